public import DyadCore

/// The quarterly returns: which came, what was spent of what was allocated, and what regions wrote (HEE-7, HEE-18, HEE-23).
public struct ReturnsPart: ReportPart {
    /// `returns`.
    public static let id = "returns"
    /// What it does.
    public static let summary = "Which quarterly returns came, finance, and what sites wrote."

    /// The form of outcomes.
    public var outcomes: FormID = "quarterly-outcomes"
    /// The form of narrative indicators.
    public var narrative: FormID = "quarterly-narrative"
    /// The form of finance.
    public var finance: FormID = "quarterly-finance"

    /// All three.
    public init() {}

    /// The items of the returns.
    public var reads: [FormID: [ItemID]] {
        [
            outcomes: ["quarter"], narrative: ["quarter", "intervention", "progress", "hindered"],
            finance: ["quarter", "allocated", "spent"],
        ]
    }

    /// Which came, then finance by site, then the words.
    public func content(on evidence: Evidence) -> ReportContent {
        guard let definition = evidence.definition.form(outcomes),
            let sites = definition.items.first(where: { $0.part == .site })?.question
        else { return ReportContent() }
        let returns = [outcomes, narrative, finance].map { evidence.records(of: $0) }
        let quarters = Set(returns.flatMap { $0 }.compactMap { $0["quarter"]?.text }).count
        guard quarters > 0 else { return ReportContent(sentences: ["No quarterly return has come yet."]) }
        let names = sites.optionIDs ?? []
        let rows = names.map { site in
            [sites.words(for: .choice(site))]
                + returns.map { records in
                    "\(Set(records.filter { $0.site == site }.compactMap { $0["quarter"]?.text }).count) of \(quarters)"
                } + money(returns[2].filter { $0.site == site })
        }
        let stories = returns[1].sorted { order($0) < order($1) }.map { record in
            [
                record.site.map { sites.words(for: .choice($0)) } ?? "", record.words("quarter") ?? "",
                record.words("intervention") ?? "", record.words("progress") ?? "", record.words("hindered") ?? "",
            ]
        }
        var figures = [
            ReportFigure.table(
                ReportTable(
                    "Quarterly returns received, and finance",
                    columns: ["Site", "Outcomes", "Narrative", "Finance", "Allocated", "Spent"], rows: rows,
                    numeric: [1, 2, 3, 4, 5]))
        ]
        if !stories.isEmpty {
            figures.append(
                .table(
                    ReportTable(
                        "Narrative indicators",
                        columns: ["Site", "Quarter", "Intervention", "Progress", "What hindered"],
                        rows: stories)))
        }
        return ReportContent(
            sentences: ["Returns of \(quarters) \(quarters == 1 ? "quarter" : "quarters") have come."], figures: figures
        )
    }

    private func order(_ record: FormRecord) -> String {
        "\(record.site ?? "") \(record["quarter"]?.text ?? "") \(record.option("intervention") ?? "")"
    }

    private func money(_ records: [FormRecord]) -> [String] {
        (["allocated", "spent"] as [ItemID]).map { item in
            let sums = records.compactMap { $0[item]?.fraction }
            return sums.isEmpty ? "not returned" : "£\(grouped(sums.reduce(0, +)))"
        }
    }

    /// Whole pounds in groups of three.
    private func grouped(_ amount: Fraction) -> String {
        let digits = Array(String(Int(amount.double.rounded())))
        return String(
            digits.enumerated().flatMap { index, digit -> [Character] in
                index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
            })
    }
}
