/// A name that is written in files: short, permanent, and of one kind, so that a form is never passed where a pair is meant.
public struct ID<Kind>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name as it is written.
    public let description: String

    /// A name as it is written.
    public init(_ text: String) { description = text }

    /// A name in source code.
    public init(stringLiteral value: String) { description = value }

    /// Names sort by their text; numbers inside do not count.
    public static func < (a: ID, b: ID) -> Bool { a.description < b.description }
}

extension ID: Codable {
    /// Reads the text.
    public init(from decoder: any Decoder) throws {
        description = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
