extension XMLNode {
    /// The most elements of a document that is held in memory, far beyond any form.
    package static let mostNodes = 200_000

    /// The root of a document, with everything in it.
    ///
    /// - Throws: `XMLStreamFailure`; a document of more than 200,000 elements is too long.
    /// - Complexity: linear in the number of bytes.
    package init(of bytes: [UInt8]) throws {
        let builder = NodeBuilder()
        let stream = XMLStream(builder)
        try bytes.withUnsafeBytes { try stream.feed($0) }
        try stream.finish()
        guard let root = builder.root else { throw XMLStreamFailure.malformed(line: 1, column: 1) }
        self = root.asRoot
    }
}

/// Builds the elements of a document from the inside out.
private final class NodeBuilder: XMLStreamHandler {
    private(set) var root: XMLNode?
    private var open: [XMLNode] = []
    private var text: [UInt8] = []
    private var count = 0

    func start(_ element: XMLElement) throws {
        count += 1
        guard count <= XMLNode.mostNodes else { throw XMLStreamFailure.tooLong }
        keepText()
        let attributes = (0..<element.count).compactMap { index in
            element.attributeName(index).map { name in
                XMLNode.Attribute(
                    name: name.text, namespace: name.namespace,
                    value: String(decoding: element.attributeBytes(index), as: UTF8.self))
            }
        }
        open.append(
            XMLNode(
                element.name.text, namespace: element.name.namespace, attributes: attributes, line: element.line))
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }

    func end(_ name: XMLName) {
        keepText()
        guard let node = open.popLast() else { return }
        if open.isEmpty { root = node } else { open[open.count - 1].children.append(node) }
    }

    private func keepText() {
        if !open.isEmpty { open[open.count - 1].text += String(decoding: text, as: UTF8.self) }
        text.removeAll(keepingCapacity: true)
    }
}
