internal import DyadCore
internal import Testing

@testable internal import DyadSheets

/// Repeats in OpenDocument: a kilobyte may ask for a thousand million squared cells.
struct RepeatTests {
    private static let filled = "<table:table-cell><text:p>a</text:p></table:table-cell>"
    private static let small = ReadingLimits(fileBytes: 10_000, cells: 12, partBytes: 10_000, unpackedBytes: 10_000)

    private static func row(_ cells: String, times: Int) -> String {
        #"<table:table-row table:number-rows-repeated="\#(times)">\#(cells)</table:table-row>"#
    }

    private static func cell(times: Int, _ content: String = "<text:p>a</text:p>") -> String {
        #"<table:table-cell table:number-columns-repeated="\#(times)">\#(content)</table:table-cell>"#
    }

    @Test func `identical cells and rows are written out, and blank ones only counted`() throws {
        let rows =
            Self.row(Self.cell(times: 3, ""), times: 4)
            + Self.row(Self.cell(times: 2, "") + Self.cell(times: 2), times: 2)
            + Self.row(Self.filled, times: 1)
        let sheet = try RawOpenDocument(rows: rows).sheet()
        #expect(sheet.rows.flatMap(\.cells).map(\.address.description) == ["C5", "D5", "C6", "D6", "A7"])
    }

    @Test func `rows in groups and headers count like the others`() throws {
        let rows = """
            <table:table-header-rows>\(Self.row(Self.filled, times: 1))</table:table-header-rows>
            <table:table-row-group><table:table-row-group>\(Self.row(Self.filled, times: 2))</table:table-row-group>
            </table:table-row-group>\(Self.row(Self.filled, times: 1))
            """
        #expect(try RawOpenDocument(rows: rows).sheet().rows.map(\.number) == [1, 2, 3, 4])
    }

    @Test func `blank repeats without end cost nothing`() throws {
        let blank = Self.row(Self.cell(times: 999_999_999, ""), times: 999_999_999)
        let rows = Self.row(Self.filled, times: 1) + blank + blank
        #expect(try RawOpenDocument(rows: rows).sheet().rows.map(\.number) == [1])
        #expect(try RawOpenDocument(rows: blank).sheet().rows.isEmpty)
    }

    @Test(arguments: [
        (Self.row(Self.cell(times: 999_999_999), times: 999_999_999), "file-too-large"),
        (Self.row(Self.filled, times: 999_999_999), "file-too-large"),
        (Self.row(Self.cell(times: 16_384), times: 1_048_576), "too-many-cells"),
        (Self.row(Self.cell(times: 16_385), times: 1), "file-too-large"),
        (Self.row("", times: 1_048_576) + Self.row(Self.filled, times: 1), "file-too-large"),
        (Self.row(Self.cell(times: 99_999_999_999, "") + Self.filled, times: 1), "file-too-large"),
    ])
    func `filled repeats beyond a sheet or the limit are refused`(rows: String, code: String) {
        #expect(mistakes { _ = try RawOpenDocument(rows: rows).sheet() }.map(\.code) == [code])
    }

    @Test(arguments: [(11, true), (12, true), (13, false)])
    func `repeated cells count against the limit of cells`(count: Int, isRead: Bool) throws {
        for rows in [Self.row(Self.cell(times: count), times: 1), Self.row(Self.filled, times: count)] {
            let reader = try RawOpenDocument(rows: rows).flatReader(limits: Self.small)
            let found = mistakes { try reader.read(reader.sheets[0], report: { _ in }) { _ in } }
            #expect(found.map(\.code) == (isRead ? [] : ["too-many-cells"]))
        }
    }

    @Test(arguments: [(999_999, true), (1_000_000, true), (1_000_001, false)])
    func `blanks that are only counted have a limit for the whole file`(count: Int, isRead: Bool) {
        let half = #"<table:table-cell><text:p><text:s text:c="\#(count / 2)"/>a</text:p></table:table-cell>"#
        let rest = #"<table:table-cell><text:p><text:s text:c="\#(count - count / 2)"/>a</text:p></table:table-cell>"#
        let found = mistakes { _ = try RawOpenDocument(cell: half + rest).sheet() }
        #expect(found.map(\.code) == (isRead ? [] : ["file-too-large"]))
    }

    @Test func `a thousand sheets of nothing are not looked for one by one`() throws {
        let blank = (0..<999).map {
            #"<table:table table:name="\#($0)">\#(Self.row(Self.cell(times: 1, ""), times: 1))</table:table>"#
        }
        let last = #"<table:table table:name="last">\#(Self.row(Self.filled, times: 1))</table:table>"#
        let reader = try RawOpenDocument(tables: blank.joined() + last).reader()
        #expect(reader.sheets.count == 1000)
        #expect(try reader.workbook().firstFilledSheet?.name == "last")
        let more = RawOpenDocument(tables: blank.joined() + last + last)
        #expect(mistakes { _ = try more.reader() }.map(\.code) == ["file-too-large"])
    }
}
