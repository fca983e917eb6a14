/// Everything that a strategy needs to choose pairs. People stand in the published tie order, so that the answer does not
/// depend on the order of rows in a file.
public struct MatchingProblem: Sendable {
    /// The mentees who want a mentor.
    public let mentees: [Profile]
    /// The mentors who have places.
    public let mentors: [Profile]
    /// Free places of each mentor, at least 1 in a cohort; a ready-made matrix may say 0.
    public var places: [Int]
    /// The score of every pair, and which are forbidden.
    public var scores: CompiledScores
    /// What a few pairs count with instead of their scores.
    public var values = PairValues()
    /// The scores without secondary factors, where there are any: by them `fairest` says who is worst off.
    public let primaryScores: CompiledScores?
    /// The lowest score allowed, in the units of `scores`.
    public var minimumScore: Int?
    /// Mentee to mentor positions that must be kept.
    public var pins: [Int: Int]
    /// Mentee to mentor positions that people have chosen by interview or referral.
    public let referrals: [Int: Int]
    /// The most pairs that may be made, or `nil` for no limit (HUTH-P1: the number of pairs is a ceiling).
    public var mostPairs: Int?

    /// A problem; positions in `pins` count from 0 in the order of `mentees` and `mentors`.
    public init(
        mentees: [Profile], mentors: [Profile], places: [Int], scores: CompiledScores, minimumScore: Int? = nil,
        pins: [Int: Int] = [:], referrals: [Int: Int] = [:], mostPairs: Int? = nil, primaryScores: CompiledScores? = nil
    ) {
        self.mentees = mentees
        self.mentors = mentors
        self.places = places
        self.scores = scores
        self.primaryScores = primaryScores
        self.minimumScore = minimumScore
        self.pins = pins
        self.referrals = referrals
        self.mostPairs = mostPairs
    }

    /// What a pair counts with, in units of score: its score unless `values` says otherwise; `nil` where it is forbidden.
    public func value(_ mentee: Int, _ mentor: Int) -> Int? {
        guard let value = values[mentee, mentor] else { return scores.score(mentee, mentor) }
        return value == CompiledScores.forbidden ? nil : value
    }

    /// The score of a pair that may be made: not forbidden, and not below the minimum.
    public func allowedScore(_ mentee: Int, _ mentor: Int) -> Int? {
        guard let score = scores.score(mentee, mentor), score >= minimumScore ?? .min else { return nil }
        return score
    }

    /// The sum of the scores of pairs, given as the mentor of each mentee.
    public func total(of mentors: [Int?]) -> Int {
        mentors.enumerated().reduce(0) { total, pair in
            total + (pair.element.flatMap { scores.score(pair.offset, $0) } ?? 0)
        }
    }
}
