import DyadCore

/// Values with their intervals as every renderer prints them: picture, table and terminal show the same texts.
struct IntervalFigures {
    /// One row; texts are `nil` where there is nothing to print.
    struct Row {
        let label: String
        let counts: String
        let note: String?
        let value: Double?
        let interval: ClosedRange<Double>?
        let valueText: String?
        let intervalText: String?

        /// What stands in place of the missing: why, where the part says it.
        var reason: String { note ?? ReportWords.noValue }

        /// The row in words.
        var description: String {
            guard let valueText else { return "\(label): \(reason)." }
            return "\(label): \(valueText), \(intervalText ?? ReportWords.noInterval)."
        }
    }

    let caption: String
    let unit: String
    let neutral: Double
    let axis: Axis
    let rows: [Row]

    init(_ intervals: ReportIntervals) {
        let known = intervals.rows.map { row in
            (
                value: row.value.flatMap { Axis.mayHold($0) ? $0 : nil },
                interval: row.interval.flatMap { Axis.mayHold($0.lowerBound) && Axis.mayHold($0.upperBound) ? $0 : nil }
            )
        }
        let neutral = Axis.mayHold(intervals.neutral) ? intervals.neutral : 0
        let ends = known.filter { $0.value != nil }.flatMap { row in
            [row.value, row.interval?.lowerBound, row.interval?.upperBound].compactMap { $0 }
        }
        let axis = Axis(holding: ends + [neutral])
        caption = intervals.caption
        unit = intervals.unit
        self.neutral = neutral
        self.axis = axis
        // What is not a difference is a ratio, whose second place counts.
        let places = neutral == 0 ? axis.places : max(2, axis.places)
        func text(_ value: Double) -> String { Figures.value(value, places: places, isSigned: neutral == 0) }
        rows = zip(intervals.rows, known).map { row, known in
            Row(
                label: row.label, counts: row.counts, note: row.note, value: known.value,
                interval: known.value == nil ? nil : known.interval, valueText: known.value.map(text),
                intervalText: known.interval.map { "\(text($0.lowerBound)) to \(text($0.upperBound))" })
        }
    }

    /// Whether no row has a value that could be drawn.
    var hasNoValue: Bool { rows.allSatisfy { $0.value == nil } }

    /// A tick's text.
    func tick(_ value: Double) -> String {
        Figures.value(value, places: axis.tickPlaces, isSigned: neutral == 0)
    }
}
