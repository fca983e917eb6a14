import DyadCore

/// Values over time as every renderer prints them, with the runs in which a line may be drawn.
struct SeriesFigures {
    /// One line: a value and a count for every period.
    struct Line {
        let label: String
        let values: [Double?]
        let counts: [String]

        /// The value of a period as a percentage, or `nil`.
        func text(_ period: Int) -> String? { values[period].map(Figures.percentage) }
    }

    /// A break between two periods, with the letter that names it in the picture.
    struct Break {
        let letter: String
        let before: Int
        let reason: String
    }

    let caption: String
    let periods: [String]
    let lines: [Line]
    let breaks: [Break]

    /// Values that are no shares are left out; breaks before the first or after the last period divide nothing.
    init(_ series: ReportSeries) {
        let count = series.periods.count
        caption = series.caption
        periods = series.periods
        lines = series.lines.map { line in
            Line(
                label: line.label,
                values: (0..<count).map { period in
                    guard period < line.values.count, let value = line.values[period], (0...1).contains(value) else {
                        return nil
                    }
                    return value
                },
                counts: (0..<count).map { $0 < line.counts.count ? line.counts[$0] : "" })
        }
        breaks = series.breaks.filter { $0.before > 0 && $0.before < count }.sorted { $0.before < $1.before }
            .enumerated().map { Break(letter: SeriesFigures.letter($0), before: $1.before, reason: $1.reason) }
    }

    /// Whether there is nothing to put into a table.
    var isEmpty: Bool { periods.isEmpty || lines.isEmpty }

    /// Whether no line has a value that could be drawn.
    var hasNoValue: Bool { lines.allSatisfy { $0.values.allSatisfy { $0 == nil } } }

    /// Whether a value is missing somewhere.
    var hasGap: Bool { lines.contains { $0.values.contains { $0 == nil } } }

    /// The neighbouring periods between which a line is drawn: both have a value, and no break lies between them.
    func joined(_ line: Line) -> [(from: Int, to: Int)] {
        let starts = Set(breaks.map(\.before))
        return periods.indices.dropFirst()
            .filter { line.values[$0 - 1] != nil && line.values[$0] != nil && !starts.contains($0) }
            .map { ($0 - 1, $0) }
    }

    /// The sentences of the breaks.
    var breakNotes: [String] {
        breaks.map { ReportWords.breakNote($0.letter, before: periods[$0.before], $0.reason) }
    }

    /// Some lines in words, period by period.
    func description(_ lines: [Line]) -> String {
        let values = lines.map { line in
            let texts = periods.enumerated().map { "\($1) \(line.text($0) ?? ReportWords.noValue)" }
            return "\(line.label): \(texts.joined(separator: ", "))."
        }
        return (values + breakNotes).joined(separator: " ")
    }

    private static func letter(_ index: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return index < letters.count ? String(letters[index]) : "\(index + 1)"
    }
}
