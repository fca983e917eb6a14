/// A definition as it was written: values with the place where each stands.
public struct DefinitionNode: Sendable {
    /// What stands at the place.
    public enum Content: Sendable {
        /// One word, number or text.
        case scalar(String)
        /// A list.
        case sequence([DefinitionNode])
        /// Names with their values, in the order in which they were written.
        case mapping([Member])
    }

    /// One name of a mapping with its value.
    public struct Member: Sendable {
        /// The name.
        public let key: String
        /// Where the name stands.
        public let place: Place
        /// The value.
        public let value: DefinitionNode
    }

    /// Where it stands.
    public let place: Place
    /// What it is.
    public let content: Content
    /// Whether a scalar is certainly a text, because it stands in quotation marks.
    var isQuoted = false

    /// The members of a mapping; empty for anything else.
    public var members: [Member] { if case .mapping(let members) = content { members } else { [] } }

    /// The value under a name of a mapping.
    public subscript(key: String) -> DefinitionNode? { members.first { $0.key == key }?.value }

    /// The text of a scalar.
    public var scalar: String? { if case .scalar(let text) = content { text } else { nil } }

    /// The elements of a list; empty for anything else.
    public var elements: [DefinitionNode] { if case .sequence(let elements) = content { elements } else { [] } }

    /// The name by which lists merge: the `id` of a mapping, or the measure that a form's item refers to.
    var identity: String? { self["id"]?.scalar ?? self["measure"]?.scalar }

    /// The names of the things in a list, readable or not: a thing with a mistake of its own is still there to be named.
    func names(in list: String) -> [String] { self[list]?.elements.compactMap(\.identity) ?? [] }

    /// The node without order, layout and places: numbers in their shortest form, mappings by name.
    var canonical: JSONValue {
        switch content {
        case .scalar(let text): .string(Fraction(text).map(\.description) ?? text)
        case .sequence(let elements): .array(elements.map(\.canonical))
        case .mapping(let members):
            .object(Dictionary(members.map { ($0.key, $0.value.canonical) }, uniquingKeysWith: { first, _ in first }))
        }
    }
}
