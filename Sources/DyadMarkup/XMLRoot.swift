/// The first element of a document, which tells what kind of document it is.
///
/// Found by reading the document and not by looking at its bytes, so the encoding does not matter.
package struct XMLRoot: Hashable, Sendable {
    /// Its name without a prefix, such as `ODM`.
    package let name: String
    /// Its namespace, where it has one.
    package let namespace: String?

    /// A root of this name.
    package init(name: String, namespace: String?) {
        self.name = name
        self.namespace = namespace
    }

    /// Reads as far as the first element and no further.
    ///
    /// - Throws: `XMLStreamFailure` when there is none, as in a text that is no XML, or when a DOCTYPE stands before it.
    /// - Complexity: O(*bytes before the first element*).
    package init(of bytes: [UInt8]) throws {
        let finder = RootFinder()
        let stream = XMLStream(finder)
        do {
            for start in stride(from: 0, to: bytes.count, by: 4096) {
                try bytes[start..<min(start + 4096, bytes.count)].withUnsafeBytes { try stream.feed($0) }
            }
            try stream.finish()
        } catch is RootFinder.Found {}
        guard let root = finder.root else { throw XMLStreamFailure.malformed(line: 1, column: 1) }
        self = root
    }
}

/// Stops at the first element.
private final class RootFinder: XMLStreamHandler {
    struct Found: Error {}

    private(set) var root: XMLRoot?

    func start(_ element: XMLElement) throws {
        root = XMLRoot(name: element.name.text, namespace: element.name.namespace)
        throw Found()
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(_ name: XMLName) {}
}
