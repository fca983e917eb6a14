/// One way in which a grouping, its figures or its evidence do not hold up.
public enum GroupViolation: Hashable, Sendable {
    /// The problem itself cannot be stated so.
    case badProblem(GroupError)
    /// A group has too few or too many members.
    case wrongSize(group: Int, members: Int)
    /// A group has nobody of a kind.
    case lacksKind(group: Int, kind: Int)
    /// Two members of a group may not be together.
    case notTogether(Int, Int)
    /// A member is in several groups, or in one and left out as well.
    case placedTwice(Int)
    /// A member is neither in a group nor left out, or does not exist.
    case unknownOrForgotten(Int)
    /// Groups, or the members of one, are not in order.
    case outOfOrder
    /// The total is not what is claimed.
    case wrongTotal(claimed: Int, actual: Int)
    /// The list of unmixed groups is not what it should be.
    case wrongUnmixed(claimed: [Int], actual: [Int])
    /// A bound is on the wrong side of what is reached.
    case boundBelowAnswer
    /// A bound has no evidence that proves it.
    case unproved(Claim)
    /// The evidence does not have the shape of the problem, has a price below 0, or is too large to add up exactly.
    case malformed(Claim)

    /// What a bound is about.
    public enum Claim: String, Hashable, Sendable {
        /// How many members are placed.
        case placed
        /// How many groups are unmixed.
        case unmixed
        /// The total.
        case total
    }
}
