/// What a ``Grouping`` carries so that ``GroupCertificate`` can check its claims without trusting the solver.
public struct GroupEvidence: Hashable, Sendable {
    /// Why the total cannot be greater.
    public enum Total: Hashable, Sendable {
        /// Prices and cases over all groups that can be formed.
        case proof(GroupProof)
        /// Shares of pairs, where there are too many groups to look at.
        case shares(GroupShares)
    }

    /// Why not more members can be placed; `nil` where counting says so.
    public var placed: GroupProof?
    /// Why not fewer groups can be unmixed; `nil` where counting says so.
    public var unmixed: GroupProof?
    /// Why the total cannot be greater; `nil` where there can be no group.
    public var total: Total?

    /// Puts evidence together.
    public init(placed: GroupProof? = nil, unmixed: GroupProof? = nil, total: Total? = nil) {
        self.placed = placed
        self.unmixed = unmixed
        self.total = total
    }
}
