/// The responses that LimeSurvey exports, with headings of codes (`Q1[SQ001]`), of texts, or of both (`Q1[SQ001]. Text [row]`).
public struct LimeSurveyLayout: Layout {
    /// `limesurvey`
    public static let id = "limesurvey"
    /// “LimeSurvey”
    public static let name = "LimeSurvey"

    private static let own: Set<String> = [
        "lastpage", "last page", "startlanguage", "start language", "seed", "token", "access code", "refurl",
        "referrer url", "interviewtime", "total time",
    ]
    private static let personal: Set<String> = [
        "ipaddr", "ip address", "firstname", "first name", "lastname", "last name",
    ]

    /// Makes the layout.
    public init() {}

    /// Whether LimeSurvey's own columns are there, or nearly all headings are codes with a text or a row.
    public func recognises(_ sheet: Sheet) -> Bool {
        let names = TableHead.headers(of: sheet).map { Heading($0) }
        let own = Set(names.flatMap { [$0.code.lowercased(), $0.text.lowercased()] })
        if own.isSuperset(of: ["id", "submitdate"]) || own.isSuperset(of: ["response id", "date submitted"]) {
            return true
        }
        let coded = names.count { !$0.code.isEmpty && (!$0.text.isEmpty || !$0.rowCode.isEmpty) }
        return coded > 2 && coded * 10 >= names.count * 9
    }

    /// Sorts the columns.
    ///
    /// - Throws: `Mistakes` as `Layout` says.
    public func tables(from sheet: Sheet) throws -> [RecognisedTable] {
        let head = TableHead(sheet)
        // LimeSurvey's own columns are known by their code, or by their text where there is none.
        var house = HouseColumns(
            head.headers.map { header in
                let heading = Heading(header)
                let isOwn = heading.rowCode.isEmpty && !heading.code.isEmpty && !heading.text.isEmpty
                return isOwn && Self.codes.contains(heading.code.lowercased())
                    ? HeaderCell(header.address, heading.code) : header
            })
        house.take(.sourceID, "id", "Response ID")
        house.take(.submittedAt, "submitdate", "Date submitted")
        house.take(.startedAt, "startdate", "Date started")
        house.take(.modifiedAt, "datestamp", "Date last action")
        house.take(.respondentEmail, "email", "Email address")
        house.leaveOut(.housekeeping, Self.own)
        house.leaveOut(.personal, Self.personal)
        house.leaveOut(.housekeeping) { $0.hasPrefix("grouptime") || $0.hasPrefix("group time") }
        let columns = house.rest.map { header -> SpreadOptions.Column in
            let heading = Heading(header)
            let text = heading.text.isEmpty ? heading.code : heading.text
            let codes =
                heading.code.isEmpty ? [] : [heading.code + (heading.rowCode.isEmpty ? "" : "[\(heading.rowCode)]")]
            return .init(
                header: header, question: text, option: heading.row.isEmpty ? heading.rowCode : heading.row,
                codes: codes)
        }
        var table = try head.table(
            layout: Self.id, metadata: house.metadata, ignored: house.ignored,
            questions: SpreadOptions.questions(columns, in: head.rows))
        guard let sent = house.metadata[.submittedAt]?.column else { return [table] }
        table = table.unfinished { $0[sent].isEmpty }
        // The day that LimeSurvey writes where a survey keeps no days.
        for index in table.rows.indices {
            table.rows[index].cells.removeAll {
                $0.address.column == sent && $0.value.shown?.hasPrefix("1980-01-01 00:00") ?? false
            }
        }
        return [table]
    }

    private static let codes: Set<String> = [
        "id", "submitdate", "startdate", "datestamp", "email", "lastpage", "startlanguage", "seed", "token", "refurl",
        "ipaddr", "firstname", "lastname", "interviewtime",
    ]

    /// A heading in its parts: `code[rowCode]. text [row]`, any of which may be missing.
    private struct Heading {
        var code = ""
        var rowCode = ""
        var text = ""
        var row = ""

        init(_ header: HeaderCell) {
            var rest = header.text[...]
            let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            let after = rest.dropFirst(word.count)
            let bracket = after.first == "[" ? after.dropFirst().prefix { $0 != "]" } : ""
            let tail = after.first == "[" ? after.dropFirst(bracket.count + 2) : after
            if !word.isEmpty, !word.contains(" "), tail.isEmpty || tail.hasPrefix(". ") {
                (code, rowCode) = (String(word), String(bracket))
                rest = tail.dropFirst(2)
            }
            if rest.hasSuffix("]"), let open = rest.lastIndex(of: "[") {
                row = String(rest[open...].dropFirst().dropLast())
                rest = rest[..<open]
            }
            text = WhiteSpace.trimmed(String(rest))
        }
    }
}
