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
    private let withheldGroups: Set<String>

    init(
        _ exam: String, _ sittings: [ExamSittings.Sitting], of items: ExamItems,
        comparisons: [AttainmentPart.Comparison], evidence: Evidence
    ) {
        self.exam = exam
        least = evidence.definition.disclosure.minimumForMeans
        self.sittings = AttainmentTables.spoken(of: sittings, least: least)
        withheldGroups = Set(sittings.compactMap(\.group)).subtracting(self.sittings.compactMap(\.group))
        self.items = items
        self.comparisons = comparisons
        self.evidence = evidence
    }

    /// The sittings of groups that are large enough to be spoken of. A small group is left out of every figure, or a sum would
    /// give it away.
    private static func spoken(of sittings: [ExamSittings.Sitting], least: Int) -> [ExamSittings.Sitting] {
        let counts = Dictionary(grouping: sittings) { $0.group }.mapValues(\.count)
        return sittings.filter { sitting in sitting.group != nil && (counts[sitting.group] ?? 0) >= least }
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
        // An abbreviation at its head (“UK graduates”) keeps its capitals.
        return words.dropFirst().first?.isUppercase ?? false ? words : words.prefix(1).lowercased() + words.dropFirst()
    }

    private func label(_ option: String, at item: ItemID, of form: FormID) -> String {
        evidence.definition.form(form)?.item(item)?.question.words(for: .choice(option)) ?? option
    }

    /// Passes of the group among some sittings, and of its reference: among the same, or at the sites that serve as reference.
    private func counts(_ comparison: AttainmentPart.Comparison, in own: [ExamSittings.Sitting]) -> (
        ExamSittings.Count, ExamSittings.Count
    ) {
        var (group, reference) = (ExamSittings.Count(), ExamSittings.Count())
        for sitting in own where sitting.group.map(comparison.group.contains) ?? false { group.add(sitting.isPassed) }
        let hub = comparison.referenceSites
        for sitting in hub == nil ? own : sittings where sitting.group.map(comparison.reference.contains) ?? false {
            if let hub, !(sitting.site.map(hub.contains) ?? false) { continue }
            reference.add(sitting.isPassed)
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
            let name = label(option, at: items.group, of: items.candidates)
            if withheldGroups.contains(option) { return [name, "fewer than \(least)", "not shown", ""] }
            var count = ExamSittings.Count()
            for sitting in sittings where sitting.group == option { count.add(sitting.isPassed) }
            guard count.candidates > 0 else { return nil }
            let interval = WilsonInterval(count: count.passes, of: count.candidates)
            return [
                name, count.words, Figures.percent(count.share),
                interval.map { "\(Figures.percent($0.lower)) to \(Figures.percent($0.upper))" } ?? "",
            ]
        }
        return .table(
            ReportTable(
                "\(examName): passes by group", columns: ["Group", "Passed", "Rate", "95% interval"], rows: rows,
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

    /// The gap of the first comparison for each site. Sites that are too small are named without figures; where what they hide
    /// together would still be too small, the smallest of the others are withheld with them, so that nothing can be taken off
    /// the figures for all.
    private var sites: [ReportFigure] {
        guard let comparison = comparisons.first,
            let question = evidence.definition.form(items.candidates)?.item(items.site)?.question
        else { return [] }
        let bySite = Dictionary(grouping: sittings) { $0.site ?? "" }
        let hidden = hiddenSites(bySite, comparison)
        let rows = (question.optionIDs ?? []).map { site -> ReportIntervals.Row in
            let (group, reference) = counts(comparison, in: bySite[site] ?? [])
            guard !hidden.contains(site), let both = shown(group, reference) else {
                return .init(
                    question.words(for: .choice(site)), counts: "not shown", value: nil, interval: nil,
                    note: "fewer than \(least) in a group here, or in a region that this one would give away")
            }
            return row(question.words(for: .choice(site)), group, reference, both)
        }
        let (group, reference) = counts(comparison, in: sittings)
        let all = shown(group, reference).map { [row("All", group, reference, $0)] } ?? []
        let siteLabel = evidence.definition.form(items.candidates)?.item(items.site)?.label.lowercased() ?? "site"
        return [
            .intervals(
                ReportIntervals(
                    "\(examName): gap of \(name(comparison)) to \(comparison.referenceName), by \(siteLabel)",
                    unit: "percentage points", neutral: 0, rows: rows + all))
        ]
    }

    /// The sites that are not shown.
    private func hiddenSites(_ bySite: [String: [ExamSittings.Sitting]], _ comparison: AttainmentPart.Comparison)
        -> Set<String>
    {
        let sizes = bySite.map { site, sittings in
            let (group, reference) = counts(comparison, in: sittings)
            return (site: site, group: group.candidates, reference: reference.candidates)
        }.sorted { (min($0.group, $0.reference), $0.site) < (min($1.group, $1.reference), $1.site) }
        var hidden = Set(sizes.filter { $0.group < least || $0.reference < least }.map(\.site))
        for next in sizes where !hidden.contains(next.site) {
            let own = sizes.filter { hidden.contains($0.site) }
            let group = own.reduce(0) { $0 + $1.group }
            let reference = own.reduce(0) { $0 + $1.reference }
            let isSafe = [group, reference].allSatisfy { $0 == 0 || $0 >= least }
            if isSafe { break }
            hidden.insert(next.site)
        }
        return hidden
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
