/// A member who is in no group, and why.
public struct LeftOut: Hashable, Sendable {
    /// The member.
    public var member: Int
    /// Why.
    public var reason: LeftOutReason

    /// Leaves a member out.
    public init(member: Int, reason: LeftOutReason) {
        self.member = member
        self.reason = reason
    }
}
