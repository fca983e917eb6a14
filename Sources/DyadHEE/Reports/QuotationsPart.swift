public import DyadCore

/// What people said, without who or where: only with their consent and after everything was taken out by which somebody could
/// know them (HEE-29, HEE-30).
public struct QuotationsPart: ReportPart {
    /// `quotations`.
    public static let id = "quotations"
    /// What it does.
    public static let summary = "Quotations and case studies that may be shown, never attributed."

    /// The form of which every submission is one quotation.
    public var form: FormID = "quotation"

    /// Those that may be shown.
    public init() {}

    /// The words and what allows them.
    public var reads: [FormID: [ItemID]] { [form: ["quoted-words", "consent", "redacted", "intervention"]] }

    /// The words by intervention, in an order that does not tell who is from where.
    public func content(on evidence: Evidence) -> ReportContent {
        let records = evidence.records(of: form)
        guard !records.isEmpty else { return ReportContent(sentences: ["No quotation has been recorded."]) }
        let open = records.filter { $0["consent"] == .boolean(true) && $0["redacted"] == .boolean(true) }
        let held = records.count - open.count
        let rows = open.map { [$0.words("intervention") ?? "", $0.words("quoted-words") ?? ""] }
            .sorted { $0.lexicographicallyPrecedes($1) }
        return ReportContent(
            sentences: held > 0
                ? ["\(held) \(held == 1 ? "is" : "are") held back: consent or redaction is missing."] : [],
            figures: rows.isEmpty ? [] : [.table(ReportTable("Not attributed", columns: ["On", "Words"], rows: rows))])
    }
}
