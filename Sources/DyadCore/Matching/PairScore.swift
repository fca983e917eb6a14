/// The score of one pair, factor by factor, with the reasons that the confirmers read.
public struct PairScore: Sendable {
    /// One factor's part.
    public struct FactorScore: Sendable {
        /// The factor's name in the definition.
        public let id: String
        /// What people call it.
        public let label: String
        /// Its weight.
        public let weight: Fraction
        /// What it says.
        public let fit: Fit
        /// The score it counted with, 0 to 1; `nil` when it forbids the pair.
        public let counted: UnitScore?
    }

    /// The factors, in the order of the matrix.
    public let factors: [FactorScore]
    /// Why the pair is forbidden; empty when it is allowed.
    public let bans: [String]

    /// Scores one pair under a plan.
    public init(_ plan: MatchingPlan, mentee: Profile, mentor: Profile) {
        factors = plan.activeFactors.compactMap { weighted in
            guard let fit = weighted.factor?.fit(of: mentee, to: mentor) else { return nil }
            let missing = (weighted.missingAnswer ?? plan.missingAnswer).score
            let counted: UnitScore? = if case .score(let score, _) = fit { score } else { missing }
            return FactorScore(
                id: weighted.id, label: weighted.label, weight: weighted.weight, fit: fit, counted: counted)
        }
        bans =
            (mentee.person == mentor.person ? ["nobody is their own mentor"] : [])
            + plan.constraints.compactMap { $0.ban(on: mentee, with: mentor) }
            + factors.filter { $0.counted == nil }.map { "\($0.label): \($0.fit.reason)" }
    }

    /// The total in weight units.
    public var total: Fraction { factors.reduce(0) { $0 + $1.weight * ($1.counted ?? .none).fraction } }
}
