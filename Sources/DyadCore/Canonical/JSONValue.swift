/// A JSON document as a value: what `--json` prints, what the journal keeps and what digests are taken of.
///
/// Its text is canonical: no spaces, keys in the order of their bytes, the shortest escapes. The same value has the same
/// bytes on every machine. Numbers that need exact digits are written from their decimal text.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// The decimal text of a number that is not whole, such as `8.5`.
    case decimal(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// A fraction as a number: exact where six decimals hold it, else the nearest binary number's shortest text.
    public static func number(_ value: Fraction?) -> JSONValue {
        guard let value else { return .null }
        if let whole = value.whole { return .integer(whole) }
        let text = value.description
        return text.contains("/") ? .number(value.double) : .decimal(text)
    }

    /// A binary number, or null where there is none to print.
    public static func number(_ value: Double?) -> JSONValue {
        guard let value, value.isFinite else { return .null }
        return .decimal("\(value)")
    }

    /// A text, or null.
    public static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

    /// Texts in their order.
    public static func texts(_ values: some Sequence<String>) -> JSONValue { .array(values.map { .string($0) }) }

    /// The member of an object, or `nil`.
    public subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The text of a string, or `nil`.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The whole number, or `nil`.
    public var integer: Int? { if case .integer(let number) = self { number } else { nil } }

    /// The truth value, or `nil`.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The elements of an array; empty for anything else.
    public var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

    /// The members of an object; empty for anything else.
    public var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }

    /// An object with one member more, or another in its place.
    public func adding(_ key: String, _ value: JSONValue) -> JSONValue {
        .object(members.merging([key: value]) { _, new in new })
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}
