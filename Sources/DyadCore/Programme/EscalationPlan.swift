/// How a concern is dealt with (HUTH-S2, `UX-and-security` P0-17).
public struct EscalationPlan: Sendable {
    /// The role that owns a new escalation.
    public let owner: RoleID
    /// The Trust's channels, such as Datix or the Freedom to Speak Up Guardian.
    public let channels: [String]
    /// The days within which somebody must have taken it up.
    public let respondWithinDays: Int
}
