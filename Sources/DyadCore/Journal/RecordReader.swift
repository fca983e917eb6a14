/// Reads the members of a journal record.
public struct RecordReader {
    /// A record that this version of Dyad cannot read.
    public struct Unreadable: Error, Equatable, CustomStringConvertible {
        /// The member that is missing or of another kind.
        public let member: String
        /// What to tell a person.
        public var description: String { "A journal record has no readable “\(member)”." }
    }

    private let value: JSONValue

    /// A reader of one record.
    public init(_ value: JSONValue) { self.value = value }

    func text(_ key: String) throws -> String { try member(key, value[key]?.string) }
    func textIfAny(_ key: String) -> String? { value[key]?.string }
    func id<Kind>(_ key: String) throws -> ID<Kind> { ID(try text(key)) }
    func idIfAny<Kind>(_ key: String) -> ID<Kind>? { textIfAny(key).map { ID($0) } }
    func integer(_ key: String) throws -> Int { try member(key, value[key]?.integer) }
    func integerIfAny(_ key: String) -> Int? { value[key]?.integer }
    func flag(_ key: String) throws -> Bool { try member(key, value[key]?.bool) }
    func flagIfAny(_ key: String) -> Bool? { value[key]?.bool }
    func date(_ key: String) throws -> CalendarDate { try member(key, CalendarDate(iso: try text(key))) }
    func dateIfAny(_ key: String) -> CalendarDate? { textIfAny(key).flatMap { CalendarDate(iso: $0) } }
    func fraction(_ key: String) throws -> Fraction { try member(key, Fraction(try text(key))) }
    func elements(_ key: String) throws -> [JSONValue] {
        if case .array(let elements)? = value[key] { return elements }
        throw Unreadable(member: key)
    }
    func textsIfAny(_ key: String) -> [String] { (value[key]?.elements ?? []).compactMap(\.string) }
    func records(_ key: String) throws -> [RecordReader] { try elements(key).map { RecordReader($0) } }
    func members(_ key: String) throws -> [String: JSONValue] {
        if case .object(let members)? = value[key] { return members }
        throw Unreadable(member: key)
    }
    func choice<Choice: RawRepresentable<String>>(_ key: String) throws -> Choice {
        try member(key, Choice(rawValue: try text(key)))
    }

    private func member<Value>(_ key: String, _ value: Value?) throws -> Value {
        guard let value else { throw Unreadable(member: key) }
        return value
    }
}
