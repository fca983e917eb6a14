public import DyadCore

/// What regions reported of their activities, each result in its own kind, with the number of people behind it or that it is
/// not reported (HEE-21, HEE-22, X6).
public struct ActivityEvaluationsPart: ReportPart {
    /// `activity-evaluations`.
    public static let id = "activity-evaluations"
    /// What it does.
    public static let summary = "Results that were reported of activities, by kind, with their number of people."

    /// The form of which every submission is one result.
    public var form: FormID = "activity-evaluation"

    /// Every result.
    public init() {}

    /// The items of a result.
    public var reads: [FormID: [ItemID]] {
        [
            form: [
                "kind", "activity", "value", "out-of", "compared-with", "category", "n", "words", "query",
                "intervention",
            ]
        ]
    }

    /// A table for each kind, in the order of the kinds.
    public func content(on evidence: Evidence) -> ReportContent {
        let records = evidence.records(of: form)
        guard let kinds = evidence.definition.form(form)?.item("kind")?.question, !records.isEmpty else {
            return ReportContent(sentences: ["No result has been reported yet."])
        }
        let silent = records.count { $0["n"]?.fraction == nil }
        let figures = (kinds.optionIDs ?? []).compactMap { kind -> ReportFigure? in
            let rows = records.filter { $0.option("kind") == kind }.map(row).sorted { $0.joined() < $1.joined() }
            guard !rows.isEmpty else { return nil }
            let selfSelected = kind == "taken-up" ? " (self-selected: who took it up chose to)" : ""
            return .table(
                ReportTable(
                    kinds.words(for: .choice(kind)) + selfSelected,
                    columns: ["Site", "Activity", "Result", "People", "Query"], rows: rows))
        }
        var cautions = ["Results of different kinds are not put on one scale, and nothing is added up across sites."]
        if records.contains(where: { $0.option("kind") == "taken-up" }) {
            cautions.append(
                "Those who took up an offer and those who did not were not allocated by chance. A difference between them may be who they are."
            )
        }
        return ReportContent(
            sentences: ["\(records.count) results were reported; \(silent) of them do not say of how many people."],
            figures: figures, cautions: cautions)
    }

    private func row(_ record: FormRecord) -> [String] {
        let site = record.site.map { record.label(of: $0, at: "region") } ?? ""
        let activity = [record.words("activity"), record.words("intervention")].compactMap { $0 }.first ?? ""
        return [site, activity, result(record), record.words("n") ?? "not reported", record.words("query") ?? ""]
    }

    private func result(_ record: FormRecord) -> String {
        let words = record.words("words")
        guard let value = record.words("value") else { return words ?? record.words("category") ?? "" }
        let figure: String =
            switch record.option("kind") {
            case "mean": "\(value) of \(record.words("out-of") ?? "?")"
            case "share": "\(value)%" + (record.words("category").map { " \($0)" } ?? "")
            case "before-after": "\(record.words("compared-with") ?? "?") before, \(value) after"
            case "taken-up": "\(value) times as likely"
            default: value
            }
        return words.map { "\(figure) (\($0))" } ?? figure
    }
}
