public import DyadCore

/// How many of those who could took part, by region and intervention, always with the base (HEE-31).
public struct ParticipationPart: ReportPart {
    /// `participation`.
    public static let id = "participation"
    /// What it does.
    public static let summary = "How many of those who could took part, by site and intervention."

    /// The form of which every submission is one count.
    public var form: FormID = "participation"

    /// Every count.
    public init() {}

    /// The items of a count.
    public var reads: [FormID: [ItemID]] { [form: ["region", "quarter", "intervention", "invited", "took-part"]] }

    /// One row a site and one column an intervention, over all quarters.
    public func content(on evidence: Evidence) -> ReportContent {
        let records = evidence.records(of: form)
        guard let definition = evidence.definition.form(form), !records.isEmpty,
            let sites = definition.items.first(where: { $0.part == .site })?.question,
            let columns = definition.item("intervention")?.question
        else { return ReportContent(sentences: ["No participation has been returned yet."]) }
        let names = columns.optionIDs ?? []
        let least = evidence.definition.disclosure.minimumForMeans
        let bySite = Dictionary(grouping: records) { $0.site ?? "" }
        let rows = (sites.optionIDs ?? []).map { site in
            [sites.words(for: .choice(site))]
                + names.map { name in
                    cell((bySite[site] ?? []).filter { $0.option("intervention") == name }, fewerThan: least)
                }
        }
        return ReportContent(
            sentences: ["\(bySite.count) of \(rows.count) sites have returned how many took part."],
            figures: [
                .table(
                    ReportTable(
                        "Took part, of those who could, over all quarters",
                        columns: ["Site"] + names.map { columns.words(for: .choice($0)) }, rows: rows,
                        numeric: Set(1...max(1, names.count))))
            ],
            cautions: ["Somebody who took part in several quarters is counted in each."])
    }

    private func cell(_ records: [FormRecord], fewerThan least: Int) -> String {
        guard !records.isEmpty else { return "not returned" }
        let invited = records.compactMap { $0["invited"]?.fraction?.whole }.reduce(0, +)
        let part = records.compactMap { $0["took-part"]?.fraction?.whole }.reduce(0, +)
        if invited < least { return "fewer than \(least)" }
        return part > 0 && part < least ? "fewer than \(least) of \(invited)" : "\(part) of \(invited)"
    }
}
