/// How a programme matches: factors with weights, constraints, the strategy and its limits.
public struct MatchingPlan: Sendable {
    /// One factor of the matrix.
    public struct WeightedFactor: Sendable {
        /// The permanent name.
        public let id: String
        /// What people call it.
        public let label: String
        /// Its weight, above 0 for a factor that counts.
        public let weight: Fraction
        /// The factor, or `nil` for a slot that the site has not named or has switched off (A1).
        public let factor: (any MatchingFactor)?
        /// Whether the source leaves this factor for the site to name.
        public let isSlot: Bool
        /// Whether the site has said that the slot is off.
        public let isSwitchedOff: Bool
        /// What a missing answer counts as here, where it is not what the plan says.
        public let missingAnswer: MissingAnswer?
        /// Whether it counts in totals but never says who is worst off, so that nobody is served first for a low score on it.
        public let isSecondary: Bool

        /// A factor that counts.
        public init(id: String, label: String? = nil, weight: Fraction, factor: (any MatchingFactor)?) {
            self.init(
                id: id, label: label ?? id, weight: weight, factor: factor, isSlot: false, isSwitchedOff: false,
                missingAnswer: nil, isSecondary: false)
        }

        init(
            id: String, label: String, weight: Fraction, factor: (any MatchingFactor)?, isSlot: Bool,
            isSwitchedOff: Bool, missingAnswer: MissingAnswer?, isSecondary: Bool
        ) {
            (self.id, self.label, self.weight, self.factor) = (id, label, weight, factor)
            (self.isSlot, self.isSwitchedOff) = (isSlot, isSwitchedOff)
            (self.missingAnswer, self.isSecondary) = (missingAnswer, isSecondary)
        }
    }

    /// What a missing answer counts as.
    public enum MissingAnswer: String, CaseIterable, Sendable {
        /// Half a fit: the person neither gains nor loses by it.
        case neutral
        /// No fit.
        case zero
        /// The pair may not be made.
        case ban
    }

    /// The factors, in the order of the matrix.
    public let factors: [WeightedFactor]
    /// What forbids a pair.
    public let constraints: [any MatchingConstraint]
    /// How the pairs are chosen.
    public let strategy: any MatchingStrategy
    /// The lowest total, in weight units, at which a pair may be proposed.
    public let minimumScore: Fraction?
    /// What a missing answer counts as.
    public let missingAnswer: MissingAnswer
    /// The roles that must each confirm a pair (HUTH-M4).
    public let confirmedBy: [RoleID]
    /// The items by whose answers the quality of the matches is shown, so that everybody sees whom a matching serves.
    public let fairness: [ItemID]

    /// The factors that count.
    public var activeFactors: [WeightedFactor] { factors.filter { $0.factor != nil } }

    /// The greatest total a pair can have: the sum of the weights that count (11 units in the HUTH matrix, 10 with its
    /// open slot off).
    public var totalWeight: Fraction { activeFactors.reduce(0) { $0 + $1.weight } }
}
