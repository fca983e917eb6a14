/// The responses that SurveyMonkey exports: a row of questions, and below it a row that says “Response” or names options and rows;
/// where a question has several columns, only the first has its text.
public struct SurveyMonkeyLayout: Layout {
    /// `surveymonkey`
    public static let id = "surveymonkey"
    /// “SurveyMonkey”
    public static let name = "SurveyMonkey"

    private static let answers: Set<String> = ["response", "open-ended response"]
    private static let own: Set<String> = ["collector id", "collectorid", "custom data 1"]
    private static let personal: Set<String> = [
        "ip address", "ipaddress", "first name", "firstname", "last name", "lastname",
    ]

    /// Makes the layout.
    public init() {}

    /// Whether the first column is the respondent's number and the second row says “Response” somewhere.
    public func recognises(_ sheet: Sheet) -> Bool {
        guard let first = TableHead.headers(of: sheet).first,
            ["respondent id", "respondentid", "respondent_id"].contains(first.text.lowercased()),
            let second = TableHead(sheet, rows: 2).below.first
        else { return false }
        return second.cells.contains { Self.answers.contains($0.value.shown?.lowercased() ?? "") }
    }

    /// Sorts the columns.
    ///
    /// - Throws: `Mistakes` as `Layout` says.
    public func tables(from sheet: Sheet) throws -> [RecognisedTable] {
        var head = TableHead(sheet, rows: 2)
        let second = head.below.first ?? Row(number: 0, cells: [])
        head.nameColumns(upTo: second.lastColumn)
        var house = HouseColumns(head.headers)
        house.take(.sourceID, "Respondent ID", "RespondentID", "respondent_id")
        house.take(.startedAt, "Start Date", "StartDate", "date_created")
        house.take(.submittedAt, "End Date", "EndDate", "date_modified")
        house.take(.respondentEmail, "Email Address", "EmailAddress", "email_address")
        house.leaveOut(.housekeeping, Self.own)
        house.leaveOut(.personal, Self.personal)
        let columns = house.rest.map { header -> SpreadOptions.Column in
            let below = WhiteSpace.folded(second[header.column].shown ?? "")
            let isAnswer = below.isEmpty || Self.answers.contains(below.lowercased())
            return .init(header: header, question: Self.plain(header.text), option: isAnswer ? "" : below)
        }
        var table = try head.table(
            layout: Self.id, metadata: house.metadata, ignored: house.ignored,
            questions: SpreadOptions.questions(columns, in: head.rows))
        table.writesMonthFirst = true
        return [table]
    }

    /// A text without its HTML marks.
    private static func plain(_ text: String) -> String {
        var plain = ""
        var isInMark = false
        for character in text {
            if character == "<" { isInMark = true }
            if !isInMark { plain.append(character) }
            if character == ">", isInMark {
                isInMark = false
                plain.append(" ")
            }
        }
        return WhiteSpace.folded(isInMark ? text : plain)
    }
}
