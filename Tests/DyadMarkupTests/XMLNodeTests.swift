import DyadMarkup
import Testing

@Suite struct XMLNodeTests {
    private func node(_ text: String) throws -> XMLNode { try XMLNode(of: Array(text.utf8)) }

    @Test func `elements come with their attributes, texts and lines`() throws {
        let root = try node(
            "<form id='a' xmlns:r='urn:r' r:id='b'>\n  <item>Höhe &amp; <b>Breite</b> mehr</item>\n</form>")
        #expect(root.attribute("id") == "a" && root.attribute("id", in: "urn:r") == "b")
        let item = try #require(root.child("item"))
        #expect(item.text == "Höhe &  mehr" && item.child("b")?.text == "Breite")
        #expect(root.line == 1 && item.line == 2)
    }

    @Test func `a path counts among elements of the same name, where there are several`() throws {
        let root = try node("<a><b/><c><d/></c><b><e/><e/></b></a>")
        #expect(root.path == "/a")
        #expect(root.children.map(\.path) == ["/a/b[1]", "/a/c", "/a/b[2]"])
        #expect(root.children[2].children.map(\.path) == ["/a/b[2]/e[1]", "/a/b[2]/e[2]"])
    }

    @Test func `namespaces are told apart and prefixes are not`() throws {
        let root = try node("<x:a xmlns:x='urn:one'><b xmlns='urn:two'/></x:a>")
        #expect(root.name == "a" && root.namespace == "urn:one" && root.child("b")?.namespace == "urn:two")
    }

    @Test(arguments: [
        ("<!DOCTYPE a><a/>", XMLStreamFailure.doctype), ("<a>\n<b></a>", .malformed(line: 2, column: 8)),
    ])
    func `a document that harms or is broken has no elements`(text: String, failure: XMLStreamFailure) {
        #expect(throws: failure) { try node(text) }
    }

    @Test(arguments: [(XMLNode.mostNodes, true), (XMLNode.mostNodes + 1, false)])
    func `a document has so many elements and no more`(count: Int, isRead: Bool) {
        let text = "<a>" + String(repeating: "<b/>", count: count - 1) + "</a>"
        #expect(((try? node(text)) != nil) == isRead)
    }
}

@Suite struct XMLPiecesTests {
    @Test func `pieces of a long list come one by one with their paths, the elements around them afterwards`() throws {
        var found: [String] = []
        let stream = XMLStream(XMLPieces(depth: 2) { found.append("\($0.path) \($0.children.count) \($0.line ?? 0)") })
        try Array("<a>\n<b><c/><c/></b>\n<d/><b/></a>".utf8).withUnsafeBytes { try stream.feed($0) }
        try stream.finish()
        #expect(found == ["/a/b[1] 2 2", "/a/d[1] 0 3", "/a/b[2] 0 3", "/a 0 1"])
    }

    @Test func `the whole of a list may be longer than what stands in memory`() throws {
        var count = 0
        let stream = XMLStream(XMLPieces(depth: 2) { _ in count += 1 })
        try Array("<a>".utf8).withUnsafeBytes { try stream.feed($0) }
        let piece = Array(String(repeating: "<b><c/><c/></b>", count: 1000).utf8)
        for _ in 0..<100 { try piece.withUnsafeBytes { try stream.feed($0) } }
        try Array("</a>".utf8).withUnsafeBytes { try stream.feed($0) }
        try stream.finish()
        #expect(count == 100_001)
    }
}
