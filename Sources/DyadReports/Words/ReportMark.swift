/// What every report carries, by which it is known again as written by Dyad.
public enum ReportMark {
    /// What a page says of its maker in its head.
    static let maker = "Dyad"
    /// Of a page; earlier pages have only the second.
    public static let page = [
        "<meta name=\"generator\" content=\"\(maker)\">", "<span class=\"tool\">\(ReportWords.tool)</span>",
    ]
    /// Of the report in text, near its end.
    public static let text = ["\n\(ReportWords.journalLength): "]
    /// Of the report as JSON.
    public static let document = ["\"schema\": \"\(EvaluationDocument.schema)\""]
}
