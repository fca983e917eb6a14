extension XMLNode {
    /// The most elements of a document that is held in memory, far beyond any form.
    package static let mostNodes = 200_000

    /// The root of a document, with everything in it.
    ///
    /// - Throws: `XMLStreamFailure`; a document of more than 200,000 elements is too long.
    /// - Complexity: linear in the number of bytes.
    package init(of bytes: [UInt8]) throws {
        var root: XMLNode?
        let stream = XMLStream(XMLPieces(depth: 1) { root = $0 })
        try bytes.withUnsafeBytes { try stream.feed($0) }
        try stream.finish()
        guard let root else { throw XMLStreamFailure.malformed(line: 1, column: 1) }
        self = root
    }
}
