import DyadCore
import DyadStatistics

/// Counts from regions' returns, each region and quarter by itself: rates by group and the comparisons, with intervals.
struct ReturnedTables {
    private let returned: ReturnedCounts
    private let exams: [String]
    private let comparisons: [AttainmentPart.Comparison]
    private let least: Int
    private let name: (String) -> String

    /// `name` says what people call an exam.
    init(
        _ returned: ReturnedCounts, exams: [String], comparisons: [AttainmentPart.Comparison], least: Int,
        name: @escaping (String) -> String
    ) {
        self.returned = returned
        self.exams = exams
        self.comparisons = comparisons
        self.least = least
        self.name = name
    }

    var sentences: [String] { exams.flatMap { returned.sentences(of: $0, called: name($0)) } }

    var figures: [ReportFigure] {
        exams.flatMap { exam -> [ReportFigure] in
            let rows = returned.rows.filter { $0.cell.exam == exam }
            guard !rows.isEmpty else { return [] }
            let compared = compared(rows)
            return [
                .table(
                    ReportTable(
                        "\(name(exam)), \(ReturnedCounts.source): passes by group",
                        columns: ["Site, quarter", "Group", "Passed", "Rate", "95% interval"],
                        rows: rows.map(rate), numeric: [2, 3, 4]))
            ]
                + (compared.isEmpty
                    ? []
                    : [
                        .table(
                            ReportTable(
                                "\(name(exam)), \(ReturnedCounts.source): gap, ratio and odds ratio, with 95% intervals",
                                columns: [
                                    "Site, quarter", "Comparison", "Gap", "Ratio of passing", "Ratio of not passing",
                                    "Odds ratio",
                                ], rows: compared))
                    ])
        }
    }

    private func rate(_ row: ReturnedCounts.Row) -> [String] {
        let group = row.record.words("group") ?? row.group
        guard row.count.candidates >= least else { return [row.place, group, "fewer than \(least)", "not shown", ""] }
        let interval = WilsonInterval(count: row.count.passes, of: row.count.candidates)
        return [
            row.place, group, row.count.words, Figures.percent(row.count.share),
            interval.map { "\(Figures.percent($0.lower)) to \(Figures.percent($0.upper))" } ?? "",
        ]
    }

    /// Each comparison at each place where both sides are large enough. A small group is left out of sums, or they would give it
    /// away.
    private func compared(_ rows: [ReturnedCounts.Row]) -> [[String]] {
        var places: [String] = []
        for row in rows where !places.contains(row.place) { places.append(row.place) }
        let large = Dictionary(grouping: rows.filter { $0.count.candidates >= least }, by: \.place)
        return places.flatMap { place in
            comparisons.compactMap { comparison -> [String]? in
                let here = large[place] ?? []
                let group = here.filter { comparison.group.contains($0.group) }
                let reference = here.filter { comparison.reference.contains($0.group) }
                let (mine, theirs) = (sum(group), sum(reference))
                guard
                    let both = TwoProportions(
                        mine.passes, of: mine.candidates, against: theirs.passes, of: theirs.candidates),
                    mine.candidates > 0, theirs.candidates > 0
                else { return nil }
                return [
                    place, "\(words(group)) (\(mine.words)) against \(words(reference)) (\(theirs.words))",
                    Figures.scaled(both.difference(), by: 100, unit: "points"), Figures.scaled(both.ratio()),
                    Figures.scaled(both.ratioOfFailing()), Figures.scaled(both.oddsRatio()),
                ]
            }
        }
    }

    private func sum(_ rows: [ReturnedCounts.Row]) -> ExamSittings.Count {
        rows.reduce(into: ExamSittings.Count()) { sum, row in
            sum.passes += row.count.passes
            sum.candidates += row.count.candidates
        }
    }

    /// The groups that are counted, so that a group nobody returned is not spoken of.
    private func words(_ rows: [ReturnedCounts.Row]) -> String {
        rows.map { $0.record.words("group") ?? $0.group }.joined(separator: " and ")
    }
}
