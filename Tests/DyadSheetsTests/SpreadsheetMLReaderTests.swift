internal import DyadCore
internal import Testing

@testable internal import DyadSheets

struct SpreadsheetMLReaderTests {
    private static func book(_ rows: String, workbook: String = "", options: String = "") -> String {
        """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
         xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\(workbook)<Styles>
         <Style ss:ID="day"><NumberFormat ss:Format="dd/mm/yyyy;@"/></Style>
         <Style ss:ID="both"><NumberFormat ss:Format="General Date"/></Style>
         <Style ss:ID="clock"><NumberFormat ss:Format="Short Time"/></Style>
         <Style ss:ID="long"><NumberFormat ss:Format="[h]:mm:ss"/></Style>
         <Style ss:ID="percent"><NumberFormat ss:Format="0%"/></Style>
         <Style ss:ID="named"><NumberFormat ss:Format="Percent"/></Style></Styles>
         <Worksheet ss:Name="Answers"><Table>\(rows)</Table>
         <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">\(options)</WorksheetOptions></Worksheet></Workbook>
        """
    }

    private static func reader(_ text: String) throws -> any TableReader {
        try SheetFile.reader(of: Array(text.utf8), named: "answers.xls")
    }

    private static func sheet(_ rows: String, workbook: String = "") throws -> Sheet {
        let reader = try reader(book(rows, workbook: workbook))
        return try reader.sheet(reader.sheets[0])
    }

    private static let flag1904 = #"<x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook>"#

