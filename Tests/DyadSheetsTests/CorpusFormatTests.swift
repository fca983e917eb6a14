internal import DyadCore
internal import Testing

@testable internal import DyadSheets

/// Public files in the formats beside XLSX and CSV say what their list says of them.
@Suite(.enabled(if: Corpus.isHere))
struct CorpusFormatTests {
    @Test func `OpenDocument numbers, dates and times are those of the file and not of its texts`() throws {
        let book = try Corpus.open("ods/table-with-ints-floats-dates.ods").workbook()
        #expect(book.sheets.map(\.name) == ["test"])
        #expect(
            Corpus.text(book.sheets[0], rows: 3) == [
                ["s:Int", "s:Float", "s:Date", "s:Datetime"],
                ["n:2013", "n:3.3", "d:2009-08-16", "dt:2009-08-16T05:43:21"],
                ["n:1997", "n:5.6", "d:2009-09-20", "dt:2009-09-20T15:30:00"],
            ])
        #expect(book.sheets[0].rows.last?.number == 4)
        #expect(book.sheets[0].findings == [])
    }

    @Test(arguments: [
        (0, 8, [1, 2, 3, 6, 8]), (1, 9, [2, 3, 4, 7, 9]), (2, 10, [3, 4, 5, 8, 10]),
    ])
    func `OpenDocument rows that are repeated are written out, and blank ones counted`(
        sheet: Int, last: Int, filled: [Int]
    ) throws {
        let reader = try Corpus.open("ods/number_rows_repeated.ods")
        let read = try reader.sheet(reader.sheets[sheet])
        #expect(reader.sheets.map(\.name) == ["Sheet1", "Sheet2", "Sheet3"])
        #expect(read.rows.map(\.number) == filled)
        #expect(read.rows.last?.number == last)
        #expect(fields(read).first == ["A", "B"])
        #expect(fields(read).dropFirst().allSatisfy { $0 == ["C", "D"] })
    }

    @Test func `the XML of Excel 2003 says the same as the workbook that it was saved from`() throws {
        let xml = try Corpus.open("spreadsheetml2003/SampleSS.xml").workbook()
        let xlsx = try Corpus.open("xlsx/SampleSS.xlsx").workbook()
        #expect(xml.sheets.map(\.name) == xlsx.sheets.map(\.name))
        #expect(xml.sheets.map(\.rows) == xlsx.sheets.map(\.rows))
        #expect(xml.sheets[0].rows.reduce(0) { $0 + $1.cells.count } == 4)
        #expect(xml.sheets[1].rows.reduce(0) { $0 + $1.cells.count } == 11)
    }

    @Test func `the count of 1904 does not move the dates of the XML of Excel 2003`() throws {
        let sheet = try #require(try Corpus.open("spreadsheetml2003/1904.xml").workbook().sheets.first)
        #expect(
            Corpus.text(sheet, rows: 2) == [
                ["n:1", "d:1904-01-02", "s:1904-01-02", "s:1904-01-02"],
                ["n:11", "d:1904-01-12", "s:1904-01-12", "s:1904-01-12"],
            ])
        #expect(sheet.rows.allSatisfy { $0[2].shown == $0[3].shown })
        #expect(sheet.rows.count == 5)
    }
}
