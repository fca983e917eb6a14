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
    /// A form of counts that sites returned by quarter, for the quarters of an exam without individual records; empty where there
    /// is none.
    public var returns: FormID = ""
    /// Exams that followed others: the new one, and the one before it.
    public var successors: [String: String] = [:]

    /// No exam yet.
    public init() {}

    /// Attempts, groups and, where there are any, returns.
    public var reads: [FormID: [ItemID]] {
        items.reads.merging(returns == "" ? [:] : [returns: ["exam", "group", "candidates", "passes"]]) { a, _ in a }
    }

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
        let returned = ReturnedCounts(returns, exams: exams, beside: sittings.counted, evidence: evidence)
        let starts = dated.compactMap(\.day?.quarterStart) + returned.rows.map(\.cell.quarter)
        guard let first = starts.min(), let last = starts.max() else {
            return ReportContent(sentences: ["No exam result with a day has been recorded yet."])
        }
        var quarters: [CalendarDate] = []
        var quarter = first
        while quarter <= last {
            quarters.append(quarter)
            quarter = quarter.adding(months: 3)
        }
        let source = Source(
            sittings: Dictionary(grouping: dated) { Cell(exam: $0.exam, quarter: $0.day?.quarterStart ?? first) },
            returned: Dictionary(grouping: returned.rows, by: \.cell),
            least: evidence.definition.disclosure.minimumForMeans)
        let families = exams.filter { exam in !successors.values.contains(exam) }
        let charts = families.map { chart(of: $0, quarters, source, evidence) }
        return ReportContent(
            sentences: [
                (quarters.count == 1
                    ? "1 quarter, \(first.quarterInWords)."
                    : "\(quarters.count) quarters, from \(first.quarterInWords) to \(last.quarterInWords).")
                    + (quarters.count < 12
                        ? " With fewer than twelve points there are no control limits: read the run, not a single quarter."
                        : "")
            ] + exams.flatMap { returned.sentences(of: $0, called: label($0, evidence)) },
            figures: charts.map { .series($0) },
            cautions: [
                sittings.caution,
                "A quarter in which fewer than \(evidence.definition.disclosure.minimumForMeans) of a group sat an exam is left out, and with it another that would give it away.",
            ])
    }

    private typealias Cell = ReturnedCounts.Cell

    /// Where the counts of an exam and quarter come from: individual records, else returns.
    private struct Source {
        let sittings: [Cell: [ExamSittings.Sitting]]
        let returned: [Cell: [ReturnedCounts.Row]]
        let least: Int

        func has(_ cell: Cell) -> Bool { sittings[cell] != nil || returned[cell] != nil }

        /// The counts of some groups together; a group that a region returned of too few people is left out.
        func count(_ options: [String], in cell: Cell) -> ExamSittings.Count {
            var count = ExamSittings.Count()
            for sitting in sittings[cell] ?? [] where sitting.group.map(options.contains) ?? false {
                count.add(sitting.isPassed)
            }
            for row in returned[cell] ?? [] where options.contains(row.group) && row.count.candidates >= least {
                count.passes += row.count.passes
                count.candidates += row.count.candidates
            }
            return count
        }

        func words(_ count: ExamSittings.Count, in cell: Cell) -> String {
            returned[cell] == nil ? count.words : "\(count.words), \(ReturnedCounts.source)"
        }
    }

    private func label(_ exam: String, _ evidence: Evidence) -> String {
        evidence.definition.form(items.form)?.item(items.exam)?.question.words(for: .choice(exam)) ?? exam
    }

    /// An exam with those before it.
    private func line(of exam: String) -> [String] {
        var line = [exam]
        while let before = successors[line[0]], !line.contains(before) { line.insert(before, at: 0) }
        return line
    }

    private func chart(
        of exam: String, _ quarters: [CalendarDate], _ source: Source, _ evidence: Evidence
    ) -> ReportSeries {
        let names = line(of: exam)
        let least = source.least
        func label(_ exam: String) -> String { self.label(exam, evidence) }
        let lines = names.flatMap { name in
            [(groupName, group), (referenceName, reference)].map { words, options in
                let cells = quarters.map { Cell(exam: name, quarter: $0) }
                let counts = cells.map { source.count(options, in: $0) }
                let hidden = hiddenQuarters(counts, fewerThan: least)
                return ReportSeries.Line(
                    "\(label(name)), \(words)",
                    values: counts.enumerated().map { hidden.contains($0) ? nil : $1.share },
                    counts: counts.enumerated().map { index, count in
                        count.candidates == 0
                            ? "nobody"
                            : count.candidates < least
                                ? "fewer than \(least)"
                                : hidden.contains(index) ? "not shown" : source.words(count, in: cells[index])
                    })
            }
        }
        let breaks = names.dropFirst().compactMap { name -> ReportSeries.Break? in
            let start = quarters.firstIndex { source.has(Cell(exam: name, quarter: $0)) }
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
