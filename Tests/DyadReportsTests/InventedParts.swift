internal import DyadCore

/// Sections that a programme's own report parts might compute, all of it invented.
enum InventedParts {
    /// The same evaluation with other sections.
    static func adding(_ sections: [ReportSection], to real: Evaluation) -> Evaluation {
        Evaluation(
            domains: real.domains, measures: real.measures, sections: sections, decision: real.decision,
            flow: real.flow, lock: real.lock, plan: real.plan, deviations: real.deviations,
            limitations: real.limitations, asAt: real.asAt)
    }

    /// A section of one figure.
    static func section(_ figure: ReportFigure) -> ReportSection {
        ReportSection(id: "part", title: "A part", content: ReportContent(figures: [figure]))
    }

    /// Four sections with every kind of figure.
    static let all = [audit, gaps, exams, money]

    static let regions = [
        "East of England", "East Midlands", "Kent Surrey and Sussex", "London", "Thames Valley", "North East",
        "North West", "South West", "Wessex", "West Midlands", "Yorkshire and the Humber",
    ]
    static let interventions = [
        "Enhanced induction", "Personalised learning plans", "Exam preparation", "Faculty development",
    ]
    private static let activities = [
        "cultural induction, 1 day", "early identification of needs", "8 x extra sessions for ST1",
        "one-to-one sessions",
        "12-week half-day consultation skills sessions for ST3", "e-Portfolio support", "exam workshops",
        "2 x 3-hour sessions on neurodiversity", "themed networks", "40 champions", "3–4 webinars a year",
        "support for educators",
    ]

    /// Eleven rows by four columns, with every level and 3 to 12 details in the cells that hold any.
    static let matrix = ReportMatrix(
        "What each region offers", columns: interventions,
        rows: regions.enumerated().map { row, region in
            let cells = interventions.indices.map { column in
                let level = ReportMatrix.Level(rawValue: [4, 4, 3, 3, 4, 2, 3, 1, 4, 0][(row * 3 + column * 7) % 10])
                let count = (level?.rawValue ?? 0) > 1 ? 3 + (row * 5 + column * 3) % 10 : 0
                return ReportMatrix.Cell(
                    level ?? .notKnown, count: count,
                    details: (0..<count).map { activities[(row + column + $0) % activities.count] })
            }
            return (region, cells)
        })

    static let intervals = ReportIntervals(
        "Difference in pass rates, IMG less UK graduates", unit: "percentage points", neutral: 0,
        rows: regions.enumerated().map { difference($0, in: $1) } + [overall])

    private static let overall = ReportIntervals.Row(
        "All regions", counts: "195 of 420 against 715 of 825", value: -40.2, interval: -45.3 ... -35.1)

    /// A difference in a region: of the fourth there is none, and of the seventh there is no interval.
    private static func difference(_ index: Int, in region: String) -> ReportIntervals.Row {
        let value = -34.0 + Double(index * 17 % 23)
        let reach = Double(12 + index)
        let counts = "\(10 + index) of \(30 + index) against \(60 + index) of \(70 + index)"
        switch index {
        case 3:
            return .init(
                region, counts: "", value: nil, interval: nil, note: "Withheld: one group has fewer than 5 candidates.")
        case 6:
            return .init(region, counts: counts, value: value, interval: nil, note: "All of one group passed.")
        default: return .init(region, counts: counts, value: value, interval: value - reach...value + reach)
        }
    }

    static let series = ReportSeries(
        "Pass rates by quarter",
        periods: ["2021 Q4", "2022 Q1", "2022 Q2", "2022 Q3", "2022 Q4", "2023 Q1", "2023 Q2", "2023 Q3"],
        lines: [
            line("IMG, AKT", from: 0.41, by: 3), line("UK minority ethnic, AKT", from: 0.63, by: 4, gap: [2]),
            line("UK graduates, AKT", from: 0.75, by: 5),
            line("IMG, consultation exam", from: 0.38, by: 6, gap: [6, 7]),
        ],
        breaks: [
            .init(before: 5, reason: "The RCA ended and the SCA began: results before and after are not compared.")
        ])

    private static func line(_ label: String, from start: Double, by step: Int, gap: Set<Int> = [])
        -> ReportSeries.Line
    {
        let values = (0..<8).map { period -> Double? in
            gap.contains(period) ? nil : start + Double(period * step % 7) * 0.03
        }
        return .init(
            label, values: values,
            counts: values.map { value in value.map { "\(Int($0 * 40)) of 40" } ?? "fewer than 5" })
    }

    static let table = ReportTable(
        "Money by region", columns: ["Region", "Spent on", "Pounds", "Share"],
        rows: [
            ["London", "Enhanced induction", "412,000", "37%"], ["Wessex", "Exam preparation", "96,500", "9%"],
            ["North West", "Faculty development", "250,100", "22%"],
        ], numeric: [2, 3])

    static let audit = ReportSection(
        id: "audit", title: "What is offered where",
        content: ReportContent(
            sentences: [
                "All 4 interventions are in place or in part in 5 of the 11 regions.",
                "Of 44 cells, 4 are not known; nobody has said what is offered there.",
            ],
            figures: [.matrix(matrix)],
            cautions: [
                "A number of activities says nothing of how many doctors they reach.",
                "Not known is not the same as not offered.",
            ]))

    static let gaps = ReportSection(
        id: "gaps", title: "The gap in exam results",
        content: ReportContent(
            sentences: ["The gap is 40.2 percentage points over all regions."], figures: [.intervals(intervals)],
            cautions: ["Small groups: the regions stand in a fixed order, and are not ranked."]))

    static let exams = ReportSection(
        id: "exams", title: "Exams over time",
        content: ReportContent(
            sentences: ["Results are shown by quarter, first attempts only."], figures: [.series(series)],
            cautions: ["Quarters differ in who sits."]))

    static let money = ReportSection(
        id: "money", title: "Money",
        content: ReportContent(sentences: ["£758,600 is accounted for."], figures: [.table(table)]))
}
