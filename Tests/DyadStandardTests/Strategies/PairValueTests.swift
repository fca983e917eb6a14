import DyadStandard
import Testing

@testable internal import DyadCore

/// Strategies on problems in which a few pairs count with something else than their scores.
@Suite struct PairValueTests {
    /// A problem in which about every third pair has a value from the seed, some of them none.
    private static func valued(_ seed: Int) throws -> MatchingProblem {
        var problem = try StrategyTests.problem(seed)
        let draws = Digest(of: "values \(seed)").bytes.map { Int($0) }
        for mentee in problem.mentees.indices where problem.pins[mentee] == nil {
            for mentor in problem.mentors.indices {
                let draw = draws[(mentee * 5 + mentor) % draws.count]
                guard draw % 3 == 0, let score = problem.scores.score(mentee, mentor) else { continue }
                problem.values[mentee, mentor] =
                    draw % 2 == 0 ? CompiledScores.forbidden : score + CompiledScores.unitsInOneWeight / 3
            }
        }
        return problem
    }

    @Test(
        arguments: [BestTotalStrategy.self, BestCoverageStrategy.self] as [any MatchingStrategy.Type], 1...80)
    func `values count in the place of scores, and the total is of scores`(type: any MatchingStrategy.Type, seed: Int)
        throws
    {
        let problem = try Self.valued(seed)
        let matching = try type.init().match(problem)
        #expect(matching.isProvedBest && matching.total == problem.total(of: matching.mentors))
        let best = Valued(problem)
        let (pairs, value) = best.figures(of: matching.mentors)
        if type == BestTotalStrategy.self {
            #expect(value == best.greatest)
        } else {
            #expect(pairs == best.most.pairs && value == best.most.value)
        }
        for (mentee, mentor) in matching.mentors.enumerated() where mentor != nil {
            #expect(mentor.flatMap { problem.value(mentee, $0) } != nil)
        }
    }

    @Test(
        arguments: [BestTotalStrategy.self, BestCoverageStrategy.self] as [any MatchingStrategy.Type], 1...80)
    func `what the prices say a pair costs at least is no more than it costs`(
        type: any MatchingStrategy.Type, seed: Int
    ) throws {
        let problem = try StrategyTests.problem(seed)
        let best = try type.init().match(problem)
        guard let prices = best.prices, problem.pins.isEmpty else { return }
        for mentee in problem.mentees.indices {
            for mentor in problem.mentors.indices {
                guard let score = problem.allowedScore(mentee, mentor) else { continue }
                var forced = problem
                forced.pins[mentee] = mentor
                let other = try type.init().match(forced)
                let pairs = best.mentors.count { $0 != nil } - other.mentors.count { $0 != nil }
                let total = CompiledScores.weightUnits(best.total - other.total)
                let least = prices.leastCost(ofForcing: mentee, mentor, score: score)
                switch least.certainty {
                case .exact: Issue.record("Prices give a bound.")
                case .atLeast: #expect(least.pairs > 0 ? pairs >= least.pairs : total >= least.total, "seed \(seed)")
                case .atLeastOrAPair: #expect(pairs > 0 || total >= least.total, "seed \(seed)")
                }
            }
        }
    }
}

/// All matchings of a small problem by the values of their pairs.
private struct Valued {
    private(set) var most = (pairs: 0, value: 0)
    private(set) var greatest = 0
    private let problem: MatchingProblem

    init(_ problem: MatchingProblem) {
        self.problem = problem
        search(0, problem.places, 0, 0)
    }

    func figures(of mentors: [Int?]) -> (pairs: Int, value: Int) {
        let values = mentors.enumerated().compactMap { mentee, mentor in
            mentor.flatMap { problem.value(mentee, $0) }
        }
        return (values.count, values.reduce(0, +))
    }

    private mutating func search(_ mentee: Int, _ left: [Int], _ pairs: Int, _ value: Int) {
        guard mentee < problem.mentees.count else {
            if (pairs, value) > most { most = (pairs, value) }
            greatest = max(greatest, value)
            return
        }
        for mentor in problem.mentors.indices where left[mentor] > 0 && pairs < problem.mostPairs ?? .max {
            guard problem.pins[mentee, default: mentor] == mentor, let own = problem.value(mentee, mentor),
                own >= problem.minimumScore ?? .min
            else { continue }
            var less = left
            less[mentor] -= 1
            search(mentee + 1, less, pairs + 1, value + own)
        }
        if problem.pins[mentee] == nil { search(mentee + 1, left, pairs, value) }
    }
}
