/// What became of the standing pairs when people were matched again, and what other prices for a change would do.
///
/// The standing pairs are those of the last proposal that are not confirmed, besides what has withdrawn: nothing can keep that.
public struct Keeping: Sendable {
    /// A pair of the last proposal.
    public struct StandingPair: Hashable, Sendable {
        /// The pair's name.
        public let id: PairID
        /// The mentee.
        public let mentee: PersonID
        /// The mentor.
        public let mentor: PersonID
    }

    /// A matching that some price for a change makes best: of those with as few changes, none has a greater total.
    public struct FrontierPoint: Hashable, Sendable {
        /// How many standing pairs change.
        public let changes: Int
        /// How many pairs there are, confirmed ones among them.
        public let pairs: Int
        /// The sum of the scores, in weight units.
        public let total: Fraction
        /// The least price that chooses it, in weight units.
        public let from: Fraction
        /// The greatest price that chooses it; `nil` for however great a price.
        public let to: Fraction?
    }

    /// The rule by which this matching was chosen.
    public let rule: KeepRule
    /// How many standing pairs there are that could stay.
    public let standing: Int
    /// Those that change.
    public let changed: [StandingPair]
    /// Those that nothing can keep, with the reason; they do not count as changed.
    public let impossible: [(pair: StandingPair, reason: String)]
    /// Changes against total: every point that a price chooses, from the most changes to the fewest.
    public let frontier: [FrontierPoint]
    /// Whether the frontier is whole; of a large cohort only the first points are looked for.
    public let isWhole: Bool
}
