/// A matching with its reasons, as the confirmers read it.
public struct MatchingOutcome: Sendable {
    /// The next best partner of somebody.
    public struct RunnerUp: Sendable {
        /// The mentor who is a mentee's runner-up, or the mentee who is a mentor's.
        public let person: PersonID
        /// The score with them, in weight units.
        public let score: Fraction
        /// What choosing them would cost everybody; `nil` where it was not worked out.
        public let cost: MatchingCost?
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
        /// The next best mentor of the mentee, where there is one.
        public let runnerUp: RunnerUp?
        /// The best other mentee whom the mentor could have, where there is one.
        public let runnerUpForMentor: RunnerUp?
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
        /// The mentors who fit best of those who could be paired with them, at most three; one in a large cohort.
        public let possible: [PersonID]
        /// What would match them; `nil` where nobody is scored or there is no mentor.
        public let change: SmallestChange?
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
    /// Where the mentors can meet whom the unmatched could be paired with, in words.
    public let sites: [PersonID: String]
    /// What a reader needs to know besides, as sentences.
    public let remarks: [String]
    /// How many factor scores rest on a missing answer.
    public let notKnown: Int
    /// What became of the standing pairs, where they had a price.
    public var keeping: Keeping?
}
