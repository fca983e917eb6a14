import DyadCore
import Testing

@Suite struct CompiledScoresTests {
    private static func people(_ prefix: String, seed: Int) -> [Profile] {
        var generator = SeededGenerator(seed: seed)
        return (0..<12).map { number in
            var answers: [ItemID: AnswerValue] = [:]
            if let field = ["heart", "lung", nil].randomElement(using: &generator) ?? nil {
                answers["field"] = .choice(field)
            }
            if let town = ["Hull", "York", "Hull ", nil].randomElement(using: &generator) ?? nil {
                answers["town"] = .text(town)
            }
            if Int.random(in: 0..<4, using: &generator) == 0 {
                answers["not-with"] = .people([PersonID("mentor-\(Int.random(in: 0..<12, using: &generator))")])
            }
            return Profile(person: PersonID("\(prefix)-\(number)"), answers: answers)
        }
    }

    @Test(arguments: ["neutral", "zero", "ban"], 1...8)
    func `the tables score every pair as the factors do`(missing: String, seed: Int) throws {
        let plan = try SmallProgramme.definition(
            """
            matching:
              missingAnswers: \(missing)
              factors: [{ id: field, otherwise: 1/3 }, { id: town, weight: 0.125, otherwise: 0.2 }]
            """
        ).matching
        let (mentees, mentors) = (Self.people("mentee", seed: seed), Self.people("mentor", seed: seed + 100))
        let scores = CompiledScores(plan, mentees: mentees, mentors: mentors)
        for (mentee, a) in mentees.enumerated() {
            var row = [Int](repeating: 0, count: mentors.count)
            var span = row.mutableSpan
            ScoreRows(scores).writeScores(of: mentee, into: &span)
            for (mentor, b) in mentors.enumerated() {
                #expect(row[mentor] == scores.score(mentee, mentor) ?? CompiledScores.forbidden)
                #expect(row[mentor] == CompiledScores.forbidden || scores.range.contains(row[mentor]))
                let score = PairScore(plan, mentee: a, mentor: b)
                let compiled = scores.score(mentee, mentor).map(CompiledScores.weightUnits)
                #expect(compiled == (score.bans.isEmpty ? score.total : nil), "\(a) with \(b)")
            }
        }
        let unknown = mentees.flatMap { a in mentors.map { PairScore(plan, mentee: a, mentor: $0) } }
            .flatMap(\.factors).count { if case .notKnown = $0.fit { true } else { false } }
        #expect(scores.notKnown.values.reduce(0, +) == unknown)
    }

    @Test func `the common divisor divides every score and leaves nothing out`() throws {
        let plan = try SmallProgramme.definition().matching
        let mentees = Self.people("mentee", seed: 1)
        let scores = CompiledScores(plan, mentees: mentees, mentors: Self.people("mentor", seed: 2))
        let divisor = scores.commonDivisor
        #expect(divisor > 1)
        for mentee in mentees.indices {
            #expect((0..<12).compactMap { scores.score(mentee, $0) }.allSatisfy { $0 % divisor == 0 })
        }
    }

    @Test func `nobody has no scores`() throws {
        let scores = CompiledScores(try SmallProgramme.definition().matching, mentees: [], mentors: [])
        #expect(scores.menteeCount == 0)
        #expect(scores.commonDivisor == 1)
    }
}
