import DyadMarkup
import Testing

@Suite struct XMLOutputTests {
    private func text(_ element: XMLOutput) -> String { String(decoding: element.document, as: UTF8.self) }

    @Test func `elements stand in their order, two spaces a level, without attributes that have no value`() {
        let element = XMLOutput("a", ["b": "1", "c": nil], [XMLOutput("d", text: "Höhe"), XMLOutput("e")])
        #expect(
            text(element)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"1\">\n  <d>Höhe</d>\n  <e/>\n</a>\n")
    }

    @Test(arguments: ["<&>\"'", "a\n\tb\r", "]]>", "{x}", "é漢😀"])
    func `what is written is read again`(words: String) throws {
        let read = try XMLNode(of: XMLOutput("a", ["b": words], [XMLOutput("c", text: words)]).document)
        #expect(read.attribute("b") == words && read.child("c")?.text == words)
    }

    @Test(arguments: ["\u{0}", "\u{1F}", "\u{FFFF}"])
    func `what XML cannot hold becomes the mark for an unknown letter`(letter: String) throws {
        let read = try XMLNode(of: XMLOutput("a", ["b": "x\(letter)y"]).document)
        #expect(read.attribute("b") == "x\u{FFFD}y")
    }
}
