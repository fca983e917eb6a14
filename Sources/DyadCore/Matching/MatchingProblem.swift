/// Everything that a strategy needs to choose pairs. People stand in the published tie order, so that the answer does not
/// depend on the order of rows in a file.
public struct MatchingProblem: Sendable {
    /// The mentees who want a mentor.
    public let mentees: [Profile]
    /// The mentors who have places.
    public let mentors: [Profile]
    /// Free places of each mentor, at least 1 in a cohort; a ready-made matrix may say 0.
    public let places: [Int]
    /// The score of every pair, and which are forbidden.
    public let scores: CompiledScores
    /// The scores without secondary factors, where there are any: by them `fairest` says who is worst off.
    public let primaryScores: CompiledScores?
    /// The lowest score allowed, in the units of `scores`.
    public let minimumScore: Int?
    /// Mentee to mentor positions that must be kept.
    public let pins: [Int: Int]
    /// Mentee to mentor positions that people have chosen by interview or referral.
    public let referrals: [Int: Int]
    /// The most pairs that may be made, or `nil` for no limit (HUTH-P1: the number of pairs is a ceiling).
    public let mostPairs: Int?

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
}
