import DyadCore
import DyadStandard
import Testing

@Suite struct ComparisonTests {
    private static func problem(_ matrix: [[Int?]], places: [Int], mostPairs: Int? = nil) -> MatchingProblem {
        func people(_ count: Int) -> [Profile] {
            (0..<count).map { Profile(person: PersonID("person-\($0)"), answers: [:]) }
        }
        return MatchingProblem(
            mentees: people(matrix.count), mentors: people(places.count), places: places,
            scores: CompiledScores(matrix: matrix, mentorCount: places.count), mostPairs: mostPairs)
    }

    /// The scores of 1, 2, ... pairs, and the quartiles by nearest rank.
    @Test(arguments: [
        ([5], [5, 5, 5]), ([1, 2], [1, 1, 2]), ([1, 2, 3], [1, 2, 3]), ([1, 2, 3, 4], [1, 2, 3]),
        ([1, 2, 3, 4, 5], [2, 3, 4]), ([1, 2, 3, 4, 5, 6, 7, 8], [2, 4, 6]),
    ])
    func `a quartile is the score of a pair`(scores: [Int], quartiles: [Int]) throws {
        let matrix = scores.indices.map { row in scores.indices.map { $0 == row ? scores[row] : nil as Int? } }
        let problem = Self.problem(matrix, places: scores.map { _ in 1 })
        let figures = MatchingFigures(of: try GreedyStrategy().match(problem), in: problem)
        #expect([1, 2, 3].map { figures.quartile($0) } == quartiles)
        #expect(figures.worst == scores.first && figures.total == scores.reduce(0, +))
    }

    @Test func `without pairs there is no worst and no quartile`() throws {
        let problem = Self.problem([[nil]], places: [1])
        let figures = MatchingFigures(of: try GreedyStrategy().match(problem), in: problem)
        #expect(figures.worst == nil && figures.quartile(2) == nil && figures.pairCount == 0 && figures.total == 0)
    }

    @Test func `who is better and worse off is told against the first, unmatched being lowest`() throws {
        // Best coverage pairs 0 with 1 and 1 with 0; greedy pairs 0 with 0 and leaves 1 unmatched.
        let problem = Self.problem([[9, 8], [7, nil]], places: [1, 1])
        let lines = try StrategyComparison(of: [BestCoverageStrategy(), GreedyStrategy()], on: problem).lines
        #expect(lines.map(\.better) == [0, 1] && lines.map(\.worse) == [0, 1])
        #expect(lines.map(\.figures.blockingPairs) == [1, 0])
        #expect(lines.map(\.figures.pairCount) == [2, 1] && lines.map(\.figures.total) == [15, 9])
    }

    @Test(arguments: 1...120)
    func `stable and greedy never leave a blocking pair, with pins, a minimum and a ceiling`(seed: Int) throws {
        let problem = try StrategyTests.problem(seed)
        let lines = try StrategyComparison(of: [StableStrategy(), GreedyStrategy()], on: problem).lines
        #expect(lines.map(\.figures.blockingPairs) == [0, 0])
    }
}
