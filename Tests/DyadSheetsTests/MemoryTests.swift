internal import DyadCore
internal import Foundation
internal import Testing

@testable internal import DyadSheets

/// Each reading is a process of its own, so that its peak is not that of other tests.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")), .serialized)
struct MemoryTests {
    /// The most memory that this process has had so far, in kB.
    private static var peak: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
        return Int(line.filter(\.isNumber)) ?? .max
    }

    /// Whether 100,000 rows are handed over in 16 MB, besides the file.
    private static func streams(_ reader: any TableReader) throws -> Bool {
        let before = peak
        var rows = 0
        try reader.read(reader.sheets[0], report: { _ in }) { _ in rows += 1 }
        return rows == 100_000 && peak - before < 16_000
    }

    private static func rows(_ row: (Int) -> String) -> String {
        (0..<100_000).map { row($0 &* 7919 % 100_003) }.joined()
    }

    @Test func `100,000 rows of a workbook are read in the memory of one`() async {
        await #expect(processExitsWith: .success) {
            let rows = Self.rows { "<row><c><v>\($0)</v></c><c><v>\($0 / 7)</v></c></row>" }
            let reader = try XLSXReader(try RawWorkbook(rows: rows).bytes(), file: "a.xlsx")
            try #require(try Self.streams(reader))
        }
    }

    @Test func `100,000 rows of OpenDocument are read in the memory of one`() async {
        await #expect(processExitsWith: .success) {
            let rows = Self.rows {
                "<table:table-row><table:table-cell><text:p>\($0)</text:p></table:table-cell></table:table-row>"
            }
            try #require(try Self.streams(try RawOpenDocument(rows: rows).reader()))
        }
    }

    @Test func `100,000 rows of CSV are read in the memory of one`() async {
        await #expect(processExitsWith: .success) {
            try #require(try Self.streams(try CSVReader(Array(Self.rows { "\($0),\($0 / 7)\n" }.utf8), file: "a.csv")))
        }
    }

    @Test func `a kilobyte that asks for four million cells is refused in less than 300 MB`() async {
        await #expect(processExitsWith: .success) {
            let cell =
                #"<table:table-cell table:number-columns-repeated="4"><text:p>longer than a short text</text:p></table:table-cell>"#
            let reader = try RawOpenDocument(
                rows: #"<table:table-row table:number-rows-repeated="1000000">\#(cell)</table:table-row>"#
            ).flatReader()
            try #require(mistakes { _ = try reader.workbook() }.map(\.code) == ["too-many-cells"])
            try #require(Self.peak < 300_000)
        }
    }

    @Test func `texts have room for so many bytes, and those that cells share are counted once`() {
        let text = String(repeating: "x", count: 952)
        var room = TextRoom()
        #expect((0..<200_000).allSatisfy { _ in room.takes(.text(text)) })
        #expect((0..<200_000).allSatisfy { _ in room.takes(.text("a short one")) })
        let kept = (0..<80_000).map { CellValue.text("\($0 + 100_000)" + text.dropFirst(6)) }
        #expect(kept.count { room.takes($0) } == 79_999)
    }
}
