internal import DyadCore
internal import Foundation
internal import Testing

@testable internal import DyadSheets

struct XLSXWriterTests {
    private func values() throws -> [CellValue] {
        let date = try #require(SheetDate(year: 2026, month: 8, day: 27))
        let time = try #require(SheetTime(hour: 8, minute: 5, second: 7))
        let number = try #require(SheetNumber("-0.3"))
        return [
            .text("Zoë"), .number(SheetNumber(7)), .number(number), .boolean(false), .date(date),
            .dateTime(SheetDateTime(date, time)), .time(time), .duration(SheetDuration(milliseconds: 129_600_000)),
            .empty, .text("last"),
        ]
    }

    private func readBack(_ sheets: [SheetOutput]) throws -> Workbook {
        try SheetFile.reader(of: try XLSXWriter.bytes(of: sheets), named: "a.xlsx").workbook()
    }

    @Test(arguments: [false, true])
    func `typed cells are read back as they were`(isTable: Bool) throws {
        let header = (1...10).map { "Column \($0)" }
        let output = SheetOutput(
            name: "Answers", header: header, rows: [try values()], columnWidths: [30, 12], isTable: isTable)
        let sheet = try #require(try readBack([output]).sheets.first)
        #expect(sheet.name == "Answers")
        #expect(sheet.rows.first?.cells.map(\.value) == header.map { .text($0) })
        let expected = try values()
        #expect((1...10).compactMap { sheet.rows.last?[$0].marked } == expected.map(\.marked))
    }

    @Test(arguments: [
        "=1+1", "+44", "-1", "@x", "_x0041_", "a_x000D_b", "cr\rlf", "line\nline", "nul\u{0}end", "bell\u{7}", "<&>\"'",
        "https://example.org", "{=1}", " blanks ", "'quoted", "\u{FFFF}",
    ])
    func `any text stays the text that it is`(text: String) throws {
        let output = SheetOutput(name: "S", header: ["Q"], rows: [[.text(text)]])
        #expect(try readBack([output]).sheets.first?.rows.last?[1] == .text(text))
    }

    @Test func `a long identifier and an early day stay whole as texts`() throws {
        let identifier = try #require(SheetNumber("12345678901234567"))
        let day = try #require(SheetDate(year: 1890, month: 1, day: 2))
        let output = SheetOutput(name: "S", header: ["Q", "D"], rows: [[.number(identifier), .date(day)]])
        let row = try readBack([output]).sheets.first?.rows.last
        #expect(row?.cells.map(\.value) == [.text("12345678901234567"), .text("1890-01-02")])
    }

    @Test func `the same sheets give the same bytes`() throws {
        let sheets = [
            SheetOutput(name: "A", header: ["x", "y"], rows: [[.text("a"), .number(SheetNumber(1))]], isTable: true),
            SheetOutput(name: "B", header: ["x"], rows: []),
        ]
        let first = try XLSXWriter.bytes(of: sheets)
        Thread.sleep(forTimeInterval: 1.1)
        #expect(try XLSXWriter.bytes(of: sheets) == first)
    }

    @Test func `a table has its name, and may have no rows`() throws {
        let output = SheetOutput(name: "Form1", header: ["ID", "Q <1>"], rows: [], isTable: true)
        let package = try ZipPackage(try XLSXWriter.bytes(of: [output]), file: "a.xlsx")
        var table: [UInt8] = []
        try package.read("xl/tables/table1.xml") { table += $0 }
        let text = String(decoding: table, as: UTF8.self)
        #expect(text.contains(#"displayName="Table1" ref="A1:B2""#))
        #expect(text.contains("Q &lt;1&gt;"))
    }

    @Test func `long sheets go through the disk and come back the same`() throws {
        let rows = (0..<20_001).map { [CellValue.text("row_x0041_ \($0)"), .number(SheetNumber($0))] }
        let sheet = try #require(try readBack([SheetOutput(name: "S", header: ["a", "b"], rows: rows)]).sheets.first)
        #expect(sheet.rows.count == 20_002)
        #expect(sheet.rows.last?.cells.map(\.value) == rows.last)
    }

    @Test func `all that a workbook cannot hold is said at once`() {
        let long = String(repeating: "x", count: 32_768)
        let sheets = [
            SheetOutput(name: "a/b", header: ["x"], rows: []),
            SheetOutput(
                name: String(repeating: "n", count: 32), header: ["Same", "same", ""], rows: [], isTable: true),
            SheetOutput(name: "T", header: ["x"], rows: [[.empty, .text(long)]]),
            SheetOutput(name: "t", header: ["x"], rows: []),
        ]
        let found = mistakes { _ = try XLSXWriter.bytes(of: sheets) }
        #expect(
            found.map(\.code) == [
                "bad-sheet-name", "bad-sheet-name", "duplicate-header", "bad-table-header", "text-too-long",
                "bad-sheet-name",
            ])
        #expect(found[4].place?.cell == "B2")
        #expect(mistakes { _ = try XLSXWriter.bytes(of: []) }.map(\.code) == ["no-sheets"])
    }

    @Test func `a file is replaced in one step, and a folder that is missing is named`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("out.xlsx").path
        let output = SheetOutput(name: "S", header: ["Q"], rows: [[.text("a")]])
        try XLSXWriter.write([output], to: path)
        try XLSXWriter.write([output], to: path)
        #expect(try SheetFile.open(path: path).workbook().sheets.first?.rows.count == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.xlsx"])
        let found = mistakes { try XLSXWriter.write([output], to: folder.path + "/none/out.xlsx") }
        #expect(found.map(\.code) == ["file-not-writable"])
    }

    @Test(arguments: [
        ("A mark", "2000-01-01T00:00:00Z", true), ("Another", "2000-01-01T00:00:00Z", false),
        ("A mark", "2026-11-02T09:30:00Z", false),
    ])
    func `a workbook is known again by its mark, until another program has saved it`(
        mark: String, day: String, isOwn: Bool
    ) throws {
        let sheet = SheetOutput(name: "S", header: ["Q"], rows: [])
        #expect(XLSXWriter.wrote(try XLSXWriter.bytes(of: [sheet], mark: "A mark"), mark: mark) == (mark == "A mark"))
        let properties =
            "<p><dc:description>\(mark)</dc:description><dcterms:modified t=\"W3CDTF\">\(day)</dcterms:modified></p>"
        let saved = try RawWorkbook(parts: [("docProps/core.xml", properties)]).bytes()
        #expect(XLSXWriter.wrote(saved, mark: "A mark") == isOwn)
        #expect(!XLSXWriter.wrote(try XLSXWriter.bytes(of: [sheet]), mark: mark))
    }
}
