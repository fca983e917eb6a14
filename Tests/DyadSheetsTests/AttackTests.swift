internal import DyadCore
internal import DyadMarkup
internal import Testing

@testable internal import DyadSheets

struct AttackTests {
    private static let doctype = #"<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>"#

    @Test(arguments: [
        "_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
    ])
    func `a DOCTYPE in any part is refused`(part: String) throws {
        var book = RawWorkbook(rows: #"<row><c><v>1</v></c></row>"#)
        for index in book.parts.indices where book.parts[index].name == part {
            book.parts[index].text = Self.doctype + book.parts[index].text
        }
        let found = mistakes { _ = try book.sheet() }
        #expect(found.map(\.code) == ["unsafe-file"])
        #expect(found.first?.problem.contains("“\(part)” has a DOCTYPE") == true)
    }

    @Test func `a DOCTYPE in UTF-16 is refused as well`() throws {
        let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>\(Self.doctype)<x>&b;</x>"
        let bytes = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(throws: XMLStreamFailure.doctype) { try Self.parse(bytes, pieces: 3) }
    }

    @Test func `an external entity is not loaded`() {
        let text = #"<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>"#
        #expect(throws: XMLStreamFailure.doctype) { try Self.parse(Array(text.utf8), pieces: 1) }
    }

    @Test func `nesting beyond 64 is refused`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
        }
        try Self.parse(nested(64), pieces: 100)
        #expect(throws: XMLStreamFailure.tooDeep) { try Self.parse(nested(65), pieces: 100) }
        #expect(throws: XMLStreamFailure.tooDeep) { try Self.parse(nested(200_000), pieces: 5000) }
    }

    @Test func `a text without end and a list of attributes without end are refused`() {
        let text = Array("<a>\(String(repeating: "x", count: 2_000_001))</a>".utf8)
        #expect(throws: XMLStreamFailure.tooLong) { try Self.parse(text, pieces: 10_000) }
        let attributes = Array("<a \((0...256).map { "a\($0)=\"\"" }.joined(separator: " "))/>".utf8)
        #expect(throws: XMLStreamFailure.tooLong) { try Self.parse(attributes, pieces: 100) }
    }

    @Test(arguments: ["", "<", "<a", "<a>", "<a></b>", "text", "<a/><b/>", "<a>&undeclared;</a>", "<a b='1' b='2'/>"])
    func `what is not well-formed is refused with its place`(text: String) {
        #expect(throws: XMLStreamFailure.self) { try Self.parse(Array(text.utf8), pieces: 1) }
    }

    @Test func `only the usual encodings are read`() throws {
        func document(_ encoding: String) -> [UInt8] {
            Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><a/>".utf8)
        }
        for encoding in ["UTF-8", "utf-8", "ISO-8859-1", "US-ASCII", "windows-1252"] {
            try Self.parse(document(encoding), pieces: 7)
        }
        #expect(throws: (any Error).self) { try Self.parse(document("UTF-7"), pieces: 7) }
        #expect(throws: (any Error).self) { try Self.parse(document("EBCDIC-US"), pieces: 7) }
    }

    @Test(arguments: ["xl/worksheets/sheet1.xml", "XL/WORKSHEETS/sheet1.XML", "xl\\worksheets\\sheet1.xml"])
    func `two parts of one name are refused`(name: String) throws {
        var book = RawWorkbook(rows: "")
        book.parts.append((String(name.dropLast()) + "?", "<other/>"))
        let bytes = try book.bytes().replacing(Array((String(name.dropLast()) + "?").utf8), with: Array(name.utf8))
        let found = mistakes { _ = try XLSXReader(bytes, file: "a.xlsx") }
        #expect(found.map(\.code) == ["unsafe-file"])
        #expect(found.first?.problem.contains("two parts") == true)
    }

    @Test func `a part that unpacks to more than 200 times its size is refused`() throws {
        let rows = String(repeating: "<row/>", count: 200_000)
        let found = mistakes { _ = try RawWorkbook(rows: rows).sheet() }
        #expect(found.map(\.code) == ["unsafe-file"])
    }

    @Test(arguments: [10, 4_000_000_000] as [UInt32])
    func `a part that lies about its size is refused`(size: UInt32) throws {
        let rows = (0..<500).map { "<row><c><v>\($0 &* 7919 % 1009)</v></c></row>" }.joined()
        let book = RawWorkbook(rows: rows)
        var bytes = try book.bytes()
        let length = UInt32(try #require(book.parts.first { $0.name.hasSuffix("sheet1.xml") }).text.utf8.count)
        func little(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 255) } }
        bytes = bytes.replacing(little(length), with: little(size))
        let found = mistakes {
            let reader = try XLSXReader(bytes, file: "a.xlsx")
            _ = try reader.sheet(reader.sheets[0])
        }
        #expect(found.count == 1)
        #expect(["unsafe-file", "file-too-large", "incomplete-workbook"].contains(found.first?.code))
    }

    @Test func `more sheets than anyone has are refused`() throws {
        var book = RawWorkbook(rows: "")
        let many = String(repeating: #"<sheet name="x" sheetId="1" r:id="r1"/>"#, count: 1001)
        book.parts[1].text = book.parts[1].text.replacing("<sheets>", with: "<sheets>" + many)
        #expect(mistakes { _ = try book.sheet() }.map(\.code) == ["file-too-large"])
    }

    @Test func `more than 2,000 parts are refused`() throws {
        let parts = (0...2000).map { (name: "p\($0)", text: "") }
        #expect(
            mistakes { _ = try XLSXReader(try RawWorkbook(parts: parts).bytes(), file: "a") }.map(\.code) == [
                "unsafe-file"
            ])
    }

    @Test func `no cut and no changed byte makes the reader fall`() throws {
        let rows = #"<row><c t="s"><v>0</v></c><c s="1"><v>45000.5</v></c></row>"#
        let bytes = try RawWorkbook(rows: rows, styles: ["d/m/yy"], strings: ["<t>a</t>"]).bytes()
        for end in stride(from: 0, to: bytes.count, by: 7) {
            #expect(!mistakes { _ = try Self.readAll(Array(bytes[..<end])) }.isEmpty)
        }
        var state: UInt64 = 42
        for _ in 0..<2000 {
            var changed = bytes
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                changed[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            #expect(!mistakes { _ = try Self.readAll(changed) }.contains { $0.code == "other-error" })
        }
    }

    private static func readAll(_ bytes: [UInt8]) throws -> Workbook {
        try SheetFile.reader(of: bytes, named: "a").workbook()
    }

    private final class Ignore: XMLStreamHandler {
        func start(_ element: XMLElement) {}
        func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
        func end(_ name: XMLName) {}
    }

    static func parse(_ bytes: [UInt8], pieces: Int) throws {
        let stream = XMLStream(Ignore())
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            try bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { try stream.feed($0) }
        }
        try stream.finish()
    }
}
