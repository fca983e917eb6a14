internal import DyadCore
internal import Testing

@testable internal import DyadSheets

struct LayoutTests {
    private static let english = ["ID", "Start time", "Completion time", "Email", "Name"]
    private static let german = ["ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name"]

    private static func time(_ hour: Int) -> CellValue {
        guard let date = SheetDate(year: 2026, month: 8, day: 27), let time = SheetTime(hour: hour, minute: 0) else {
            return .empty
        }
        return .dateTime(SheetDateTime(date, time))
    }

    private static func row(_ number: Int, email: String, _ rest: [CellValue]) -> Row {
        let start: [CellValue] = [
            .number(SheetNumber(number)), time(9), time(10), .text(email),
            email == "anonymous" ? .empty : .text("A. Person"),
        ]
        return Row(number: number + 1, values: start + rest)
    }

    private static func sheet(_ headers: [String], _ rows: [Row]) -> Sheet {
        let head = Row(number: 1, values: headers.map { .text(orEmpty: $0) })
        return Sheet(file: "answers.xlsx", entry: SheetEntry(name: "Sheet1"), rows: [head] + rows)
    }

    @Test(arguments: [english, german])
    func `an export of Microsoft Forms is recognised in any language`(headers: [String]) throws {
        let rows = [
            Self.row(1, email: "a@example.nhs.uk", [.text("Social;Work;"), .number(SheetNumber(7))]),
            Self.row(2, email: "anonymous", [.empty, .number(SheetNumber(3))]),
        ]
        let table = try KnownLayouts.tables(
            from: Self.sheet(headers + ["What helped?\u{A0}", "How confident\nare you?"], rows))[0]
        #expect(table.layout == "ms-forms")
        #expect(table.questions.map(\.header.text) == ["What helped?", "How confident are you?"])
        #expect(table.questions.map(\.header.address.description) == ["F1", "G1"])
        #expect(table.rows.map { table.value(.respondentEmail, of: $0).shown } == ["a@example.nhs.uk", nil])
        #expect(table.value(.respondentName, of: table.rows[0]).shown == "A. Person")
        #expect(table.value(.submittedAt, of: table.rows[0]).marked == "dt:2026-08-27T10:00:00")
        #expect(table.value(.sourceID, of: table.rows[1]).shown == "2")
        #expect(table.answer(table.questions[0], of: table.rows[0]) == .cell(.text("Social;Work;")))
        #expect(table.place(table.questions[1].header, of: table.rows[1]).description == "answers.xlsx, Sheet1!G3")
    }

    @Test func `an export of Microsoft Forms goes through a workbook from end to end`() throws {
        let answers = [Self.row(1, email: "a@example.nhs.uk", [.text("Work;")]), Self.row(2, email: "anonymous", [])]
        let output = SheetOutput(
            name: "Form1", header: Self.english + ["What helped?"],
            rows: answers.map { row in (1...6).map { row[$0] } }, isTable: true)
        let book = try SheetFile.reader(of: try XLSXWriter.bytes(of: [output]), named: "answers.xlsx").workbook()
        let table = try KnownLayouts.tables(from: try #require(book.firstFilledSheet))[0]
        #expect(table.layout == "ms-forms")
        #expect(
            table.rows.map { table.value(.submittedAt, of: $0).marked } == [
                "dt:2026-08-27T10:00:00", "dt:2026-08-27T10:00:00",
            ])
        #expect(table.rows.map { table.answer(table.questions[0], of: $0) } == [.cell(.text("Work;")), .cell(.empty)])
        #expect(table.warnings == [])
    }

    @Test func `the time of the last change is no question, whether filled or not`() throws {
        let english = try MSFormsLayout().table(from: Self.sheet(Self.english + ["Last modified time", "Q"], []))
        #expect(english.questions.map(\.header.text) == ["Q"])
        let row = Self.row(1, email: "a@b", [Self.time(11), .text("x")])
        let german = try MSFormsLayout().table(from: Self.sheet(Self.german + ["Zuletzt geändert", "Q"], [row]))
        #expect(german.metadata[.modifiedAt]?.text == "Zuletzt geändert")
        #expect(german.questions.map(\.header.text) == ["Q"])
    }

    @Test func `the points of a quiz are left out, but a question about points is not`() throws {
        let headers = [
            "Total points", "Quiz feedback", "Q1", "Points - Q1", "Feedback - Q1",
            "Points - what do you think of them?",
        ]
        let table = try MSFormsLayout().table(from: Self.sheet(Self.english + headers, []))
        #expect(table.questions.map(\.header.text) == ["Q1", "Points - what do you think of them?"])
        #expect(table.ignored.map(\.header.text) == ["Total points", "Quiz feedback", "Points - Q1", "Feedback - Q1"])
    }

    @Test(arguments: [
        ["Mentee", "Start time", "Completion time", "Email", "Name"], ["ID", "Start time", "Completion time", "Email"],
        ["", "ID", "Start time", "Completion time", "Email", "Name"],
    ])
    func `other sheets are plain`(headers: [String]) throws {
        let table = try KnownLayouts.tables(from: Self.sheet(headers, []))[0]
        #expect(table.layout == "plain")
        #expect(table.questions.count == headers.filter { !$0.isEmpty }.count)
    }

    @Test func `a sheet that is not from Microsoft Forms is refused by its layout`() {
        let found = mistakes { _ = try MSFormsLayout().table(from: Self.sheet(["a", "b"], [])) }
        #expect(found.map(\.code) == ["not-ms-forms"])
    }

    @Test func `blank rows are skipped, above the headers too`() throws {
        let rows = [Row(number: 2, values: [.text(" \u{A0}")]), Row(number: 4, values: [.text("Q"), .text("R")])]
        let more = [Row(number: 5, values: [.text(" ")]), Row(number: 6, values: [.empty, .text("x")])]
        let sheet = Sheet(file: "a", entry: SheetEntry(name: nil), rows: rows + more)
        let table = try PlainLayout().table(from: sheet)
        #expect(table.headers.map(\.address.description) == ["A4", "B4"])
        #expect(table.rows.map(\.number) == [6])
    }

    @Test func `all mistakes of a sheet come at once and name their cells`() {
        let rows = [Row(number: 2, values: [.text("x"), .empty, .text("orphan"), .text("y")])]
        var sheet = Self.sheet(["Same", " Same", "", "Other", "Same"], rows)
        sheet.findings = [Diagnostic("long-before", "p", remedy: "r")]
        let found = mistakes { _ = try PlainLayout().table(from: sheet) }
        #expect(found.map(\.code) == ["long-before", "duplicate-header", "duplicate-header", "missing-header"])
        #expect(found[1].problem == "The header in B1 is the same as the one in A1.")
        #expect(found[2].place?.cell == "E1")
        #expect(found[3].place?.cell == "C2")
    }

    @Test func `an empty sheet is said to be empty`() {
        let sheet = Sheet(file: "a", entry: SheetEntry(name: nil), rows: [])
        #expect(mistakes { _ = try KnownLayouts.tables(from: sheet) }.map(\.code) == ["no-headers"])
    }
}
