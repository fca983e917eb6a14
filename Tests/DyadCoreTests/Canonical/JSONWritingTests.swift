import DyadCore
import Testing

@Suite struct JSONWritingTests {
    @Test(arguments: [
        (JSONValue.null, "null"), (true, "true"), (-7, "-7"), (.decimal("8.50"), "8.50"),
        (.string("a\"b\\c/d\n\r\t\u{01}\u{1f}é😀"), #""a\"b\\c/d\n\r\t\u0001\u001fé😀""#),
        (.array([]), "[]"), (.array([1, "x", .null]), #"[1,"x",null]"#), (.object([:]), "{}"),
        (.object(["b": 1, "a": .array([.object(["z": 1, "y": 2])]), "B": 3]), #"{"B":3,"a":[{"y":2,"z":1}],"b":1}"#),
        (.object(["é": 1, "z": 2, "😀": 3]), #"{"z":2,"é":1,"😀":3}"#),
    ])
    func `the canonical text has no spaces, sorted keys and the shortest escapes`(value: JSONValue, text: String) throws
    {
        #expect(value.canonicalText == text)
        #expect(try JSONReader.value(of: Array(text.utf8)) == value)
    }

    @Test(arguments: [("1/3", "0.3333333333333333"), ("7", "7"), ("7.5", "7.5")])
    func `a fraction is a number with all its digits, or the nearest`(fraction: String, text: String) {
        #expect(JSONValue.number(Fraction(fraction)).canonicalText == text)
    }

    @Test func `what is no number is null`() {
        #expect(JSONValue.number(Double.nan) == .null)
        #expect(JSONValue.number(Double.infinity) == .null)
        #expect(JSONValue.number(nil as Fraction?) == .null)
        #expect(JSONValue.text(nil) == .null)
    }

    @Test func `the layout for people reads as the same document`() throws {
        let value = JSONValue.object(["b": .array([1, .object([:])]), "a": "x\ny", "c": .array([])])
        let pretty = value.prettyText()
        #expect(pretty == "{\n  \"a\": \"x\\ny\",\n  \"b\": [\n    1,\n    {}\n  ],\n  \"c\": []\n}")
        #expect(try JSONReader.value(of: Array(pretty.utf8)) == value)
    }
}
