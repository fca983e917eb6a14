internal import DyadCore
internal import Testing

@testable internal import DyadSheets

/// Nothing that a zipped file says of itself is believed: libzip by itself reads 50 MB from an entry that declares ten bytes.
struct ZipTrustTests {
    private static let part = "xl/worksheets/sheet1.xml"
    private static let rows = (0..<500).map { "<row><c><v>\($0 &* 7919 % 1009)</v></c></row>" }.joined()

    /// The bytes of a workbook, and where in its list of contents the entry of the sheet begins.
    private static func workbook() throws -> (bytes: [UInt8], entry: Int, length: Int) {
        let book = RawWorkbook(rows: rows)
        let bytes = try book.bytes()
        let name = Array(part.utf8)
        let entry = try #require(
            bytes.indices.last {
                bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) && bytes[($0 + 46)...].starts(with: name)
            })
        return (bytes, entry, try #require(book.parts.first { $0.name == part }).text.utf8.count)
    }

    private static func found(_ bytes: [UInt8]) -> [Diagnostic] {
        mistakes {
            let reader = try SheetFile.reader(of: bytes, named: "a.xlsx")
            _ = try reader.sheet(reader.sheets[0])
        }
    }

    private static func little(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 255) } }

    @Test func `the workbook is whole before anything is changed`() throws {
        #expect(Self.found(try Self.workbook().bytes).isEmpty)
    }

    @Test func `a part with another checksum than it says is refused`() throws {
        var (bytes, entry, _) = try Self.workbook()
        bytes[entry + 16] ^= 1
        let found = Self.found(bytes)
        #expect(found.map(\.code) == ["damaged-workbook"])
        #expect(found.first?.problem.contains(Self.part) == true)
    }

    @Test func `a part whose packed bytes were changed is refused`() throws {
        var (bytes, _, _) = try Self.workbook()
        let name = Array(Self.part.utf8)
        let local = try #require(bytes.indices.first { bytes[($0)...].starts(with: name) })
        bytes[local + name.count + 200] ^= 0x10
        #expect(Self.found(bytes).map(\.code) == ["damaged-workbook"])
    }

    @Test(arguments: [(-1, "unsafe-file"), (1, "damaged-workbook"), (-20_000, "unsafe-file")])
    func `a part that is longer or shorter than it says is refused`(difference: Int, code: String) throws {
        var (bytes, entry, length) = try Self.workbook()
        bytes.replaceSubrange(entry + 24..<entry + 28, with: Self.little(max(length + difference, 10)))
        #expect(Self.found(bytes).map(\.code) == [code])
    }

    @Test func `a part packed in a way that workbooks do not use is refused`() throws {
        var (bytes, entry, _) = try Self.workbook()
        bytes[entry + 10] = 12
        #expect(Self.found(bytes).map(\.code) == ["damaged-workbook"])
    }

    @Test(arguments: [(2_000, true), (2_001, false)])
    func `a package may have 2,000 parts and no more`(count: Int, isRead: Bool) throws {
        var book = RawWorkbook(rows: "")
        book.parts += (book.parts.count..<count).map { (name: "p\($0)", text: "") }
        #expect(Self.found(try book.bytes()).map(\.code) == (isRead ? [] : ["unsafe-file"]))
    }

    @Test(arguments: ["../../etc/passwd", "/etc/passwd", "C:\\Windows\\win.ini"])
    func `no name in a package is a path`(name: String) throws {
        var book = RawWorkbook(rows: "")
        book.parts.append((name, "harmless"))
        #expect(Self.found(try book.bytes()).isEmpty)
    }
}
