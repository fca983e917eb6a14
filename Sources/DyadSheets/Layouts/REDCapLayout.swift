/// The records that REDCap exports as raw CSV: one row a record, or one for each event or repetition, with the fields of several
/// instruments side by side, each closed by a column `<instrument>_complete`.
public struct REDCapLayout: Layout {
    /// `redcap`
    public static let id = "redcap"
    /// “REDCap”
    public static let name = "REDCap"

    private static let own: Set<String> = ["redcap_data_access_group", "redcap_survey_identifier"]
    private static let end = "_complete"

    /// Makes the layout.
    public init() {}

    /// Whether all headers are names of fields, with one of REDCap's own among them.
    public func recognises(_ sheet: Sheet) -> Bool {
        let headers = TableHead.headers(of: sheet)
        guard headers.count > 1, headers.allSatisfy({ Self.isField($0.text) }) else { return false }
        let head = TableHead(sheet)
        return headers.contains { header in
            header.text.hasPrefix("redcap_") || header.text.hasSuffix(Self.end) && Self.holdsStates(header, head.rows)
        }
    }

    /// Sorts the columns, for each instrument by itself, with the rows in which it has anything.
    ///
    /// - Throws: `Mistakes` as `Layout` says.
    public func tables(from sheet: Sheet) throws -> [RecognisedTable] {
        let head = TableHead(sheet)
        var house = HouseColumns(head.headers)
        if let record = head.headers.first { house.take(.sourceID, record.text) }
        house.take(.event, "redcap_event_name")
        house.take(.repeatedForm, "redcap_repeat_instrument")
        house.take(.repetition, "redcap_repeat_instance")
        house.leaveOut(.housekeeping, Self.own)
        var instruments: [(name: String?, fields: [HeaderCell], closing: HeaderCell?)] = []
        var fields: [HeaderCell] = []
        for header in house.rest {
            guard header.text.hasSuffix(Self.end), Self.holdsStates(header, head.rows) else {
                fields.append(header)
                continue
            }
            instruments.append((String(header.text.dropLast(Self.end.count)), fields, header))
            fields = []
        }
        if !fields.isEmpty { instruments.append((nil, fields, nil)) }
        return try instruments.filter { !$0.fields.isEmpty }.map { instrument in
            var own = HouseColumns(instrument.fields)
            if let name = instrument.name { own.take(.submittedAt, "\(name)_timestamp") }
            var table = try head.table(
                layout: Self.id, metadata: house.metadata.merging(own.metadata) { _, new in new },
                ignored: house.ignored
                    + [instrument.closing].compactMap { $0 }.map { .init($0, because: .housekeeping) },
                questions: Self.questions(own.rest))
            table.part = instrument.name
            table.rows = table.rows.filter { row in
                let repeated = table.value(.repeatedForm, of: row).shown ?? ""
                guard repeated.isEmpty || repeated == instrument.name else { return false }
                return table.questions.contains { Self.holdsAnswer(table.answer($0, of: row)) }
            }
            return table
        }
    }

    /// A question for each field, with the boxes `name___code` of one together.
    private static func questions(_ fields: [HeaderCell]) -> [TableQuestion] {
        var questions: [TableQuestion] = []
        for field in fields {
            guard let mark = field.text.firstRange(of: "___") else {
                questions.append(TableQuestion(field))
                continue
            }
            let name = String(field.text[..<mark.lowerBound])
            // REDCap writes the box of -2 as `name____2`.
            let code = String(field.text[mark.upperBound...]).replacing(/^_(?=[0-9])/, with: "-")
            let option = TableQuestion.Option(column: field.column, name: code)
            if questions.last?.header.text == name, questions.last?.options.isEmpty == false {
                questions[questions.count - 1].options.append(option)
            } else {
                questions.append(TableQuestion(HeaderCell(field.address, name), options: [option]))
            }
        }
        return questions
    }

    private static func holdsAnswer(_ answer: TableAnswer) -> Bool {
        switch answer {
        case .cell(let cell): !cell.isEmpty
        case .options(let ticked): !ticked.isEmpty
        }
    }

    private static func isField(_ text: String) -> Bool {
        text.first.map { $0.isLowercase || $0 == "_" } ?? false
            && text.utf8.allSatisfy { $0 == 0x5F || $0 &- 0x30 <= 9 || $0 &- 0x61 <= 25 }
    }

    /// Whether a column holds nothing but REDCap's states of a form: 0, 1 and 2.
    private static func holdsStates(_ header: HeaderCell, _ rows: [Row]) -> Bool {
        rows.allSatisfy { ["", "0", "1", "2"].contains($0[header.column].shown ?? "") }
    }
}
