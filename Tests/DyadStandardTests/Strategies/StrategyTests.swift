import DyadCore
import DyadStandard
import Testing

@Suite struct StrategyTests {
    /// Up to five mentees and four mentors, with bans, places, pins, a ceiling and a minimum that all come from the seed.
    static func problem(_ seed: Int) throws -> MatchingProblem {
        let bits = Digest(of: "problem \(seed)").bytes.map { Int($0) }
        let plan = try StandardProgramme.definition(
            """
            matching:
              factors: [{ id: chance, seed: \(seed), steps: \([1, 2, 4, 50][bits[0] % 4]) }]
              constraints: [{ id: ban, use: chance-ban, seed: \(seed), oneIn: \([2, 3, 1000][bits[1] % 3]) }]
            """
        ).matching
        let mentees = StandardProgramme.people("mentee", bits[2] % 6)
        let mentors = StandardProgramme.people("mentor", bits[3] % 5)
        let scores = CompiledScores(plan, mentees: mentees, mentors: mentors)
        var pins: [Int: Int] = [:]
        if bits[4] % 3 == 0, !mentees.isEmpty, let mentor = mentors.indices.first(where: { scores.score(0, $0) != nil })
        {
            pins[0] = mentor
        }
        return MatchingProblem(
            mentees: mentees, mentors: mentors, places: mentors.indices.map { 1 + bits[8 + $0] % 3 }, scores: scores,
            minimumScore: bits[5] % 3 == 0 && pins.isEmpty ? CompiledScores.unitsInOneWeight / 2 : nil, pins: pins,
            mostPairs: bits[6] % 2 == 0 ? max(pins.count, bits[7] % 5) : nil)
    }

    @Test(arguments: 1...120)
    func `best coverage makes the most pairs, and of those the best`(seed: Int) throws {
        let problem = try Self.problem(seed)
        let matching = try BestCoverageStrategy().match(problem)
        let best = BruteForce(problem)
        #expect(
            [matching.mentors.count { $0 != nil }, matching.total] == [best.mostPairs.pairs, best.mostPairs.total])
        check(matching, problem)
    }

    @Test(arguments: 1...120)
    func `best total makes the greatest total`(seed: Int) throws {
        let problem = try Self.problem(seed)
        let matching = try BestTotalStrategy().match(problem)
        #expect(matching.total == BruteForce(problem).greatestTotal)
        check(matching, problem)
    }

    /// What every matching keeps: places, bans, the minimum, pins and the ceiling; and that its proof was checked.
    private func check(_ matching: Matching, _ problem: MatchingProblem) {
        #expect(matching.isProvedBest)
        #expect(matching.mentors.count == problem.mentees.count)
        let pairs = matching.mentors.enumerated().compactMap { mentee, mentor in mentor.map { (mentee, $0) } }
        let scores = pairs.map { problem.scores.score($0.0, $0.1) }
        #expect(scores.allSatisfy { ($0 ?? -1) >= problem.minimumScore ?? 0 })
        #expect(scores.compactMap { $0 }.reduce(0, +) == matching.total)
        #expect(pairs.count <= problem.mostPairs ?? .max)
        #expect(problem.pins.allSatisfy { matching.mentors[$0.key] == $0.value })
        for mentor in problem.mentors.indices {
            #expect(matching.mentors.count { $0 == mentor } <= problem.places[mentor])
        }
    }

    @Test func `pins that exceed a mentor's places are a mistake with a remedy`() throws {
        let plan = try StandardProgramme.definition("").matching
        let people = (0..<2).map { Profile(person: PersonID("person-\($0)"), answers: [:]) }
        let problem = MatchingProblem(
            mentees: people, mentors: [people[0]], places: [1],
            scores: CompiledScores(plan, mentees: people, mentors: [people[0]]), pins: [0: 0, 1: 0])
        let error = #expect(throws: Mistakes.self) { try BestCoverageStrategy().match(problem) }
        #expect(error?.all.map(\.code) == ["unmatchable"])
    }
}

/// The best there is, found by trying everything.
private struct BruteForce {
    private(set) var mostPairs = (pairs: 0, total: 0)
    private(set) var greatestTotal = 0
    private let problem: MatchingProblem

    init(_ problem: MatchingProblem) {
        self.problem = problem
        search(0, problem.places, pairs: 0, total: 0)
    }

    private mutating func search(_ mentee: Int, _ left: [Int], pairs: Int, total: Int) {
        guard mentee < problem.mentees.count else {
            mostPairs = max(mostPairs, (pairs, total), by: <)
            greatestTotal = max(greatestTotal, total)
            return
        }
        for mentor in problem.mentors.indices where left[mentor] > 0 && pairs < problem.mostPairs ?? .max {
            guard problem.pins[mentee, default: mentor] == mentor, let score = problem.scores.score(mentee, mentor),
                score >= problem.minimumScore ?? .min
            else { continue }
            var less = left
            less[mentor] -= 1
            search(mentee + 1, less, pairs: pairs + 1, total: total + score)
        }
        if problem.pins[mentee] == nil { search(mentee + 1, left, pairs: pairs, total: total) }
    }

    private func max(_ a: (pairs: Int, total: Int), _ b: (Int, Int), by less: ((Int, Int), (Int, Int)) -> Bool) -> (
        pairs: Int, total: Int
    ) { less((a.pairs, a.total), b) ? (b.0, b.1) : a }

    private func max(_ a: Int, _ b: Int) -> Int { Swift.max(a, b) }
}
