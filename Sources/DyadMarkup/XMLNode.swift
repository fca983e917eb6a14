/// An element of a document that is held in memory, with what is in it and where it stands.
///
/// For definitions, which are small and read in no order; answers, which are many, are read from the stream.
package struct XMLNode: Sendable {
    /// An attribute of an element.
    package struct Attribute: Sendable {
        /// Its local name.
        package let name: String
        /// Its namespace; most have none.
        package let namespace: String?
        /// Its value.
        package let value: String

        /// An attribute; without a namespace unless said.
        package init(_ name: String, _ value: String, namespace: String? = nil) {
            (self.name, self.value, self.namespace) = (name, value, namespace)
        }
    }

    /// Its local name.
    package let name: String
    /// Its namespace, where it has one.
    package let namespace: String?
    /// Its attributes in their order.
    package let attributes: [Attribute]
    /// The text in it, but not in its children, as it stands.
    package internal(set) var text = ""
    /// The elements in it, in their order.
    package internal(set) var children: [XMLNode] = []
    /// The line on which it begins, from 1; `nil` where its document has been no XML.
    package let line: Int?
    /// Where it stands, such as `/ODM/Study/MetaDataVersion/ItemDef[3]`, which counts from 1 among those of its name.
    package internal(set) var path = ""

    /// Describes an element outside of any document.
    package init(
        _ name: String, namespace: String? = nil, attributes: [Attribute] = [], text: String = "",
        children: [XMLNode] = [], line: Int? = nil
    ) {
        (self.name, self.namespace, self.attributes) = (name, namespace, attributes)
        (self.text, self.children, self.line) = (text, children, line)
    }

    /// The value of an attribute that has no namespace.
    package func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name && $0.namespace == nil }?.value
    }

    /// The value of an attribute in a namespace.
    package func attribute(_ name: String, in namespace: String) -> String? {
        attributes.first { $0.name == name && $0.namespace == namespace }?.value
    }

    /// The first child of a name.
    package func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }

    /// The children of a name, in their order.
    package func children(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

    /// The element as the root of a document, with the paths of everything in it.
    ///
    /// - Complexity: linear in the number of elements times their depth.
    package var asRoot: XMLNode { placed(at: "/\(name)") }

    /// The element at a path, with the paths of everything in it.
    package func placed(at path: String) -> XMLNode {
        var node = self
        node.path = path
        let counts = Dictionary(children.map { ($0.name, 1) }, uniquingKeysWith: +)
        var seen: [String: Int] = [:]
        for index in children.indices {
            let name = children[index].name
            seen[name, default: 0] += 1
            let number = counts[name] == 1 ? "" : "[\(seen[name] ?? 1)]"
            node.children[index] = children[index].placed(at: "\(path)/\(name)\(number)")
        }
        return node
    }
}
