/// Who may read an answer. It travels with the answer from the form to every page.
///
/// Deny wins: a role that is in `never` does not read the answer through any other role that the same person has
/// (HUTH-S1; `UX-and-security` part 3).
public struct Audience: Hashable, Sendable {
    /// The roles that may read the single answer. The person who gave it may always read it.
    public let readers: Set<RoleID>
    /// The roles that never may, whatever else they are.
    public let never: Set<RoleID>
    /// The roles that may read figures of a group that is large enough, without persons.
    public let groupReaders: Set<RoleID>
    /// Whether figures made of it need the larger group size for sensitive measures.
    public let isSensitive: Bool

    /// An audience.
    public init(
        readers: Set<RoleID>, never: Set<RoleID> = [], groupReaders: Set<RoleID> = [], isSensitive: Bool = false
    ) {
        self.readers = readers
        self.never = never
        self.groupReaders = groupReaders
        self.isSensitive = isSensitive
    }
}

extension Audience {
    var json: JSONValue {
        .object([
            "readers": .texts(readers.map(\.description).sorted()), "never": .texts(never.map(\.description).sorted()),
            "groupReaders": .texts(groupReaders.map(\.description).sorted()), "sensitive": .bool(isSensitive),
        ])
    }

    init(json: JSONValue) {
        self.init(
            readers: Set((json["readers"]?.elements ?? []).compactMap(\.string).map { RoleID($0) }),
            never: Set((json["never"]?.elements ?? []).compactMap(\.string).map { RoleID($0) }),
            groupReaders: Set((json["groupReaders"]?.elements ?? []).compactMap(\.string).map { RoleID($0) }),
            isSensitive: json["sensitive"]?.bool ?? true)
    }
}
