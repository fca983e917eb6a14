/// Who is with whom, what it adds up to, and how much better it might be at most.
///
/// Three bounds belong to the three aims of ``GroupProblem``. Each holds among all groupings that are at least as good in
/// the aims before it. Where a bound is reached, nothing is better; otherwise the gap says how far off the best may be.
public struct Grouping: Hashable, Sendable {
    /// The groups, each with its members in order; groups in order of their first member.
    public var groups: [[Int]]

    /// Everybody who is in no group, in order.
    public var leftOut: [LeftOut]

    /// The groups, by their place in `groups`, that are not mixed. Empty where mixing is not asked for.
    public var unmixedGroups: [Int]

    /// The worth of all pairs that share a group.
    public var total: Int

    /// No grouping places more members than this.
    public var placedBound: Int

    /// No grouping that places as many has fewer unmixed groups than this.
    public var unmixedBound: Int

    /// No grouping that places as many, with no more unmixed groups, has a greater total than this.
    public var bound: Int

    /// Why the bounds hold.
    public var evidence: GroupEvidence

    /// Puts a grouping together, from wherever it comes. ``GroupCertificate`` says whether it is any good.
    public init(
        groups: [[Int]], leftOut: [LeftOut], unmixedGroups: [Int], total: Int, placedBound: Int, unmixedBound: Int,
        bound: Int, evidence: GroupEvidence
    ) {
        self.groups = groups
        self.leftOut = leftOut
        self.unmixedGroups = unmixedGroups
        self.total = total
        self.placedBound = placedBound
        self.unmixedBound = unmixedBound
        self.bound = bound
        self.evidence = evidence
    }

    /// How many members are in a group.
    public var placedCount: Int { groups.reduce(0) { $0 + $1.count } }

    /// By how many points the best total may be greater: 0 when it cannot be.
    public var gap: Int { bound - total }

    /// Whether nothing is better in any of the three aims.
    public var isProvedBest: Bool {
        gap == 0 && placedBound == placedCount && unmixedBound == unmixedGroups.count
    }
}
