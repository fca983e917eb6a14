/// Everything that decides which groups are best: members, their kinds and marks, the sizes allowed, and what pairs are
/// worth.
///
/// Groups hold at least one member of every kind. Which grouping is best is decided in this order:
///
/// 1. as many members placed as can be;
/// 2. where mixing is asked for, as few groups as can be that are not mixed;
/// 3. the greatest total worth of all pairs of members that share a group.
///
/// A group is *mixed* when the known marks of its members are not all the same; with fewer than two known it is not.
public struct GroupProblem: Sendable {
    /// For each member its kind, from 0 to one below `kindCount`.
    public var kinds: [Int]

    /// How many kinds there are. Every group needs them all, also a kind that nobody is of.
    public var kindCount: Int

    /// For each member its mark, or `nil` if it is not known.
    public var marks: [Int?]

    /// The fewest members of a group, at least 2 and at least the number of kinds.
    public var smallest: Int

    /// The most members of a group.
    public var largest: Int

    /// Whether groups should be mixed as far as can be.
    public var asksForMixing: Bool

    /// What it is worth that two members share a group, in whole points of either sign; `nil` where they may not.
    ///
    /// Asked once for each pair, the lower member first. It must be pure: the same pair is always worth the same.
    public var worth: @Sendable (Int, Int) -> Int?

    /// How many members there are.
    public var count: Int { kinds.count }

    /// States a problem. Nothing is checked before it is solved.
    ///
    /// - Parameter marks: left out, no mark is known.
    public init(
        kinds: [Int], kindCount: Int, marks: [Int?]? = nil, smallest: Int, largest: Int, asksForMixing: Bool = false,
        worth: @escaping @Sendable (Int, Int) -> Int?
    ) {
        self.kinds = kinds
        self.kindCount = kindCount
        self.marks = marks ?? Array(repeating: nil, count: kinds.count)
        self.smallest = smallest
        self.largest = largest
        self.asksForMixing = asksForMixing
        self.worth = worth
    }
}
