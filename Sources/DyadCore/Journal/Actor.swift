/// Who recorded something: the role in which they acted and their pseudonym, where Dyad knows it.
public struct Actor: Hashable, Sendable {
    /// The role, or `nil` for whoever runs the programme's files.
    public let role: RoleID?
    /// The person, or `nil` where nobody was named.
    public let person: PersonID?

    /// Somebody who acts.
    public init(role: RoleID? = nil, person: PersonID? = nil) {
        self.role = role
        self.person = person
    }

    var json: JSONValue {
        var members: [String: JSONValue] = [:]
        if let role { members["role"] = .string(role.description) }
        if let person { members["person"] = .string(person.description) }
        return .object(members)
    }

    init(json: JSONValue) {
        role = json["role"]?.string.map { RoleID($0) }
        person = json["person"]?.string.map { PersonID($0) }
    }
}
