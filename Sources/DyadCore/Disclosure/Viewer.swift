/// Somebody who looks: the roles they hold, and which participant they are, if any.
public struct Viewer: Hashable, Sendable {
    /// The roles they hold.
    public let roles: Set<RoleID>
    /// Who they are among the people of the cohort, if anybody.
    public let person: PersonID?

    /// A viewer.
    public init(roles: Set<RoleID>, person: PersonID? = nil) {
        self.roles = roles
        self.person = person
    }
}
