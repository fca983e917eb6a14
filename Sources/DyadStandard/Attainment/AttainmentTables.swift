import DyadCore
import DyadStatistics

/// The figures of one exam: rates by group, comparisons on three scales, and the gap of the first comparison for each site.
struct AttainmentTables {
    private let exam: String
    private let sittings: [ExamSittings.Sitting]
    private let items: ExamItems
    private let comparisons: [AttainmentPart.Comparison]
    private let evidence: Evidence
    private let least: Int

    init(
        _ exam: String, _ sittings: [ExamSittings.Sitting], of items: ExamItems,
        comparisons: [AttainmentPart.Comparison], evidence: Evidence
    ) {
        self.exam = exam
        self.sittings = sittings
        self.items = items
        self.comparisons = comparisons
        self.evidence = evidence
        least = evidence.definition.disclosure.minimumForMeans
    }

    var sentences: [String] {
        guard !sittings.isEmpty else { return [] }
        return comparisons.prefix(1).map { comparison in
            let (group, reference) = counts(comparison, in: sittings)
            guard let both = shown(group, reference), case .success(let gap) = both.difference().value else {
                return "\(examName): fewer than \(least) candidates in a group, so no figure is shown."
            }
            return
                "\(examName): \(Figures.percent(group.share)) of \(name(comparison)) passed (\(group.words)) against \(Figures.percent(reference.share)) of \(comparison.referenceName) (\(reference.words)): a gap of \(Figures.points(gap))\(Figures.interval(both.difference(), scale: 100, unit: "points"))."
        }
    }

    var figures: [ReportFigure] { sittings.isEmpty ? [] : [rates, scales] + sites }

    private var examName: String { label(exam, at: items.exam, of: items.form) }

    private func name(_ comparison: AttainmentPart.Comparison) -> String {
        let words = comparison.group.map { label($0, at: items.group, of: items.candidates) }.joined(separator: " and ")
        return words.prefix(1).lowercased() + words.dropFirst()
    }

    private func label(_ option: String, at item: ItemID, of form: FormID) -> String {
        evidence.definition.form(form)?.item(item)?.question.words(for: .choice(option)) ?? option
    }

    private func counts(_ comparison: AttainmentPart.Comparison, in sittings: [ExamSittings.Sitting]) -> (
        ExamSittings.Count, ExamSittings.Count
    ) {
        var (group, reference) = (ExamSittings.Count(), ExamSittings.Count())
        for sitting in sittings {
            guard let option = sitting.group else { continue }
            if comparison.group.contains(option) { group.add(sitting.isPassed) }
            if comparison.reference.contains(option) { reference.add(sitting.isPassed) }
        }
        return (group, reference)
    }

    /// The two proportions, unless a group is too small to be spoken of.
    private func shown(_ group: ExamSittings.Count, _ reference: ExamSittings.Count) -> TwoProportions? {
        guard group.candidates >= least, reference.candidates >= least else { return nil }
        return TwoProportions(group.passes, of: group.candidates, against: reference.passes, of: reference.candidates)
    }

    /// Each group by itself with its Wilson interval.
    private var rates: ReportFigure {
        let question = evidence.definition.form(items.candidates)?.item(items.group)?.question
        let options = question?.optionIDs ?? []
        let rows = options.compactMap { option -> [String]? in
            var count = ExamSittings.Count()
            for sitting in sittings where sitting.group == option { count.add(sitting.isPassed) }
            guard count.candidates > 0 else { return nil }
            guard count.candidates >= least else {
                return [label(option, at: items.group, of: items.candidates), "fewer than \(least)", "not shown", ""]
            }
            let interval = WilsonInterval(count: count.passes, of: count.candidates)
            return [
                label(option, at: items.group, of: items.candidates), count.words, Figures.percent(count.share),
                interval.map { "\(Figures.percent($0.lower)) to \(Figures.percent($0.upper))" } ?? "",
            ]
        }
        let unknown = sittings.count { $0.group == nil }
        let rest: [[String]] = unknown > 0 ? [["Group not recorded", "\(unknown) candidates", "", ""]] : []
        return .table(
            ReportTable(
                "\(examName): passes by group", columns: ["Group", "Passed", "Rate", "95% interval"], rows: rows + rest,
                numeric: [1, 2, 3]))
    }

    /// Each comparison as gap, ratio of passing, ratio of not passing, and odds ratio.
    private var scales: ReportFigure {
        let rows = comparisons.map { comparison -> [String] in
            let (group, reference) = counts(comparison, in: sittings)
            let head = "\(name(comparison).capitalisedFirst) against \(comparison.referenceName)"
            guard let both = shown(group, reference) else {
                return [head, "fewer than \(least) in a group", "", "", ""]
            }
            return [
                head, Figures.scaled(both.difference(), by: 100, unit: "points"), Figures.scaled(both.ratio()),
                Figures.scaled(both.ratioOfFailing()), Figures.scaled(both.oddsRatio()),
            ]
        }
        return .table(
            ReportTable(
                "\(examName): gap, ratio and odds ratio, with 95% intervals",
                columns: ["Comparison", "Gap", "Ratio of passing", "Ratio of not passing", "Odds ratio"], rows: rows))
    }

    /// The gap of the first comparison for each site. Sites that are too small are named without figures, and the row of all
    /// sites is over those that are shown, so that nothing can be taken off.
    private var sites: [ReportFigure] {
        guard let comparison = comparisons.first,
            let question = evidence.definition.form(items.candidates)?.item(items.site)?.question
        else { return [] }
        var kept: [ExamSittings.Sitting] = []
        let bySite = Dictionary(grouping: sittings) { $0.site ?? "" }
        var rows = (question.optionIDs ?? []).map { site -> ReportIntervals.Row in
            let own = bySite[site] ?? []
            let (group, reference) = counts(comparison, in: own)
            guard let both = shown(group, reference) else {
                return .init(
                    question.words(for: .choice(site)), counts: "fewer than \(least) in a group", value: nil,
                    interval: nil, note: "too few to show")
            }
            kept += own
            return row(question.words(for: .choice(site)), group, reference, both)
        }
        let (group, reference) = counts(comparison, in: kept)
        if let both = shown(group, reference) { rows.append(row("All that are shown", group, reference, both)) }
        return [
            .intervals(
                ReportIntervals(
                    "\(examName): gap of \(name(comparison)) to \(comparison.referenceName), by \((evidence.definition.form(items.candidates)?.item(items.site)?.label ?? "site").lowercased())",
                    unit: "percentage points", neutral: 0, rows: rows))
        ]
    }

    private func row(
        _ label: String, _ group: ExamSittings.Count, _ reference: ExamSittings.Count, _ both: TwoProportions
    ) -> ReportIntervals.Row {
        let gap = both.difference()
        let value: Double? = if case .success(let value) = gap.value { value * 100 } else { nil }
        let interval = Figures.bounds(gap).map { $0.lowerBound * 100...$0.upperBound * 100 }
        return .init(label, counts: "\(group.words) against \(reference.words)", value: value, interval: interval)
    }
}
