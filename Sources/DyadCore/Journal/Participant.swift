/// Somebody who applied to take part in a role.
public struct Participant: Sendable {
    /// Who it is.
    public let person: PersonID
    /// The role applied for.
    public let role: RoleID
    /// Whether they are eligible, and why.
    public let eligibility: EligibilityDecision
    /// How many partners they can have; 1 for a mentee.
    public let places: Int
    let application: Submission
}
