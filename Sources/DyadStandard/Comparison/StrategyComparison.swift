public import DyadCore

/// What several strategies would do with the same people. Nothing is stored.
public struct StrategyComparison: Sendable {
    /// One strategy and what it did.
    public struct Line: Sendable {
        /// The strategy's id.
        public let strategy: String
        /// The pairs.
        public let matching: Matching
        /// The pairs in figures.
        public let figures: MatchingFigures
        /// How many mentees score higher than under the first strategy; being matched is better than not.
        public let better: Int
        /// How many mentees score lower, or are unmatched now.
        public let worse: Int
    }

    /// The strategies in the order in which they were named.
    public let lines: [Line]

    /// Puts one problem to several strategies.
    ///
    /// - Throws: `Mistakes` when one of them cannot solve the problem.
    public init(of strategies: [any MatchingStrategy], on problem: MatchingProblem) throws {
        var lines: [Line] = []
        for strategy in strategies {
            let matching = try strategy.match(problem)
            let first = lines.first?.matching ?? matching
            let changes = problem.mentees.indices.map { mentee in
                (
                    StrategyComparison.score(of: mentee, in: first, problem),
                    StrategyComparison.score(of: mentee, in: matching, problem)
                )
            }
            lines.append(
                Line(
                    strategy: type(of: strategy).id, matching: matching,
                    figures: MatchingFigures(of: matching, in: problem), better: changes.count { $0 < $1 },
                    worse: changes.count { $0 > $1 }))
        }
        self.lines = lines
    }

    /// What a mentee has; being unmatched is below every score.
    private static func score(of mentee: Int, in matching: Matching, _ problem: MatchingProblem) -> Int {
        matching.mentors[mentee].flatMap { problem.scores.score(mentee, $0) } ?? .min
    }
}
