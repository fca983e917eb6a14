/// The answers that Google Forms exports, as a workbook or CSV, or that Google Sheets saves: a time, perhaps an address, then
/// the questions; rows of a grid as `Question [row]`.
public struct GoogleFormsLayout: Layout {
    /// `google-forms`
    public static let id = "google-forms"
    /// “Google Forms”
    public static let name = "Google Forms"

    /// The first header in the languages that Google Forms is used in most.
    private static let timestamps: Set<String> = [
        "timestamp", "zeitstempel", "horodateur", "carimbo de data/hora", "marca temporal", "informazioni cronologiche",
        "tijdstempel", "sygnatura czasowa", "отметка времени", "tidsstempel", "tidstämpel", "aikaleima",
        "zaman damgası", "タイムスタンプ", "타임스탬프", "时间戳记", "時間戳記", "الطابع الزمني", "टाइमस्टैम्प",
    ]
    private static let addresses = ["email address", "username", "e-mail-adresse", "adresse e-mail", "email"]

    /// Makes the layout.
    public init() {}

    /// Whether the first column is Google's time, by its name, or by times with their zone below it.
    public func recognises(_ sheet: Sheet) -> Bool {
        guard let first = TableHead.headers(of: sheet).first, first.column == 1 else { return false }
        if Self.timestamps.contains(first.text.lowercased()) { return true }
        let head = TableHead(sheet)
        return !head.rows.isEmpty && head.rows.allSatisfy { $0[1].shown?.contains(" GMT") ?? false }
    }

    /// Sorts the columns.
    ///
    /// - Throws: `Mistakes` as `Layout` says.
    public func tables(from sheet: Sheet) throws -> [RecognisedTable] {
        let head = TableHead(sheet)
        var house = HouseColumns(Array(head.headers.dropFirst()))
        for address in Self.addresses where house.metadata.isEmpty { house.take(.respondentEmail, address) }
        house.leaveOut(.quiz, ["score"])
        var metadata = house.metadata
        metadata[.submittedAt] = head.headers.first
        let questions = house.rest.map { header -> TableQuestion in
            guard header.text.hasSuffix("]"), let open = header.text.lastIndex(of: "[") else {
                return TableQuestion(header)
            }
            return TableQuestion(header, codes: [String(header.text[open...].dropFirst().dropLast())])
        }
        return [
            try head.table(layout: Self.id, metadata: metadata, ignored: house.ignored, questions: questions)
        ]
    }
}
