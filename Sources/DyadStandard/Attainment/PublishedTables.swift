import DyadCore
import DyadStatistics

/// Rates that were published without the numbers behind them: gap, ratio and odds ratio, and never an interval.
struct PublishedTables {
    private let comparisons: [AttainmentPart.Comparison]
    private let evidence: Evidence
    private let form: FormID
    private let exams: [String]

    init(_ form: FormID, exams: [String], comparisons: [AttainmentPart.Comparison], evidence: Evidence) {
        self.form = form
        self.exams = exams
        self.comparisons = comparisons
        self.evidence = evidence
    }

    var figures: [ReportFigure] {
        let rows = rows
        guard !rows.isEmpty else { return [] }
        return [
            .table(
                ReportTable(
                    "Rates published without numbers of candidates: no interval can be given",
                    columns: ["Exam, site, quarter", "Groups", "Rates", "Gap", "Ratio of passing", "Odds ratio"],
                    rows: rows))
        ]
    }

    var sentences: [String] {
        let count = rows.count
        return count == 0
            ? []
            : [
                "\(count) published \(count == 1 ? "comparison has" : "comparisons have") rates without numbers of candidates, and no interval."
            ]
    }

    private var rows: [[String]] {
        guard form != "" else { return [] }
        let records = evidence.records(of: form).filter { $0["pass-rate"] != nil && $0["candidates"] == nil }
        let places = Dictionary(grouping: records) { record in
            [record.option("exam") ?? "", record.site ?? "", record["quarter"]?.text ?? ""]
        }
        return places.filter { exams.contains($0.key[0]) }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .flatMap { _, records in comparisons.flatMap { rows(of: $0, records) } }
    }

    /// Each rate of the group beside each of the reference: without numbers behind them, rates cannot be put together.
    private func rows(of comparison: AttainmentPart.Comparison, _ records: [FormRecord]) -> [[String]] {
        func rates(_ options: [String]) -> [Rate] {
            options.flatMap { option in
                records.filter { $0.option("group") == option }.compactMap { record in
                    record["pass-rate"]?.fraction.map { Rate(percent: $0.double, record: record) }
                }
            }
        }
        return rates(comparison.group).flatMap { group in
            rates(comparison.reference).compactMap { row(group, against: $0) }
        }
    }

    private struct Rate {
        let percent: Double
        let record: FormRecord
    }

    private func row(_ group: Rate, against reference: Rate) -> [String]? {
        guard let rates = PublishedRates(percent: group.percent, against: reference.percent) else { return nil }
        let place = [
            group.record.words("exam"), group.record.site.map { group.record.label(of: $0, at: "region") },
            group.record.words("quarter"),
        ]
        return [
            place.compactMap { $0 }.joined(separator: ", "),
            "\(group.record.words("group") ?? "") against \(reference.record.words("group") ?? "")",
            "\(group.record.words("pass-rate") ?? "")% and \(reference.record.words("pass-rate") ?? "")%",
            "\(Figures.fixed(group.percent - reference.percent, 1)) points", value(rates.ratio), value(rates.oddsRatio),
        ]
    }

    private func value(_ estimate: ComparisonEstimate) -> String {
        switch estimate.value {
        case .success(let value): Figures.fixed(value, 2)
        case .failure(let reason): Figures.words(reason)
        }
    }
}
