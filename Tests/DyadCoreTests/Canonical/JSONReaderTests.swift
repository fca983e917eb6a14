import DyadCore
import Testing

@Suite struct JSONReaderTests {
    private static func read(_ text: String) throws -> JSONValue { try JSONReader.value(of: Array(text.utf8)) }

    @Test(arguments: [
        (" [ 1 , 2 ] \n", JSONValue.array([1, 2])), ("{\t\"a\" :\r\n null }", .object(["a": .null])),
        (#""\u00e9\u20ac\ud83d\ude00\/\b\f""#, .string("é€😀/\u{08}\u{0C}")), ("-0", 0), ("0", 0),
        ("1.50", .decimal("1.50")),
        ("-1e3", .decimal("-1e3")), ("2E+2", .decimal("2E+2")),
        ("123456789012345678901", .decimal("123456789012345678901")),
    ])
    func `a document is read as it stands`(text: String, value: JSONValue) throws {
        #expect(try Self.read(text) == value)
    }

    @Test(arguments: [
        "", "  ", "nul", "True", "[1,]", "[1 2]", "[", "]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}", "1 2", "'a'", "\"a", "\"a\u{01}\"", "\"a\nb\"", "\"\\x\"", "\"\\u12\"", "\"\\u+123\"",
        "\"\\ud83d\"", "\"\\ude00\"", "\"\\ud83d\\u0041\"", "\"\\ud83d \\ude00\"", "\"\\ud83d\\ ude00\"", "+1", "01",
        "-",
        "1.", ".5", "1e", "1e+", "--1", "1-2", "-01", "0x10", "NaN", "Infinity", "/* c */ 1", "\u{FEFF}1",
    ])
    func `what is not JSON is refused`(text: String) {
        #expect(throws: JSONReader.Malformed.self) { try Self.read(text) }
    }

    @Test func `bytes that are not UTF-8 are refused, and not mended`() {
        #expect(throws: JSONReader.Malformed.self) { try JSONReader.value(of: [0x22, 0xFF, 0x22]) }
        #expect(throws: JSONReader.Malformed.self) { try JSONReader.value(of: [0x22, 0x5C, 0x6E, 0xC3, 0x22]) }
    }

    @Test(arguments: [(1, true), (128, true), (129, false), (100_000, false)])
    func `a document is at most 128 deep`(depth: Int, isRead: Bool) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(((try? Self.read(text)) != nil) == isRead)
    }

    @Test func `the place of a mistake is told in bytes`() {
        let error = #expect(throws: JSONReader.Malformed.self) { try Self.read("[1, x]") }
        #expect(error?.offset == 4)
        #expect(error?.description == "The text is not JSON: reading stopped at byte 4.")
    }
}
