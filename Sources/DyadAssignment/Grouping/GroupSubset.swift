/// Some of the members, and how often a group counts for those of them that it holds.
///
/// A group that holds *h* members of the subset counts `times` x *h* / `divisor`, rounded down. All groups together count at
/// most `times` x `members.count` / `divisor`, rounded down, whatever the groups: of three members, two share at most one group
/// (1 / 2), and of nine members at most one group holds five (1 / 5). (A rank-1 Chvátal-Gomory condition; with these
/// multipliers Jepsen, Petersen, Spoorendonk and Pisinger, Operations Research 56, 2008, call it a subset-row inequality.)
public struct GroupSubset: Hashable, Sendable {
    /// Different members, in order.
    public var members: [Int]
    /// At least 1 and less than the divisor.
    public var times: Int
    /// At most the number of members of the problem, at least 2.
    public var divisor: Int

    /// Names a subset.
    public init(members: [Int], times: Int, divisor: Int) {
        (self.members, self.times, self.divisor) = (members, times, divisor)
    }
}
