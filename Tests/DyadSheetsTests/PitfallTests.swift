internal import DyadCore
internal import Testing

@testable internal import DyadSheets

/// The pitfalls of workbooks that no other suite names; each row of `row` is XML of a sheet.
struct PitfallTests {
    private static let row = #"<row r="1"><c r="A1"><v>7</v></c></row>"#

    /// The usual workbook with one part changed.
    private static func book(
        _ part: String, _ row: String = row, changed: (String) -> String
    ) -> RawWorkbook {
        var book = RawWorkbook(rows: row)
        for index in book.parts.indices where book.parts[index].name == part {
            book.parts[index].text = changed(book.parts[index].text)
        }
        return book
    }

    /// The same XML with a prefix before the names of all elements.
    private static func prefixed(_ xml: String) -> String {
        xml.replacing("</", with: "</x:").replacing(/<(?<name>[a-zA-Z])/) { "<x:\($0.name)" }
            .replacing("xmlns=", with: "xmlns:x=")
    }

    @Test func `namespaces with a prefix are read like those without`() throws {
        var book = RawWorkbook(rows: Self.row, styles: ["0%"], strings: ["<t>a</t>"])
        for index in book.parts.indices { book.parts[index].text = Self.prefixed(book.parts[index].text) }
        #expect(book.parts[3].text.contains("<x:sheetData><x:row"))
        #expect(try book.sheet().rows.map(\.cells.first?.value.marked) == ["n:7"])
    }

    @Test(arguments: [
        ("xl/worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml"),
        ("xl/worksheets/sheet1.xml", "XL/Worksheets/SHEET1.xml"),
        ("xl/sharedStrings.xml", "/xl/SharedStrings.xml"),
    ])
    func `parts are found under names of other slashes and capitals`(name: String, other: String) throws {
        var book = RawWorkbook(rows: #"<row><c t="s"><v>0</v></c></row>"#, strings: ["<t>a</t>"])
        for index in book.parts.indices where book.parts[index].name == name { book.parts[index].name = other }
        #expect(try book.sheet().rows.first?[1] == .text("a"))
    }

    @Test(arguments: [
        ("_x000D_", "\r"), ("a_x005F_x000D_b", "a_x000D_b"), ("_x00e9_", "é"), ("_x000G_", "_x000G_"),
        ("_x000D", "_x000D"), ("_X000D_", "_X000D_"), ("_x005F_x005F_", "_x005F_"),
    ])
    func `escaped letters are read in shared and inline texts`(written: String, expected: String) throws {
        let shared = RawWorkbook(rows: #"<row><c t="s"><v>0</v></c></row>"#, strings: ["<t>\(written)</t>"])
        let inline = RawWorkbook(rows: #"<row><c t="inlineStr"><is><t>\#(written)</t></is></c></row>"#)
        #expect(try shared.sheet().rows.first?[1] == .text(expected))
        #expect(try inline.sheet().rows.first?[1] == .text(expected))
    }

    @Test(arguments: [
        (59, "d:1900-02-28"), (60, "unknown"), (61, "d:1900-03-01"), (1, "d:1900-01-01"), (0, "d:1904-01-01"),
    ])
    func `serial 60 is no day, and the days around it are`(serial: Int, expected: String) throws {
        let is1904 = serial == 0
        let book = RawWorkbook(
            rows: #"<row><c s="1"><v>\#(serial)</v></c></row>"#, styles: ["dd/mm/yyyy"],
            workbookPr: #"<workbookPr date1904="\#(is1904)"/>"#)
        let sheet = try book.sheet()
        #expect(sheet.rows.first?[1].marked == expected)
        #expect(sheet.findings.map(\.code) == (serial == 60 ? ["not-a-day"] : []))
    }

    @Test(arguments: ["A1", "A1:B2", "A1:XFD1048576", "nonsense", ""])
    func `the dimension that a sheet says it has is not believed`(reference: String) throws {
        let part = "xl/worksheets/sheet1.xml"
        let book = Self.book(part, #"<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"#) {
            $0.replacing("A1:XFD1048576", with: reference)
        }
        #expect(try book.sheet().rows.map(\.lastColumn) == [3])
    }

    @Test func `only the first cell of merged ones has a value`() throws {
        let book = Self.book("xl/worksheets/sheet1.xml", #"<row><c r="A1"><v>1</v></c><c r="B1" s="0"/></row>"#) {
            $0.replacing("</worksheet>", with: #"<mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>"#)
        }
        #expect(try book.sheet().rows.map { $0.cells.map(\.address.description) } == [["A1"]])
    }

    @Test func `a workbook with macros is read, and its macros are not looked at`() throws {
        var book = RawWorkbook(rows: Self.row)
        book.parts.append(("xl/vbaProject.bin", "\u{1}no macro\u{2}"))
        book.parts.append(
            (
                "[Content_Types].xml",
                #"<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>"#
            ))
        #expect(try SheetFile.reader(of: try book.bytes(), named: "a.xlsm").workbook().sheets[0].rows.count == 1)
    }

    @Test func `a sheet with only a chart, and a count of shared texts that is wrong, do no harm`() throws {
        let book = Self.book("xl/_rels/workbook.xml.rels") { $0.replacing("/worksheet\"", with: "/chartsheet\"") }
        let reader = try XLSXReader(try book.bytes(), file: "a.xlsx")
        #expect(reader.sheets.map(\.hasCells) == [false])
        #expect(try reader.workbook().sheets.isEmpty)
    }
}
