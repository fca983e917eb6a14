import DyadCore
import DyadStandard
import Testing

/// Factors that count common options, as a whole row of scores has them and pair by pair.
@Suite struct CommonOptionScoresTests {
    /// How many options there are, how many at least each person ticks, and how many in a hundred tick none.
    struct Draw: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let options: Int
        let least: Int
        let silent: Int
    }

    private static func people(_ prefix: String, _ count: Int, _ draw: Draw, seed: Int) -> [Profile] {
        (0..<count).map { number in
            let bytes = Digest(of: "\(prefix) \(number) \(seed)").bytes.map { Int($0) }
            let ticked = (0..<draw.options).filter { $0 < draw.least || bytes[$0 % 32] % 3 == 0 }
            let answers: [ItemID: AnswerValue] =
                bytes[31] % 100 < draw.silent ? [:] : ["slots": .choices(ticked.map { "slot \($0)" })]
            return Profile(person: PersonID("\(prefix)-\(number)"), answers: answers)
        }
    }

    @Test(
        arguments: [
            Draw(testDescription: "one option that all tick", options: 1, least: 1, silent: 0),
            Draw(testDescription: "all share two", options: 6, least: 2, silent: 0),
            Draw(testDescription: "all share more than enough", options: 20, least: 5, silent: 0),
            Draw(testDescription: "some are silent", options: 12, least: 1, silent: 30),
            Draw(testDescription: "all are silent", options: 12, least: 0, silent: 100),
            Draw(testDescription: "anything", options: 30, least: 0, silent: 5),
        ], ["neutral", "zero", "ban"])
    func `a row of scores has what each pair has, whatever everybody shares`(draw: Draw, missing: String) throws {
        var factor = OverlapFactor()
        (factor.menteeItem, factor.mentorItem, factor.enough) = ("slots", "slots", 3)
        for (seed, size) in [(1, 2), (2, 17), (3, 64), (4, 65)] {
            let mentees = Self.people("mentee", size, draw, seed: seed)
            let mentors = Self.people("mentor", size + 1, draw, seed: seed)
            let scores = CompiledScores(
                [
                    .init(id: "first", weight: 2, factor: factor),
                    .init(id: "second", weight: 1, factor: factor),
                ], missingAnswer: try #require(MatchingPlan.MissingAnswer(rawValue: missing)), mentees: mentees,
                mentors: mentors)
            let rows = ScoreRows(scores.divided(by: scores.commonDivisor))
            for mentee in mentees.indices {
                var row = [Int](repeating: 0, count: mentors.count)
                var span = row.mutableSpan
                rows.writeScores(of: mentee, into: &span)
                let pairs = mentors.indices.map { mentor in
                    scores.score(mentee, mentor).map { $0 / scores.commonDivisor } ?? CompiledScores.forbidden
                }
                #expect(row == pairs, "\(size) mentees")
            }
        }
    }

    @Test func `everybody who shares everything reaches a minimum that only the shared options reach`() throws {
        var factor = OverlapFactor()
        (factor.menteeItem, factor.mentorItem) = ("slots", "slots")
        let draw = Draw(testDescription: "", options: 1, least: 1, silent: 0)
        let mentees = Self.people("mentee", 2, draw, seed: 1)
        let mentors = Self.people("mentor", 2, draw, seed: 1)
        let problem = MatchingProblem(
            mentees: mentees, mentors: mentors, places: [1, 1],
            scores: CompiledScores(
                [.init(id: "slots", weight: 5, factor: factor)], missingAnswer: .neutral, mentees: mentees,
                mentors: mentors), minimumScore: 5 * CompiledScores.unitsInOneWeight)
        for strategy in [BestCoverageStrategy(), BestTotalStrategy(), FairestStrategy()] as [any MatchingStrategy] {
            #expect(try strategy.match(problem).mentors == [0, 1])
        }
    }
}
