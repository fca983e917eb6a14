/// A support rule with its place in the programme: for whom and where it holds (HEE-8: configurable for each region).
public struct SupportScheme: Sendable {
    /// The permanent name.
    public let id: String
    /// What people call it.
    public let title: String
    /// The role that it serves.
    public let role: RoleID
    /// What must be true of the person's application, such as their region; none means everybody.
    public let conditions: [EligibilityCondition]
    /// The form that records that an offer was made; its first key item names the offer. `nil` where offers are not recorded.
    public let recordedIn: FormID?
    /// The rule.
    public let rule: any SupportRule
}
