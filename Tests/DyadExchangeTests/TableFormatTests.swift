import DyadCore
import DyadExchange
import DyadSheets
import Testing

@Suite struct TableFormatTests {
    private static let table = ExportTable(
        "answers", "Answers",
        columns: [
            ExportColumn("person", "Person", "Who answered."),
            ExportColumn("change", "Change", "The change.", .number, unit: "points"),
            ExportColumn("count", "Count", "How many.", .whole), ExportColumn("day", "Day", "The day.", .date),
            ExportColumn("agreed", "Agreed", "Whether they agreed.", .yesNo, allowed: "yes; no"),
        ],
        rows: [
            [.text("=cmd|'/c calc'!A1"), .number(-5), .whole(3), ExportValue(day), .yesNo(true)],
            [.text("mentee-01"), .approximate(-0.25), .missing, .missing, .yesNo(false)],
        ])
    private static let day = CalendarDate(year: 2026, month: 9, day: 1)

    private func workbook(_ tables: [ExportTable]) throws -> Workbook {
        try SheetFile.reader(of: TableWorkbook.bytes(of: tables, named: "a.xlsx"), named: "a.xlsx").workbook()
    }

    @Test func `a workbook has typed cells, and a sheet that explains every column`() throws {
        let book = try workbook([Self.table])
        #expect(book.sheets.map(\.name) == ["Answers", "Dictionary"])
        let (answers, dictionary) = (book.sheets[0], book.sheets[1])
        #expect(answers.rows[0].cells.map(\.value.shown) == ["Person", "Change", "Count", "Day", "Agreed"])
        #expect(answers.rows[1][1] == .text("=cmd|'/c calc'!A1"))
        #expect(answers.rows[1][2] == .number(SheetNumber(-5)) && answers.rows[1][3] == .number(SheetNumber(3)))
        #expect(answers.rows[1][4] == SheetDate(year: 2026, month: 9, day: 1).map { .date($0) })
        #expect(answers.rows[1][5] == .boolean(true))
        #expect(answers.rows[2][3] == .empty && answers.rows[2][4] == .empty)
        #expect(dictionary.rows.count == 6)
        #expect(
            dictionary.rows[2].cells.map(\.value.shown)
                == ["Answers", "change", "Change", "number", "points", "The change."])
    }

    @Test func `in CSV a text that looks like a formula is made safe, and a negative number stays one`() {
        let records = Tables.records(TableCSV.bytes(of: Self.table))
        #expect(records[0] == ["person", "change", "count", "day", "agreed"])
        #expect(records[1] == ["'=cmd|'/c calc'!A1", "-5", "3", "2026-09-01", "TRUE"])
        #expect(records[2] == ["mentee-01", "-0.25", "", "", "FALSE"])
    }

    @Test(arguments: ["=1+1", "+44 1482", "-5", "@sum", "\t1", "\r1"])
    func `every beginning of a formula is quoted in a text`(text: String) {
        let table = ExportTable("t", "T", columns: [Self.table.columns[0]], rows: [[.text(text)]])
        let file = String(decoding: TableCSV.bytes(of: table), as: UTF8.self)
        #expect(file.contains("'\(text)"))
    }

    @Test func `the same tables give the same bytes`() throws {
        #expect(
            try TableWorkbook.bytes(of: [Self.table], named: "a.xlsx")
                == TableWorkbook.bytes(of: [Self.table], named: "b.xlsx"))
        #expect(TableCSV.bytes(of: Self.table) == TableCSV.bytes(of: Self.table))
    }

    @Test func `what Dyad wrote is known again, and what only looks like it is not`() throws {
        #expect(TableWorkbook.isOwn(try TableWorkbook.bytes(of: [], named: "a.xlsx")))
        let sheet = SheetOutput(name: "Answers", header: ["Person"], rows: [])
        #expect(!TableWorkbook.isOwn(try XLSXWriter.bytes(of: [sheet])))
        #expect(!TableWorkbook.isOwn(Array("PK".utf8)))
        #expect(TableCSV.isOwn(TableCSV.bytes(of: Self.table), like: Self.table))
        #expect(!TableCSV.isOwn(Array("person,change\r\n".utf8), like: Self.table))
    }

    @Test func `sheets have names that Excel takes, and no two the same`() throws {
        let titles = [
            "Dictionary", "What: a / very * long? title of a form", "What: a / very * long? title of a forms", "",
            "History", "'quoted'", "Mentors' words on the mentees' goals",
        ]
        let tables = titles.enumerated().map {
            ExportTable("t\($0)", $1, columns: Self.table.columns, rows: Self.table.rows)
        }
        let book = try workbook(tables)
        let names = book.sheets.compactMap(\.name)
        #expect(
            names == [
                "Dictionary 2", "What a very long title of a for", "What a very long title of a f 2", "Table",
                "History 2", "quoted", "Mentors' words on the mentees", "Dictionary",
            ])
        let explained = try #require(book.sheets.last).rows.dropFirst().compactMap { $0[1].shown }
        let expected = names.dropLast().flatMap { Array(repeating: $0, count: Self.table.columns.count) }
        #expect(explained == expected, "The dictionary calls each sheet by its name.")
    }
}
