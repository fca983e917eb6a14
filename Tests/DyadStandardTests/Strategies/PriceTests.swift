import DyadCore
import DyadStandard
import Testing

@Suite struct PriceTests {
    /// A matrix of up to six mentees and mentors, with bans, scores below zero and mentors without places.
    static func problem(_ seed: Int) -> MatchingProblem {
        let bytes = Digest(of: "prices \(seed)").bytes + Digest(of: "more \(seed)").bytes
        let draws = bytes.map { Int($0) }
        let (rows, columns) = (draws[0] % 7, draws[1] % 7)
        let matrix = (0..<rows).map { row in
            (0..<columns).map { column -> Int? in
                let draw = draws[(2 + row * columns + column) % draws.count]
                return draw % 5 == 0 ? nil : draw % (2 + seed % 9) - 2
            }
        }
        func people(_ count: Int) -> [Profile] {
            (0..<count).map { Profile(person: PersonID("person-\($0)"), answers: [:]) }
        }
        return MatchingProblem(
            mentees: people(rows), mentors: people(columns), places: (0..<columns).map { draws[50 + $0] % 3 },
            scores: CompiledScores(matrix: matrix, mentorCount: columns))
    }

    @Test func `prices in units of score prove the greatest total`() throws {
        for seed in 0..<1500 {
            let problem = Self.problem(seed)
            let matching = try BestTotalStrategy().match(problem)
            #expect(MatchingCheck(matching, of: problem).faults == [])
            let prices = try #require(matching.prices?.inScores, "seed \(seed)")
            #expect(prices.pair == 0)
            #expect(faults(prices.mentees, prices.mentors, pair: 0, matching, problem) == [], "seed \(seed)")
        }
    }

    @Test func `prices with the worth of a pair prove the most pairs and then the greatest total`() throws {
        for seed in 0..<500 {
            let problem = Self.problem(seed)
            let matching = try BestCoverageStrategy().match(problem)
            #expect(MatchingCheck(matching, of: problem).faults == [])
            let prices = try #require(matching.prices?.inScores)
            #expect(faults(prices.mentees, prices.mentors, pair: prices.pair, matching, problem) == [], "seed \(seed)")
        }
    }

    /// What linear programming asks of prices, said once more and without the certificate.
    private func faults(
        _ mentees: [Int], _ mentors: [Int], pair: Int, _ matching: Matching, _ problem: MatchingProblem
    ) -> [String] {
        var faults = (mentees + mentors).filter { $0 < 0 }.map { "\($0) is below 0" }
        for mentee in mentees.indices {
            for mentor in mentors.indices {
                guard let score = problem.scores.score(mentee, mentor) else { continue }
                if mentees[mentee] + mentors[mentor] < score + pair {
                    faults.append("\(mentee) \(mentor) is underpriced")
                }
            }
        }
        let bound = mentees.reduce(0, +) + zip(mentors, problem.places).reduce(0) { $0 + $1.0 * $1.1 }
        let reached = matching.total + pair * matching.mentors.count { $0 != nil }
        return faults + (bound == reached ? [] : ["the bound \(bound) is not reached by \(reached)"])
    }

    @Test(arguments: [
        "a banned pair", "too many mentees", "a wrong total", "a price too low", "nobody's mentor", "a pair left out",
    ])
    func `a spoilt matching is found out`(how: String) throws {
        let people = (0..<3).map { Profile(person: PersonID("person-\($0)"), answers: [:]) }
        let problem = MatchingProblem(
            mentees: people, mentors: Array(people.prefix(2)), places: [1, 1],
            scores: CompiledScores(matrix: [[5, 2], [4, nil], [3, 1]], mentorCount: 2))
        let best = try BestTotalStrategy().match(problem)
        #expect(best.mentors == [0, nil, 1] || best.mentors == [1, 0, nil])
        var (mentors, total) = (best.mentors, best.total)
        var prices = try #require(best.prices)
        switch how {
        case "a banned pair": mentors[1] = 1
        case "too many mentees": mentors = [0, 0, 1]
        case "a wrong total": total += 1
        case "nobody's mentor": mentors[0] = 2
        case "a pair left out": (mentors, total) = ([0, nil, nil], 5)
        default:
            prices = DualPrices(
                mentees: prices.mentees.map { _ in 0 }, mentors: prices.mentors, scoreUnit: prices.scoreUnit,
                pairUnit: prices.pairUnit, divisor: prices.divisor)
        }
        let spoilt = Matching(mentors: mentors, total: total, isProvedBest: true, claim: "", prices: prices)
        #expect(!MatchingCheck(spoilt, of: problem).faults.isEmpty)
    }
}
