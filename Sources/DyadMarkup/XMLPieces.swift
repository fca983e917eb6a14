/// Hands over the elements of one depth of a document, each whole and in order, so that a long list never stands in memory.
package final class XMLPieces: XMLStreamHandler {
    private let depth: Int
    private let each: (XMLNode) throws -> Void
    /// The elements that are open: those around the pieces, and the parts of a piece.
    private var open: [XMLNode] = []
    /// How many elements of which names have ended inside each open element around the pieces.
    private var counts: [[String: Int]] = [[:]]
    private var text: [UInt8] = []
    private var size = 0

    /// The elements of a depth; the root's is 1.
    ///
    /// - Parameter each: gets each element, with its path. Elements around them come too, after what is in them and without it.
    package init(depth: Int, each: @escaping (XMLNode) throws -> Void) {
        self.depth = depth
        self.each = each
    }

    /// An element begins.
    package func start(_ element: XMLElement) throws {
        size += 1
        guard size <= XMLNode.mostNodes else { throw XMLStreamFailure.tooLong }
        keepText()
        let attributes = (0..<element.count).compactMap { index in
            element.attributeName(index).map { name in
                XMLNode.Attribute(
                    name.text, element.attributeText(index), namespace: name.namespace
                )
            }
        }
        var node = XMLNode(
            element.name.text, namespace: element.name.namespace, attributes: attributes, line: element.line)
        if open.count < depth {
            counts[open.count][node.name, default: 0] += 1
            let number = counts[open.count][node.name] ?? 1
            node.path = "\(open.last?.path ?? "")/\(node.name)\(open.isEmpty ? "" : "[\(number)]")"
            counts.append([:])
        }
        open.append(node)
    }

    /// A text comes.
    package func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }

    /// An element ends.
    package func end(_ name: XMLName) throws {
        keepText()
        guard let node = open.popLast() else { return }
        guard open.count < depth else {
            open[open.count - 1].children.append(node)
            return
        }
        counts.removeLast()
        size = 0
        try each(node.placed(at: node.path))
    }

    private func keepText() {
        if !open.isEmpty, !text.isEmpty { open[open.count - 1].text += String(decoding: text, as: UTF8.self) }
        text.removeAll(keepingCapacity: true)
    }
}