    @Test(arguments: [
        (#"<Cell><Data ss:Type="Number">7</Data></Cell>"#, "n:7"),
        (#"<Cell ss:StyleID="percent"><Data ss:Type="Number">0.256</Data></Cell>"#, "n:26%"),
        (#"<Cell ss:StyleID="named"><Data ss:Type="Number">0.256</Data></Cell>"#, "n:25.60%"),
        (#"<Cell ss:StyleID="day"><Data ss:Type="Number">45000</Data></Cell>"#, "d:2023-03-15"),
        (#"<Cell><Data ss:Type="String"> a&#10;b </Data></Cell>"#, "s: a\nb "),
        (#"<Cell><Data ss:Type="String">_x000D_</Data></Cell>"#, "s:_x000D_"),
        (
            #"<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>rich</B><Font x:Color="red"> text</Font></ss:Data></Cell>"#,
            "s:rich text"
        ),
        (
            #"<Cell><Data ss:Type="String">a</Data><Comment ss:Author="x"><ss:Data>note</ss:Data></Comment></Cell>"#,
            "s:a"
        ),
        (#"<Cell><Data ss:Type="Boolean">1</Data></Cell>"#, "bool:true"),
        (#"<Cell><Data ss:Type="Boolean">0</Data></Cell>"#, "bool:false"),
        (#"<Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell>"#, "error:#DIV/0!"),
        (#"<Cell ss:Formula="=A2+1"><Data ss:Type="Number">12</Data></Cell>"#, "n:12"),
        (#"<Cell ss:Formula="=T(A2)"><Data ss:Type="String"></Data></Cell>"#, ""),
        (#"<Cell ss:StyleID="day"/>"#, ""),
        (#"<Cell ss:StyleID="day"><Data ss:Type="DateTime">2026-08-27T00:00:00.000</Data></Cell>"#, "d:2026-08-27"),
        (#"<Cell><Data ss:Type="DateTime">2026-08-27T00:00:00.000</Data></Cell>"#, "d:2026-08-27"),
        (
            #"<Cell ss:StyleID="both"><Data ss:Type="DateTime">2026-08-27T00:00:00.000</Data></Cell>"#,
            "dt:2026-08-27T00:00:00"
        ),
        (
            #"<Cell ss:StyleID="both"><Data ss:Type="DateTime">2026-08-27T08:05:00.000</Data></Cell>"#,
            "dt:2026-08-27T08:05:00"
        ),
        (#"<Cell ss:StyleID="clock"><Data ss:Type="DateTime">1899-12-31T08:05:00.000</Data></Cell>"#, "t:08:05:00"),
        (#"<Cell ss:StyleID="long"><Data ss:Type="DateTime">1899-12-31T01:30:00.000</Data></Cell>"#, "dur:1:30:00"),
        (#"<Cell ss:StyleID="long"><Data ss:Type="DateTime">1900-01-01T12:00:00.000</Data></Cell>"#, "dur:36:00:00"),
        (#"<Cell ss:StyleID="long"><Data ss:Type="DateTime">1900-03-01T00:00:00.000</Data></Cell>"#, "dur:1464:00:00"),
    ])
    func `a cell has the value and type that Excel shows`(cell: String, expected: String) throws {
        let sheet = try Self.sheet("<Row>\(cell)</Row>")
        #expect(sheet[CellAddress(row: 1, column: 1)].marked == expected)
        #expect(sheet.findings == [])
    }

    @Test func `dates are not moved by the count of 1904, and times and lengths follow it`() throws {
        let sheet = try Self.sheet(
            """
            <Row><Cell ss:StyleID="day"><Data ss:Type="DateTime">1904-01-02T00:00:00.000</Data></Cell>
            <Cell ss:StyleID="clock"><Data ss:Type="DateTime">1904-01-01T08:05:00.000</Data></Cell>
            <Cell ss:StyleID="long"><Data ss:Type="DateTime">1904-01-02T12:00:00.000</Data></Cell></Row>
            """, workbook: Self.flag1904)
        #expect(sheet.rows.first?.cells.map(\.value.marked) == ["d:1904-01-02", "t:08:05:00", "dur:36:00:00"])
    }

    @Test func `rows and cells stand where their numbers and merges put them`() throws {
        let one = #"<Data ss:Type="Number">1</Data>"#
        let sheet = try Self.sheet(
            """
            <Row><Cell ss:MergeAcross="2">\(one)</Cell><Cell>\(one)</Cell></Row>
            <Row ss:Index="4" ss:Span="2"><Cell ss:MergeDown="1">\(one)</Cell></Row>
            <Row><Cell ss:Index="3">\(one)</Cell><Cell/><Cell>\(one)</Cell></Row>
            """)
        #expect(sheet.rows.flatMap(\.cells).map(\.address.description) == ["A1", "D1", "A4", "C7", "E7"])
    }

    @Test(arguments: [
        (#"<Cell ss:Formula="=A1"/>"#, "formula-without-result"),
        (#"<Cell><Data ss:Type="Number">seven</Data></Cell>"#, "not-a-number"),
        (#"<Cell ss:StyleID="day"><Data ss:Type="DateTime">1900-02-29T00:00:00.000</Data></Cell>"#, "not-a-day"),
        (#"<Cell ss:StyleID="day"><Data ss:Type="Number">60</Data></Cell>"#, "not-a-day"),
    ])
    func `what a cell does not tell is unknown and reported`(cell: String, code: String) throws {
        let sheet = try Self.sheet("<Row><Cell/>\(cell)</Row>")
        #expect(sheet.rows.first?[2] == .unknown)
        #expect(sheet.findings.map(\.code) == [code])
        #expect(sheet.findings.first?.place == .cell(file: "answers.xls", sheet: "Answers", cell: "B1"))
    }

    @Test(arguments: [
        ("SheetHidden", SheetEntry.Visibility.hidden), ("SheetVeryHidden", .veryHidden), ("SheetVisible", .visible),
    ])
    func `hidden sheets are listed and read only when named`(word: String, expected: SheetEntry.Visibility) throws {
        let row = #"<Row><Cell><Data ss:Type="Number">1</Data></Cell></Row>"#
        let reader = try Self.reader(Self.book(row, options: "<Visible>\(word)</Visible>"))
        #expect(reader.sheets.map(\.visibility) == [expected])
        #expect(try reader.workbook().sheets.count == (expected == .visible ? 1 : 0))
        #expect(try reader.sheet(named: "Answers").rows.count == 1)
    }

    @Test(arguments: [
        #"<Row ss:Index="2"/><Row ss:Index="2"/>"#, #"<Row ss:Index="1048577"/>"#, #"<Row ss:Index="x"/>"#,
        #"<Row><Cell ss:Index="2"/><Cell ss:Index="1"/></Row>"#, #"<Row><Cell ss:Index="16385"/></Row>"#,
        #"<Row><Cell ss:MergeAcross="3"/><Cell ss:Index="4"/></Row>"#, #"<Row><Cell ss:MergeAcross="-1"/></Row>"#,
    ])
    func `rows and cells out of their order are refused`(rows: String) {
        #expect(mistakes { _ = try Self.sheet(rows) }.map(\.code) == ["damaged-workbook"])
    }

    @Test func `a workbook that is cut short is refused with its place`() {
        let found = mistakes { _ = try Self.reader(String(Self.book("<Row/>").dropLast(20))) }
        #expect(found.map(\.code) == ["damaged-xml"])
    }
}
