internal import DyadCore
internal import Testing

@testable internal import DyadSheets

struct ValueTests {
    @Test(arguments: [("A1", 1, 1), ("C14", 14, 3), ("Z2", 2, 26), ("AA3", 3, 27), ("XFD1048576", 1_048_576, 16_384)])
    func `an address is read and written`(text: String, row: Int, column: Int) {
        #expect(CellAddress(text) == CellAddress(row: row, column: column))
        #expect(CellAddress(row: row, column: column).description == text)
    }

    @Test(arguments: ["", "A", "1", "A0", "XFE1", "A1048577", "A1B", "-1", "A99999999999999999999", "AAAAAAAAAAAAAA1"])
    func `what is no address is refused`(text: String) {
        #expect(CellAddress(text) == nil)
    }

    @Test(arguments: [
        ("7", "7"), ("-0.3", "-0.3"), ("0.10000000000000001", "0.1"), ("0.30000000000000004", "0.3"),
        ("42048.999305555553", "42048.9993055556"), ("1.50", "1.5"), ("007", "7"), ("1E3", "1000"),
        ("1.5E-7", "0.00000015"), ("-0", "0"), ("0", "0"), ("99999999999999999", "100000000000000000"),
        ("123456789012345", "123456789012345"), ("1E300", "1E300"), (".5", "0.5"), ("5.", "5"), ("+3", "3"),
    ])
    func `a number shows its 15 digits and keeps all of them`(written: String, shown: String) throws {
        let number = try #require(SheetNumber(written))
        #expect(number.shown == shown)
        #expect(number.decimal == written)
    }

    @Test(arguments: [
        ("0.00", "2.005", "2.01"), ("0", "2.5", "3"), ("0%", "0.256", "26%"), ("0.0%", "0.256", "25.6%"),
        ("#,##0", "1234567.4", "1,234,567"), ("#,##0.00", "-1234.5", "-1,234.50"), ("0.00", "0.004", "0.00"),
        ("0.00", "0.005", "0.01"), ("0.00", "0.00001", "0.00"), ("General", "2.005", "2.005"),
        ("#,##0 \"points\"", "12.5", "12.5"), ("0", "999.5", "1000"), ("0.0", "9.96", "10.0"),
        ("0 %", "0.256", "25.6%"), ("0.0#%;[Red]-0%", "0.256", "25.6%"), ("\\%0", "12", "12"), ("0\" %\"", "12", "12"),
    ])
    func `simple number formats change what is shown`(code: String, written: String, shown: String) {
        let shape = NumberFormat(code: code).shape
        let number = Array(written.utf8).withUnsafeBufferPointer { SheetNumber(utf8: $0, shape: shape) }
        #expect(number?.shown == shown)
    }

    @Test(arguments: [
        (9, "0.72", "72"), (10, "0.72", "72"), (10, "0.72000000000000008", "72"), (9, "0.716", "71.6"),
        (9, "1.2", "120"),
        (9, "0.71600000000000008", "71.6"), (9, "0", "0"),
    ])
    func `a cell in percent is read as its percents, exactly`(format: Int, written: String, percents: String) throws {
        let shape = try #require(NumberFormat(builtIn: format)).shape
        let number = Array(written.utf8).withUnsafeBufferPointer { SheetNumber(utf8: $0, shape: shape) }
        #expect(Entry(try #require(number)) == .percentage(try #require(Fraction(percents))))
        #expect(Entry(try #require(SheetNumber(written))) == .number(try #require(Fraction(percents)?.over(100))))
    }

    @Test(
        arguments: [
            ("dd/mm/yyyy", .date), ("m/d/yy h:mm:ss", .dateTime), ("[$-809]d mmmm yyyy;@", .date),
            ("h:mm AM/PM", .time),
            ("mm:ss.0", .time), ("[h]:mm:ss", .duration), ("[mm]:ss", .duration), ("0.00E+00", .number), ("@", .number),
            ("[Red]0.00", .number), ("0 \"days\"", .number), ("\\d0", .number), ("mmm-yy", .date), ("mmmm", .date),
            ("General", .number), ("#,##0_);[Red](#,##0)", .number), ("[>100]0;d", .number), ("_-* #,##0_-", .number),
        ] as [(String, NumberFormat.Kind)])
    func `a number format tells dates from numbers`(code: String, kind: NumberFormat.Kind) {
        #expect(NumberFormat(code: code).kind == kind)
    }

    @Test(arguments: [
        (1.0, "d:1900-01-01"), (59, "d:1900-02-28"), (61, "d:1900-03-01"), (45000, "d:2023-03-15"),
        (2_958_465, "d:9999-12-31"), (44196, "d:2020-12-31"), (36525.5, "dt:1999-12-31T12:00:00"),
    ])
    func `serials count from 1900`(serial: Double, expected: String) {
        #expect(SerialDate.value(serial, .date, uses1904: false)?.marked == expected)
    }

    @Test(arguments: [0.0, 60, -1, 2_958_466, 60.5, 1e300, .nan])
    func `a serial that is no day is not made one`(serial: Double) {
        #expect(SerialDate.value(serial, .date, uses1904: false) == nil)
    }

    @Test func `serials of 1904 begin four years later`() {
        #expect(SerialDate.value(0, .date, uses1904: true)?.marked == "d:1904-01-01")
        #expect(SerialDate.value(60, .date, uses1904: true)?.marked == "d:1904-03-01")
    }

    @Test func `every day of two centuries goes to a serial and back`() throws {
        for serial in stride(from: 61.0, through: 73_050, by: 1) {
            guard case .date(let date) = SerialDate.value(serial, .date, uses1904: false) else {
                Issue.record("no date for \(serial)")
                return
            }
            try #require(SerialDate.serial(date, nil) == serial)
        }
    }

    @Test(arguments: [
        ("2026-08-27", "d:2026-08-27"), ("2026-08-27T08:05:00Z", "dt:2026-08-27T08:05:00"),
        ("2026-08-27 08:05", "dt:2026-08-27T08:05:00"), ("08:05:00.25", "t:08:05:00.250"),
    ])
    func `ISO dates are read`(text: String, expected: String) {
        #expect(ISODate.value(text)?.marked == expected)
    }

    @Test(arguments: ["2026-02-29", "26-08-27", "2026-8", "25:00", "T", "", "2026-08-27T", "08:05:00.", "+026-08-27"])
    func `what is no ISO date is refused`(text: String) {
        #expect(ISODate.value(text) == nil)
    }

    @Test(arguments: [
        ("ABC_x000D_\nD", "ABC\r\nD"), ("_x005F_x0041_", "_x0041_"), ("_xZZZZ_", "_xZZZZ_"), ("_x0041", "_x0041"),
        ("_xD83D__xDE00_", "😀"),
    ])
    func `escaped letters are read`(escaped: String, plain: String) {
        #expect(EscapedText.read(Array(escaped.utf8)) == plain)
    }

    @Test(arguments: ["_x0041_", "a_x000D_b_x005F_", "plain_x", "nul\u{0}", "__x0041__", "\u{FFFF}", "_x005F_x0041_"])
    func `what is written escaped is read as it was`(text: String) {
        #expect(EscapedText.read(Array(EscapedText.written(text).utf8)) == text)
    }

    @Test func `a row finds its cells, also where some are missing`() {
        let row = Row(number: 3, values: [.text("a"), .empty, .text("c"), .empty, .text("e")])
        #expect((0...6).map { row[$0].shown ?? "" } == ["", "a", "", "c", "", "e", ""])
        #expect(row.lastColumn == 5)
    }
}
