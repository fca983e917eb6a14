internal import DyadCore
internal import Testing

@testable internal import DyadSheets

struct XLSXReaderTests {
    @Test(arguments: [
        (#"<c r="A1"><v>7</v></c>"#, "n:7"),
        (#"<c r="A1" t="n"><v>0.10000000000000001</v></c>"#, "n:0.1"),
        (#"<c r="A1" t="s"><v>0</v></c>"#, "s:plain"),
        (#"<c r="A1" t="s"><v>1</v></c>"#, "s:rich text"),
        (#"<c r="A1" t="s"><v>2</v></c>"#, "s:東京"),
        (#"<c r="A1" t="s"><v>3</v></c>"#, "s:a\r\nb"),
        (#"<c r="A1" t="s"><v>4</v></c>"#, ""),
        (
            #"<c r="A1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r><rPh><t>x</t></rPh></is></c>"#,
            "s:in line"
        ),
        (#"<c r="A1" t="str"><f>A2&amp;"x"</f><v>a&amp;b<![CDATA[<c>]]></v></c>"#, "s:a&b<c>"),
        (#"<c r="A1" t="b"><v>1</v></c>"#, "bool:true"),
        (#"<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>"#, "error:#DIV/0!"),
        (#"<c r="A1" t="d"><v>2026-08-27T08:05:00</v></c>"#, "dt:2026-08-27T08:05:00"),
        (#"<c r="A1"><f>SUM(B1:B2)</f><v>12</v></c>"#, "n:12"),
        (#"<c r="A1" t="str"><f>""</f><v></v></c>"#, ""),
        (#"<c r="A1" s="1"/>"#, ""),
        (#"<c r="A1" s="1"><v>45000</v></c>"#, "d:2023-03-15"),
        (#"<c r="A1" s="2"><v>45000.25</v></c>"#, "dt:2023-03-15T06:00:00"),
        (#"<c r="A1" s="2"><v>45000</v></c>"#, "dt:2023-03-15T00:00:00"),
        (#"<c r="A1" s="3"><v>1.5</v></c>"#, "dur:36:00:00"),
        (#"<c r="A1" s="4"><v>0.75</v></c>"#, "t:18:00:00"),
        (#"<c r="A1" s="5"><v>0.256</v></c>"#, "n:26%"),
        (#"<c r="A1" s="99999999999"><v>3</v></c>"#, "n:3"),
        (#"<c><v>5</v></c>"#, "n:5"),
    ])
    func `a cell has the value and type that Excel shows`(cell: String, expected: String) throws {
        let sheet = try Self.workbook("<row r=\"1\">\(cell)</row>").sheet()
        #expect(sheet[CellAddress(row: 1, column: 1)].marked == expected)
        #expect(sheet.findings == [])
    }

    @Test(arguments: [
        (#"<c r="C1" s="1"><v>60</v></c>"#, "not-a-day", Diagnostic.Severity.error),
        (#"<c r="C1" s="1"><v>-4</v></c>"#, "not-a-day", .error),
        (#"<c r="C1"><f>A1</f></c>"#, "formula-without-result", .warning),
        (#"<c r="C1" t="str"><f>A1</f></c>"#, "formula-without-result", .warning),
        (#"<c r="C1" t="s"><v>77</v></c>"#, "missing-text", .error),
        (#"<c r="C1" t="s"><v>-1</v></c>"#, "missing-text", .error),
        (#"<c r="C1"><v>seven</v></c>"#, "not-a-number", .error),
        (#"<c r="C1" t="d"><v>2026-02-30</v></c>"#, "not-a-day", .error),
    ])
    func `what a cell does not tell is unknown and reported`(
        cell: String, code: String, severity: Diagnostic.Severity
    ) throws {
        let sheet = try Self.workbook("<row r=\"1\">\(cell)</row>").sheet()
        #expect(sheet.rows.first?[3] == .unknown)
        #expect(sheet.findings.map(\.code) == [code])
        #expect(sheet.findings.first?.severity == severity)
        #expect(sheet.findings.first?.place == .cell(file: "answers.xlsx", sheet: "Answers", cell: "C1"))
    }

    @Test func `cells and rows without addresses are counted`() throws {
        let rows =
            #"<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="B5"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>"#
        let sheet = try RawWorkbook(rows: rows).sheet()
        #expect(sheet.rows.flatMap(\.cells).map(\.address.description) == ["A1", "C1", "B5", "C5", "A6"])
    }

    @Test func `the 1904 count is followed`() throws {
        let row = #"<row><c s="1"><v>1</v></c></row>"#
        let book = RawWorkbook(rows: row, styles: ["dd/mm/yyyy"], workbookPr: #"<workbookPr date1904="1"/>"#)
        #expect(try book.sheet().rows.first?[1].marked == "d:1904-01-02")
    }

    @Test func `strict workbooks, other folders, capitals and backslashes are read`() throws {
        let row = #"<row><c><v>1</v></c></row>"#
        #expect(try RawWorkbook(rows: row, namespace: RawWorkbook.strictMain).sheet().rows.count == 1)
        var odd = RawWorkbook(rows: row)
        for index in odd.parts.indices where odd.parts[index].name.hasPrefix("xl/worksheets") {
            odd.parts[index].name = "XL\\Worksheets\\Sheet1.XML"
        }
        #expect(try odd.sheet().rows.count == 1)
        var root = RawWorkbook(rows: row, workbook: "workbook.xml")
        for index in root.parts.indices where root.parts[index].name == "xl/_rels/workbook.xml.rels" {
            root.parts[index].name = "_rels/workbook.xml.rels"
            root.parts[index].text = root.parts[index].text.replacing(
                "worksheets/sheet1", with: "./y/../xl/worksheets/sheet1"
            ).replacing("\"sharedStrings", with: "\"xl/sharedStrings")
        }
        #expect(try root.sheet().rows.count == 1)
    }

    @Test func `elements of other namespaces are passed over`() throws {
        let row = #"<row><c><x:v xmlns:x="urn:x">9</x:v><v>1</v></c><x:c xmlns:x="urn:x"><v>2</v></x:c></row>"#
        #expect(try RawWorkbook(rows: row).sheet().rows.first?.cells.map(\.value.marked) == ["n:1"])
    }

    @Test(arguments: [("hidden", SheetEntry.Visibility.hidden), ("veryHidden", .veryHidden)])
    func `hidden sheets are listed and read only when named`(state: String, expected: SheetEntry.Visibility) throws {
        let book = RawWorkbook(rows: #"<row><c><v>1</v></c></row>"#, state: state)
        let reader = try XLSXReader(try book.bytes(), file: "answers.xlsx")
        #expect(reader.sheets.map(\.visibility) == [expected])
        #expect(try reader.workbook().sheets.isEmpty)
        #expect(try reader.workbook().unread.map(\.name) == ["Answers"])
        #expect(try reader.sheet(named: "Answers").rows.count == 1)
        #expect(mistakes { _ = try reader.sheet(named: "Answer") }.map(\.remedy) == ["Did you mean “Answers”?"])
    }

    @Test(arguments: [
        #"<row r="2"/><row r="1"/>"#, #"<row r="1"/><row r="1"/>"#, #"<row r="1048577"/>"#, #"<row r="x"/>"#,
        #"<row><c r="B1"/><c r="A1"/></row>"#, #"<row><c r="A1"/><c r="A1"/></row>"#, #"<row r="1"><c r="A2"/></row>"#,
        #"<row><c r="XFE1"/></row>"#, #"<c r="A1"/>"#, #"<row>"#, #"<row>&nbsp;</row>"#, "\u{0}",
        #"<row r="1"><c r="A1"><c r="B1"><v>1</v></c></c></row>"#, #"<row r="1"><c r="A1"/><row r="2"/></row>"#,
        #"<row r="1"/><c r="A1"><v>1</v></c>"#,
    ])
    func `a damaged sheet is refused and named`(rows: String) {
        let found = mistakes { _ = try RawWorkbook(rows: rows).sheet() }
        #expect(found.map(\.code) == ["damaged-workbook"])
        #expect(found.first?.problem.contains("sheet1.xml") == true)
    }

    @Test func `a caller's own error stops the reading and comes through`() throws {
        struct Enough: Error {}
        let rows = String(repeating: #"<row><c><v>1</v></c></row>"#, count: 5000)
        let reader = try XLSXReader(try RawWorkbook(rows: rows).bytes(), file: "a.xlsx")
        var count = 0
        #expect(throws: Enough.self) {
            try reader.read(reader.sheets[0], report: { _ in }) { _ in
                count += 1
                if count == 3 { throw Enough() }
            }
        }
        #expect(count == 3)
    }

    private static func workbook(_ rows: String) -> RawWorkbook {
        RawWorkbook(
            rows: rows, styles: ["dd/mm/yyyy", "m/d/yy h:mm:ss", "[h]:mm:ss", "h:mm", "0%"],
            strings: [
                "<t>plain</t>", "<r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r>",
                "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>", "<t>a_x000D_\nb</t>", "<t/>",
            ])
    }
}
