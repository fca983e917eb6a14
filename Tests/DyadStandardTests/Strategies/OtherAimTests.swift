import DyadCore
import DyadStandard
import Testing

/// `greedy`, `stable` and `fairest` on the problems of the other strategies: with pins, bans, a minimum and a ceiling.
@Suite struct OtherAimTests {
    @Test(arguments: [GreedyStrategy.self, StableStrategy.self, FairestStrategy.self] as [any MatchingStrategy.Type])
    func `places, bans, the minimum, pins and the ceiling are kept, and the total adds up`(
        type: any MatchingStrategy.Type
    ) throws {
        let strategy = type.init()
        for seed in 1...120 {
            let problem = try StrategyTests.problem(seed)
            let matching = try strategy.match(problem)
            #expect(MatchingCheck(matching, of: problem).faults == [], "seed \(seed)")
            #expect(matching.isProvedBest == (type != GreedyStrategy.self), "seed \(seed)")
        }
    }

    @Test(arguments: 1...120)
    func `the fairest matching is the one that trying everything finds`(seed: Int) throws {
        let problem = try StrategyTests.problem(seed)
        let matching = try FairestStrategy().match(problem)
        let scores = matching.mentors.enumerated().compactMap { mentee, mentor in
            mentor.flatMap { problem.scores.score(mentee, $0) }
        }
        #expect(scores.sorted() == Search(problem).fairest)
    }

    @Test(arguments: 1...120)
    func `stable and greedy make the same pairs where no scores are equal, and as many as the ceiling lets them`(
        seed: Int
    ) throws {
        let problem = try StrategyTests.problem(seed)
        let (stable, greedy) = (try StableStrategy().match(problem), try GreedyStrategy().match(problem))
        let scores = problem.mentees.indices.flatMap { mentee in
            problem.mentors.indices.compactMap { problem.scores.score(mentee, $0) }
        }
        guard Set(scores).count == scores.count else { return }
        #expect(stable.mentors == greedy.mentors)
        #expect(stable.total == greedy.total)
    }

    /// The mentee’s true scores with X and Y, what they might claim, and whom they get by each; the other mentee's are fixed.
    @Test(arguments: [
        ("best-total", [5, 2], [5, 4], 1, [5, 1], 0), ("best-coverage", [5, 2], [5, 4], 1, [5, 1], 0),
        ("fairest", [5, 3], [5, 4], 1, [5, 2], 0), ("greedy", [6, 1], [5, 1], 1, [7, 1], 0),
        ("stable", [6, 1], [5, 1], 1, [7, 1], 0),
    ])
    func `the examples of what misreporting gains hold`(
        strategy: String, other: [Int], honest: [Int], gets: Int, claimed: [Int], would: Int
    ) throws {
        let type = try #require(StandardCatalogue.catalogue.strategies.first { $0.id == strategy })
        let people = (0..<2).map { Profile(person: PersonID("person-\($0)"), answers: [:]) }
        for (own, mentor) in [(honest, gets), (claimed, would)] {
            let problem = MatchingProblem(
                mentees: people, mentors: people, places: [1, 1],
                scores: CompiledScores(matrix: [own, other], mentorCount: 2))
            #expect(try type.init().match(problem).mentors[0] == mentor)
        }
    }
}

/// All matchings of a small problem.
private struct Search {
    /// The scores of the fairest from the worst to the best.
    private(set) var fairest: [Int] = []
    private let problem: MatchingProblem

    init(_ problem: MatchingProblem) {
        self.problem = problem
        search(0, problem.places, [])
    }

    private mutating func search(_ mentee: Int, _ left: [Int], _ scores: [Int]) {
        guard mentee < problem.mentees.count else {
            let sorted = scores.sorted()
            let isBetter = sorted.count == fairest.count && fairest.lexicographicallyPrecedes(sorted)
            if sorted.count > fairest.count || isBetter { fairest = sorted }
            return
        }
        for mentor in problem.mentors.indices where left[mentor] > 0 && scores.count < problem.mostPairs ?? .max {
            guard problem.pins[mentee, default: mentor] == mentor, let score = problem.scores.score(mentee, mentor),
                score >= problem.minimumScore ?? .min
            else { continue }
            var less = left
            less[mentor] -= 1
            search(mentee + 1, less, scores + [score])
        }
        if problem.pins[mentee] == nil { search(mentee + 1, left, scores) }
    }
}
