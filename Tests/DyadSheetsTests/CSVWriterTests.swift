internal import Testing

@testable internal import DyadSheets

struct CSVWriterTests {
    private func written(_ values: [CellValue]) -> String {
        var writer = CSVWriter(hasByteOrderMark: false)
        writer.append(values)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
        (" blank", "\" blank\""), ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-none-", "'-none-"), ("@home", "'@home"),
        ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\u{0}x", "'\u{0}x"), ("=\"a\"", "\"'=\"\"a\"\"\""), ("a=b", "a=b"),
    ])
    func `a text is quoted where needed and never becomes a formula`(text: String, expected: String) {
        #expect(written([.text("x"), .text(text)]) == "x,\(expected)\r\n")
    }

    @Test func `numbers, dates and booleans are written as they are`() throws {
        let date = try #require(SheetDate(year: 2026, month: 8, day: 27))
        let time = try #require(SheetTime(hour: 8, minute: 5))
        let number = try #require(SheetNumber("-0.3"))
        let values: [CellValue] = [
            .number(number), .date(date), .dateTime(SheetDateTime(date, time)), .boolean(true), .empty,
        ]
        #expect(written(values) == "-0.3,2026-08-27,2026-08-27 08:05:00,TRUE,\r\n")
    }

    @Test(arguments: ["=1", "1+1", "", "-", "1e", "0x10", "nan", "inf", "1e99999", "1,5", " 1"])
    func `nothing but a number passes for a number`(text: String) {
        #expect(SheetNumber(text) == nil)
    }

    @Test func `what is written is read back`() throws {
        var writer = CSVWriter(separator: .semicolon)
        let rows = [["Name", "Say; \"why\""], ["Zoë", "one\r\ntwo"], ["O'Neil", "a\tb"]]
        rows.forEach { writer.append($0) }
        let reader = try CSVReader(writer.bytes, file: "a.csv")
        #expect(reader.separator == ";")
        #expect(fields(try reader.sheet(reader.sheets[0])) == rows)
    }

    @Test func `a record of one empty field is not a blank line`() {
        #expect(written([.empty]) == "\"\"\r\n")
    }
}
