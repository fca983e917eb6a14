import DyadCore

/// How many pairs have scores in each tenth of the greatest score: bars beside their numbers.
struct ScoreBands {
    private let counts: [Int]

    init(_ outcome: MatchingOutcome) {
        var counts = Array(repeating: 0, count: 10)
        for pair in outcome.pairs {
            let share = (pair.score.total.over(outcome.outOf) ?? 0).double
            counts[min(9, max(0, Int(share * 10)))] += 1
        }
        self.counts = counts
    }

    var html: HTML {
        DataTable(
            caption: ReportWords.bandsTitle, columns: ReportWords.bandColumns,
            rows: counts.indices.reversed().map { band in
                let upper = band == 9 ? "100%" : "under \((band + 1) * 10)%"
                return DataTable.Row([.text("\(band * 10)% to \(upper)"), bar(counts[band])])
            }, name: "part bands"
        ).html
    }

    private func bar(_ count: Int) -> HTML {
        let length = count * 240 / max(1, counts.max() ?? 1)
        return .joined([
            HTML(.span, .class("held")) { "\(count) " },
            HTML(
                .svg, .class("band"), .init("aria-hidden", "true"), .init("viewBox", "0 0 240 12"),
                .init("width", 240), .init("height", 12)
            ) { Drawing.box(0, 0, length, 12, fill: Palette.bar) },
        ])
    }
}
