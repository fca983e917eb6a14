internal import DyadCore
internal import Testing

@testable internal import DyadSheets

struct OpenDocumentReaderTests {
    private static let styles = """
        <number:percentage-style style:name="N1"/><number:time-style style:name="N2" number:truncate-on-overflow="false"/>
        <style:style style:name="percent" style:data-style-name="N1"/>
        <style:style style:name="elapsed" style:data-style-name="N2"/>
        """

    @Test(arguments: [
        (#"office:value-type="float" office:value="7"><text:p>seven</text:p>"#, "n:7"),
        (#"office:value-type="float" office:value="0.10000000000000001">"#, "n:0.1"),
        (#"office:value-type="float" office:value="0.256" table:style-name="percent">"#, "n:25.6%"),
        (#"office:value-type="percentage" office:value="0.72"><text:p>72%</text:p>"#, "n:72%"),
        (#"office:value-type="currency" office:currency="GBP" office:value="12.5"><text:p>£12.50</text:p>"#, "n:12.5"),
        (#"office:value-type="date" office:date-value="2026-08-27"><text:p>27/08/26</text:p>"#, "d:2026-08-27"),
        (#"office:value-type="date" office:date-value="2026-08-27T08:05:00.250000000">"#, "dt:2026-08-27T08:05:00.250"),
        (#"office:value-type="date" office:date-value="1900-02-28">"#, "d:1900-02-28"),
        (#"office:value-type="time" office:time-value="PT18H05M00S">"#, "t:18:05:00"),
        (#"office:value-type="time" office:time-value="PT18H05M00S" table:style-name="elapsed">"#, "dur:18:05:00"),
        (#"office:value-type="time" office:time-value="PT36H00M00S">"#, "dur:36:00:00"),
        (#"office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p>"#, "bool:true"),
        (#"office:value-type="boolean" office:boolean-value="false">"#, "bool:false"),
        (#"office:value-type="string"><text:p>a &amp; b</text:p>"#, "s:a & b"),
        (#"office:value-type="string" office:string-value="kept"><text:p>shown</text:p>"#, "s:kept"),
        (#"office:value-type="string" office:string-value="R&amp;D &#38; &amp;amp;">"#, "s:R&D & &amp;"),
        ("><text:p>no type</text:p>", "s:no type"), (">", ""), (#"office:value-type="string">"#, ""),
        (#"table:formula="of:=[.B1]" office:value-type="float" office:value="12"><text:p>12</text:p>"#, "n:12"),
        (#"table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value="">"#, ""),
        (
            #"table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p>"#,
            "error:#DIV/0!"
        ),
        (
            #"table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p>"#,
            "error:#DIV/0!"
        ),
        (
            #"table:formula="of:=x" office:value-type="float" office:value="0"><text:p>Err:508</text:p>"#,
            "error:Err:508"
        ),
        (#"office:value-type="string"><text:p>#N/A</text:p>"#, "s:#N/A"),
    ])
    func `a cell has the value and type that the file keeps, not the text that shows it`(
        cell: String, expected: String
    ) throws {
        let sheet = try RawOpenDocument(cell: "<table:table-cell \(cell)</table:table-cell>", styles: Self.styles)
            .sheet()
        #expect(sheet[CellAddress(row: 1, column: 1)].marked == expected)
        #expect(sheet.findings == [])
    }

    @Test(arguments: [
        (#"table:formula="of:=[.A1]""#, "formula-without-result", Diagnostic.Severity.warning),
        (#"table:formula="of:=[.A1]" office:value-type="float""#, "formula-without-result", .warning),
        (#"office:value-type="float" office:value="seven""#, "not-a-number", .error),
        (#"office:value-type="float""#, "not-a-number", .error),
        (#"office:value-type="date" office:date-value="2026-02-30""#, "not-a-day", .error),
        (#"office:value-type="time" office:time-value="P1M""#, "not-a-day", .error),
    ])
    func `what a cell does not tell is unknown and reported`(
        attributes: String, code: String, severity: Diagnostic.Severity
    ) throws {
        let sheet = try RawOpenDocument(cell: "<table:table-cell/><table:table-cell \(attributes)/>").sheet()
        #expect(sheet.rows.first?[2] == .unknown)
        #expect(sheet.findings.map(\.code) == [code])
        #expect(sheet.findings.first?.severity == severity)
        #expect(sheet.findings.first?.place == .cell(file: "answers.fods", sheet: "Answers", cell: "B1"))
    }

    @Test func `the zipped and the flat form say the same`() throws {
        let document = RawOpenDocument(cell: "<table:table-cell><text:p>a</text:p></table:table-cell>")
        #expect(try document.reader().workbook().sheets[0].rows == document.sheet().rows)
        #expect(try document.reader() is OpenDocumentReader)
        #expect(try document.flatReader() is OpenDocumentReader)
    }

    @Test func `a sheet is hidden by its style, and hidden rows and columns are not left out`() throws {
        let row =
            #"<table:table-row table:visibility="collapse"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"#
        let document = RawOpenDocument(
            tables: """
                <table:table table:name="Seen"><table:table-column table:visibility="collapse"/>\(row)</table:table>
                <table:table table:name="Hidden" table:style-name="ta2">\(row)</table:table>
                """,
            styles: #"<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>"#)
        let reader = try document.reader()
        #expect(reader.sheets.map(\.visibility) == [.visible, .hidden])
        #expect(try reader.workbook().sheets.map(\.name) == ["Seen"])
        #expect(try reader.workbook().sheets[0].rows.count == 1)
        #expect(try reader.workbook().unread.map(\.name) == ["Hidden"])
        #expect(try reader.sheet(named: "Hidden").rows.count == 1)
    }

    @Test func `covered cells keep their places and not their values`() throws {
        let cells = """
            <table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell>
            <table:covered-table-cell table:number-columns-repeated="2"><text:p>under</text:p></table:covered-table-cell>
            <table:table-cell><text:p>d</text:p></table:table-cell>
            """
        let sheet = try RawOpenDocument(cell: cells).sheet()
        #expect(sheet.rows.flatMap(\.cells).map(\.address.description) == ["A1", "D1"])
    }

    @Test func `what was deleted, and tables of other files, are no sheets`() throws {
        let table = #"<table:table table:name="x"><table:table-row><table:table-cell/></table:table-row></table:table>"#
        let document = RawOpenDocument(
            tables:
                "<table:tracked-changes>\(table)</table:tracked-changes>\(table)<table:dde-links>\(table)</table:dde-links>"
        )
        #expect(try document.reader().sheets.count == 1)
    }

    @Test(arguments: ["0", "-1", "two", ""])
    func `a repeat that is no number is refused`(times: String) {
        let cell = #"<table:table-cell table:number-columns-repeated="\#(times)"/>"#
        #expect(mistakes { _ = try RawOpenDocument(cell: cell).sheet() }.map(\.code) == ["damaged-workbook"])
    }

    @Test func `an encrypted spreadsheet is named so`() throws {
        let data = #"<m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry>"#
        var encrypted = RawOpenDocument(rows: "").parts(manifest: data)
        encrypted.parts[1].text = "no XML"
        let found = mistakes { _ = try SheetFile.reader(of: try encrypted.bytes(), named: "a.ods") }
        #expect(found.map(\.code) == ["encrypted-workbook"])
        #expect(found.first?.remedy.contains("save it without a password") == true)
    }

    @Test(arguments: ["content.xml", "META-INF/manifest.xml"])
    func `a DOCTYPE in a part is refused`(part: String) throws {
        var book = RawOpenDocument(rows: "").parts()
        for index in book.parts.indices where book.parts[index].name == part {
            book.parts[index].text = "<!DOCTYPE x []><x/>"
        }
        let found = mistakes { _ = try SheetFile.reader(of: try book.bytes(), named: "a.ods") }
        #expect(found.map(\.code) == ["unsafe-file"])
        #expect(found.first?.problem.contains("“\(part)” has a DOCTYPE") == true)
    }
}
