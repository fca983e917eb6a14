import DyadCore

/// Collects lines of at most 100 columns. What people wrote cannot move the cursor: control characters are named.
struct TerminalPad {
    /// How a line looks where colours are on.
    enum Style: String {
        case plain = ""
        case heading = "1;34"
        case strong = "1"
        case good = "32"
        case bad = "31"
        case warning = "1;33"

        static func of(_ status: Verdict.Status) -> Style {
            switch status {
            case .met: .good
            case .notMet: .bad
            case .notDecided: .plain
            }
        }

        static func of(_ state: DomainState) -> Style {
            switch state {
            case .met: .good
            case .partial: .warning
            case .none: .bad
            case .notEvaluable: .plain
            }
        }
    }

    static let width = 100
    let isColoured: Bool
    private var lines: [String] = []

    init(isColoured: Bool) { self.isColoured = isColoured }

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func heading(_ words: String) {
        lines.append("")
        line(words, .heading)
    }

    /// An empty line.
    mutating func gap() { lines.append("") }

    /// A paragraph, broken into lines; those after the first are indented by `hanging` more.
    mutating func line(_ words: String, _ style: Style = .plain, indent: Int = 0, hanging: Int = 0) {
        let broken = TextLines.of(VisibleText.of(words), atMost: TerminalPad.width - indent - hanging)
        for (index, line) in broken.enumerated() {
            let space = String(repeating: " ", count: indent + (index == 0 ? 0 : hanging))
            lines.append(space + coloured(line, style))
        }
    }

    /// Columns of fixed widths and a last one that is broken into lines; the style is the first column's or, where there are
    /// two, the second's.
    mutating func columns(_ columns: [(String, Int)], last: String, style: Style = .plain) {
        let start = columns.reduce(2) { $0 + $1.1 }
        let cells = columns.map { TextLines.of(VisibleText.of($0.0), atMost: $0.1 - 1) }
        let end = TextLines.of(VisibleText.of(last), atMost: TerminalPad.width - start)
        let height = (cells.map(\.count) + [end.count]).max() ?? 0
        for row in 0..<height {
            var line = "  "
            for (index, cell) in cells.enumerated() {
                let words = row < cell.count ? cell[row] : ""
                let padding = String(repeating: " ", count: max(0, columns[index].1 - words.count))
                line += (index == cells.count - 1 ? coloured(words, style) : words) + padding
            }
            line += row < end.count ? end[row] : ""
            while line.last == " " { line.removeLast() }
            lines.append(line)
        }
    }

    private func coloured(_ words: String, _ style: Style) -> String {
        isColoured && style != .plain && !words.isEmpty ? "\u{1B}[\(style.rawValue)m\(words)\u{1B}[0m" : words
    }
}
