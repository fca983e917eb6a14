public import DyadCore
internal import DyadAssignment

/// A matching in figures, for comparing strategies. Scores are in the units of the problem's.
public struct MatchingFigures: Hashable, Sendable {
    /// How many pairs there are.
    public let pairCount: Int
    /// The sum of their scores.
    public let total: Int
    /// The scores of the pairs from the worst to the best.
    public let scores: [Int]
    /// How many pairs of a mentee and a mentor would both rather have each other, by score, within the ceiling of pairs.
    public let blockingPairs: Int

    /// The figures of a matching.
    ///
    /// - Complexity: O(*mentees* x *mentors*).
    public init(of matching: Matching, in problem: MatchingProblem) {
        scores = matching.mentors.enumerated().compactMap { mentee, mentor in
            mentor.flatMap { problem.scores.score(mentee, $0) }
        }.sorted()
        pairCount = matching.mentors.count { $0 != nil }
        total = scores.reduce(0, +)
        blockingPairs =
            BlockingPairs(
                of: matching.mentors, in: problem.assignmentProblem(), limit: 0
            ).count
    }

    /// The lowest score of a pair; `nil` where there is no pair.
    public var worst: Int? { scores.first }

    /// The score that at least so many quarters of the pairs do not exceed (nearest rank); `nil` where there is no pair.
    ///
    /// It is the score of a pair and never a mean of two: 1 is the lower quartile, 2 the median, 3 the upper quartile.
    public func quartile(_ quarters: Int) -> Int? {
        guard !scores.isEmpty else { return nil }
        let rank = (scores.count * quarters + 3) / 4
        return scores[min(max(rank, 1), scores.count) - 1]
    }
}
