/// A table in columns as wide as what they hold, or narrower where they would not fit into a line.
struct TerminalTable {
    private let rows: [[String]]
    private let widths: [Int]
    /// The narrowest that a column becomes.
    private static let narrowest = 10

    /// A table of its rows, the titles first; all of them are equally long.
    init(_ rows: [[String]]) {
        let shown = rows.map { row in row.map { VisibleText.of($0) } }
        var widths = (rows.first ?? []).indices.map { column in (shown.map { $0[column].count }.max() ?? 0) + 2 }
        let room = TerminalPad.width - 2
        var excess = widths.reduce(0, +) - room
        while excess > 0, let widest = widths.max(), widest > TerminalTable.narrowest,
            let column = widths.firstIndex(of: widest)
        {
            let next = widths.filter { $0 < widest }.max() ?? TerminalTable.narrowest
            let less = min(excess, max(1, widest - max(next, TerminalTable.narrowest)))
            widths[column] -= less
            excess -= less
        }
        self.rows = shown
        self.widths = widths
    }

    /// Writes the titles, a rule and the rows.
    func write(to pad: inout TerminalPad) {
        guard let titles = rows.first, !widths.isEmpty else { return }
        write(titles, to: &pad)
        pad.line(String(repeating: "─", count: min(TerminalPad.width - 2, widths.reduce(0, +))), indent: 2)
        for row in rows.dropFirst() { write(row, to: &pad) }
    }

    private func write(_ row: [String], to pad: inout TerminalPad) {
        let cells = zip(row, widths).map { words, width in
            (TextLines.breakable(words, atMost: width - 1), width)
        }
        guard let last = cells.last else { return }
        pad.columns(Array(cells.dropLast()), last: last.0)
    }
}
