public import DyadCore

/// Pass rates by quarter for a group and its reference, exam by exam (HEE-25, X2). Fewer than twelve quarters make a run chart
/// without limits; exams that followed each other are never joined.
public struct OutcomesByQuarterPart: ReportPart {
    /// `outcomes-by-quarter`.
    public static let id = "outcomes-by-quarter"
    /// What it does.
    public static let summary =
        "Pass rates by quarter for a group and its reference, with a break where one exam followed another."

    /// Where exams stand in the forms.
    public var items = ExamItems()
    /// The exams.
    public var exams: [String] = []
    /// The options of the group of interest.
    public var group: [String] = []
    /// What it is called.
    public var groupName = ""
    /// The options of the reference group.
    public var reference: [String] = []
    /// What it is called.
    public var referenceName = ""
    /// Exams that followed others: the new one, and the one before it.
    public var successors: [String: String] = [:]

    /// No exam yet.
    public init() {}

    /// Attempts and groups.
    public var reads: [FormID: [ItemID]] { items.reads }

    /// Exams and groups.
    public var names: [NamedOptions] {
        items.names(exams: exams + successors.keys + successors.values, groups: group + reference)
    }

    /// Which attempts count.
    public var readings: [String] { ["attempts"] }

    /// One chart for each line of exams that followed each other.
    public func content(on evidence: Evidence) -> ReportContent {
        let sittings = ExamSittings.of(items, in: evidence)
        let dated = sittings.counted.filter { $0.day != nil && exams.contains($0.exam) }
        let days = dated.compactMap(\.day)
        guard let first = days.min()?.quarterStart, let last = days.max()?.quarterStart else {
            return ReportContent(sentences: ["No exam result with a day has been recorded yet."])
        }
        var quarters: [CalendarDate] = []
        var quarter = first
        while quarter <= last {
            quarters.append(quarter)
            quarter = quarter.adding(months: 3)
        }
        let byCell = Dictionary(grouping: dated) { Cell(exam: $0.exam, quarter: $0.day?.quarterStart ?? first) }
        let families = exams.filter { exam in !successors.values.contains(exam) }
        let charts = families.map { chart(of: $0, quarters, byCell, evidence) }
        return ReportContent(
            sentences: [
                (quarters.count == 1
                    ? "1 quarter, \(first.quarterInWords)."
                    : "\(quarters.count) quarters, from \(first.quarterInWords) to \(last.quarterInWords).")
                    + (quarters.count < 12
                        ? " With fewer than twelve points there are no control limits: read the run, not a single quarter."
                        : "")
            ], figures: charts.map { .series($0) },
            cautions: [
                sittings.caution,
                "A quarter in which fewer than \(evidence.definition.disclosure.minimumForMeans) of a group sat an exam is left out, and with it another that would give it away.",
            ])
    }

    private struct Cell: Hashable {
        let exam: String
        let quarter: CalendarDate
    }

    /// An exam with those before it.
    private func line(of exam: String) -> [String] {
        var line = [exam]
        while let before = successors[line[0]], !line.contains(before) { line.insert(before, at: 0) }
        return line
    }

    private func chart(
        of exam: String, _ quarters: [CalendarDate], _ byCell: [Cell: [ExamSittings.Sitting]], _ evidence: Evidence
    ) -> ReportSeries {
        let names = line(of: exam)
        let least = evidence.definition.disclosure.minimumForMeans
        let question = evidence.definition.form(items.form)?.item(items.exam)?.question
        func label(_ exam: String) -> String { question?.words(for: .choice(exam)) ?? exam }
        let lines = names.flatMap { name in
            [(groupName, group), (referenceName, reference)].map { words, options in
                let counts = quarters.map { quarter in
                    (byCell[Cell(exam: name, quarter: quarter)] ?? [])
                        .reduce(into: ExamSittings.Count()) { count, sitting in
                            if sitting.group.map(options.contains) ?? false { count.add(sitting.isPassed) }
                        }
                }
                let hidden = hiddenQuarters(counts, fewerThan: least)
                return ReportSeries.Line(
                    "\(label(name)), \(words)",
                    values: counts.enumerated().map { hidden.contains($0) ? nil : $1.share },
                    counts: counts.enumerated().map { index, count in
                        count.candidates == 0
                            ? "nobody"
                            : count.candidates < least
                                ? "fewer than \(least)" : hidden.contains(index) ? "not shown" : count.words
                    })
            }
        }
        let breaks = names.dropFirst().compactMap { name -> ReportSeries.Break? in
            let start = quarters.firstIndex { byCell[Cell(exam: name, quarter: $0)] != nil }
            return start.flatMap { start in
                start > 0
                    ? .init(
                        before: start,
                        reason: "\(label(successors[name] ?? "")) was followed by \(label(name)), a different exam")
                    : nil
            }
        }
        return ReportSeries(
            "\(names.map(label).joined(separator: " and ")): share who passed", periods: quarters.map(\.quarterInWords),
            lines: lines, breaks: breaks)
    }

    /// The quarters that are not shown: those of few candidates and, where these are few together, the smallest of the others,
    /// so that nothing can be taken off the figure for all quarters.
    private func hiddenQuarters(_ counts: [ExamSittings.Count], fewerThan least: Int) -> Set<Int> {
        let order = counts.indices.filter { counts[$0].candidates > 0 }
            .sorted { (counts[$0].candidates, $0) < (counts[$1].candidates, $1) }
        var hidden: Set<Int> = []
        var candidates = 0
        for quarter in order {
            let isSafe = candidates == 0 || candidates >= least
            if counts[quarter].candidates >= least, isSafe { break }
            hidden.insert(quarter)
            candidates += counts[quarter].candidates
        }
        return hidden
    }
}
