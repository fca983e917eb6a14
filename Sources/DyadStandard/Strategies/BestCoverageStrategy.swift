public import DyadCore
internal import DyadAssignment

/// As many mentees matched as can be, and of all such matchings the greatest total.
public struct BestCoverageStrategy: MatchingStrategy {
    /// `best-coverage`.
    public static let id = "best-coverage"
    /// What it does.
    public static let summary = "Matches as many mentees as can be, then takes the greatest total; proved best."

    /// The most pairs first.
    public init() {}

    /// The total decides.
    public var maximisesTotal: Bool { true }

    /// The best matching, with its proof checked.
    public func match(_ problem: MatchingProblem) throws -> Matching {
        try BestAssignment.matching(
            problem, aim: .mostPairsFirst, claim: "as many mentees matched as can be, then the greatest total")
    }
}
