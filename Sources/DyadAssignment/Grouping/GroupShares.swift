/// Whole-number shares that bound the total of every grouping from above, for any number of members.
///
/// What a pair is worth is shared between its two members: the share of a member towards the other's kind and the other's
/// towards the member's kind are together at least `unit` x worth. In a group of the largest size, a member has one partner
/// of every other kind and some more of any kind, so it cannot bring in more than its shares towards every other kind and,
/// for each partner more, its greatest share. The total is at most what the members bring in: of each kind those who bring
/// in most, as many as all groups have room for, and of those as many as are placed.
///
/// It is coarser than ``GroupProof``: it looks at pairs, never at whole groups. It is checked in one pass over all pairs.
public struct GroupShares: Hashable, Sendable {
    /// What one point of worth is in units of share.
    public var unit: Int
    /// For each member its share towards each kind.
    public var members: [[Int]]

    /// Sets shares.
    public init(unit: Int, members: [[Int]]) {
        self.unit = unit
        self.members = members
    }
}
