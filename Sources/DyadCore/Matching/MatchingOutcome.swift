/// A matching with its reasons, as the confirmers read it.
public struct MatchingOutcome: Sendable {
    /// The next best mentor of a mentee.
    public struct RunnerUp: Sendable {
        /// The mentor.
        public let mentor: PersonID
        /// The score with them, in weight units.
        public let score: Fraction
        /// What choosing them would take from the total, in weight units; `nil` where it was not worked out.
        public let cost: Fraction?
    }

    /// One pair.
    public struct MatchedPair: Sendable {
        /// The pair's name.
        public let id: PairID
        /// The mentee.
        public let mentee: PersonID
        /// The mentor.
        public let mentor: PersonID
        /// The score, factor by factor.
        public let score: PairScore
        /// The next best mentor, where there is one.
        public let runnerUp: RunnerUp?
        /// Whether it was confirmed before and therefore kept.
        public let isKept: Bool
        /// How the mentee came to this mentor, where a person chose.
        public let route: String?
    }

    /// Somebody who has no partner.
    public struct Unmatched: Sendable {
        /// Who.
        public let person: PersonID
        /// Why, as one or two sentences.
        public let reason: String
    }

    /// The strategy's name.
    public let strategy: String
    /// What is claimed: “the greatest total”.
    public let claim: String
    /// The sum of the pairs' scores, in weight units.
    public let total: Fraction
    /// The greatest score one pair can have, in weight units.
    public let outOf: Fraction
    /// Whether an independent check proved the claim.
    public let isProvedBest: Bool
    /// The pairs, by mentee.
    public let pairs: [MatchedPair]
    /// The mentees without a mentor.
    public let unmatched: [Unmatched]
    /// What a reader needs to know besides, as sentences.
    public let remarks: [String]
    /// How many factor scores rest on a missing answer.
    public let notKnown: Int
}
