/// The responses that Qualtrics exports as CSV: names of columns, their texts, and since 2016 a third row of import ids.
public struct QualtricsLayout: Layout {
    /// `qualtrics`
    public static let id = "qualtrics"
    /// “Qualtrics”
    public static let name = "Qualtrics"

    private static let own: Set<String> = [
        "status", "progress", "duration (in seconds)", "finished", "externalreference", "externaldatareference",
        "distributionchannel", "userlanguage", "responseset", "q_recaptchascore", "q_relevantidduplicate",
    ]
    private static let personal: Set<String> = [
        "ipaddress", "locationlatitude", "locationlongitude", "locationaccuracy", "recipientfirstname",
        "recipientlastname", "name",
    ]

    /// Makes the layout.
    public init() {}

    /// Whether the first two rows name Qualtrics' own columns, or the third holds its import ids.
    public func recognises(_ sheet: Sheet) -> Bool { Self.headerRows(of: sheet) != nil }

    /// How many rows of headers there are: 1, 2 or 3.
    private static func headerRows(of sheet: Sheet) -> Int? {
        let rows = sheet.rows.filter { !$0.isBlank }.prefix(3)
        func has(_ row: Row, _ names: Set<String>) -> Bool {
            row.cells.contains { names.contains($0.value.shown?.lowercased() ?? "") }
        }
        if rows.count == 3, rows[rows.startIndex + 2].cells.first?.value.shown?.hasPrefix("{\"ImportId\"") ?? false {
            return 3
        }
        guard let first = rows.first, rows.count > 1 else { return nil }
        let second = rows[rows.startIndex + 1]
        let isOld = [first, second].contains { has($0, ["responseid"]) && has($0, ["responseset"]) }
        guard isOld || has(first, ["responseid"]) && has(first, ["startdate"]) else { return nil }
        guard let start = first.cells.first(where: { $0.value.shown?.lowercased() == "startdate" }) else { return 2 }
        let isDay = second[start.address.column].shown?.first?.isNumber ?? true
        return isDay ? 1 : 2
    }

    /// Sorts the columns; previews of the survey are left out.
    ///
    /// - Throws: `Mistakes` as `Layout` says.
    public func tables(from sheet: Sheet) throws -> [RecognisedTable] {
        let head = TableHead(sheet, rows: Self.headerRows(of: sheet) ?? 1)
        // In old files the names of Qualtrics' own columns stand in the second row.
        let texts = head.below.first
        let named = head.headers.map { header in
            header.text.first == "V" && header.text.dropFirst().allSatisfy(\.isNumber)
                ? HeaderCell(header.address, texts?[header.column].shown ?? header.text) : header
        }
        var house = HouseColumns(named)
        house.take(.sourceID, "ResponseId")
        house.take(.startedAt, "StartDate")
        house.take(.submittedAt, "EndDate", "RecordedDate")
        house.take(.modifiedAt, "RecordedDate")
        house.take(.respondentEmail, "RecipientEmail", "EmailAddress")
        let status = head.header("Status")
        house.leaveOut(.housekeeping, Self.own)
        house.leaveOut(.personal, Self.personal)
        let columns = house.rest.map { header -> SpreadOptions.Column in
            let text = WhiteSpace.folded(texts?[header.column].shown ?? header.text)
            guard let mark = text.firstRange(of: " - Selected Choice - ") ?? text.ranges(of: " - ").last
            else {
                return .init(header: header, question: text, option: "", codes: [header.text])
            }
            return .init(
                header: header, question: String(text[..<mark.lowerBound]), option: String(text[mark.upperBound...]),
                codes: [header.text, text])
        }
        var table = try head.table(
            layout: Self.id, metadata: house.metadata, ignored: house.ignored,
            questions: SpreadOptions.questions(columns, in: head.rows))
        if let status {
            func says(_ row: Row, _ words: String...) -> Bool {
                words.contains(row[status.column].shown?.lowercased() ?? "")
            }
            table.rows.removeAll { says($0, "survey preview", "survey test", "1", "2") }
            table.leaveOut("Qualtrics takes them for spam") { says($0, "spam", "8") }
        }
        guard let finished = head.header("Finished") else { return [table] }
        return [table.unfinished { ["false", "0"].contains($0[finished.column].shown?.lowercased() ?? "") }]
    }
}
