/// What everybody loses if one pair is insisted on: the best assignment less the best one that has the pair.
///
/// Neither number need be positive on its own. Under most pairs first, a forced pair may cost a pair and yet raise the
/// total; what is never the case is that the assignment as a whole gets better, unless the row was pinned elsewhere.
public struct ForcedCost: Hashable, Sendable {
    /// How many pairs fewer are made.
    public var pairs: Int
    /// By how much the total score falls.
    public var total: Int

    /// States a cost.
    public init(pairs: Int, total: Int) {
        self.pairs = pairs
        self.total = total
    }
}
