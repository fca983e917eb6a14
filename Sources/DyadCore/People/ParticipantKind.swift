/// How people become participants in a role: through which form, who is eligible, and how many partners they can have.
public struct ParticipantKind: Sendable {
    /// The role, such as `mentor`, `mentee` or `trainee`.
    public let role: RoleID
    /// The form that makes a participant.
    public let application: FormID
    /// Who is eligible.
    public let eligibility: EligibilityRule
    /// The item that says how many mentees a mentor can take (HUTH-P7); `nil` means one.
    public let capacityField: ItemID?
    /// The most that anybody may take, whatever they offer.
    public let capacityLimit: Int
}
