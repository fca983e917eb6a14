import Testing

@testable internal import DyadCore

@Suite struct SecondaryFactorTests {
    private static func score(_ lines: String) throws -> PairScore {
        let plan = try SmallProgramme.definition(lines).matching
        return PairScore(
            plan, mentee: Profile(person: "mentee-01", answers: ["field": .choice("heart")]),
            mentor: Profile(person: "mentor-01", answers: ["field": .choice("heart")]))
    }

    /// The town is not known: a factor of weight 1 beside one of weight 2 that fits.
    @Test(arguments: [
        ("neutral", "", "2.5"), ("neutral", "missingAnswers: zero", "2"), ("zero", "", "2"),
        ("zero", "missingAnswers: neutral", "2.5"),
    ])
    func `a factor may say for itself what a missing answer counts as`(plan: String, own: String, total: String) throws
    {
        let factor = own.isEmpty ? "{ id: town }" : "{ id: town, \(own) }"
        let score = try Self.score("matching: { missingAnswers: \(plan), factors: [\(factor)] }\n")
        #expect(score.total == Fraction(total))
        guard case .notKnown = score.factors[1].fit else { return #expect(Bool(false), "it is still not known") }
    }

    @Test func `a factor may forbid a pair for a missing answer`() throws {
        let score = try Self.score("matching: { factors: [{ id: town, missingAnswers: ban }] }\n")
        #expect(score.bans.count == 1)
    }

    @Test(arguments: [("missingAnswers: zreo", "unknown-name"), ("secondary: perhaps", "wrong-kind")])
    func `what cannot be read is refused where it stands`(line: String, code: String) {
        let result = SmallProgramme.read("basedOn: small\nmatching:\n  factors:\n    - { id: town, \(line) }\n")
        #expect(result.diagnostics.map(\.code) == [code])
        #expect(result.diagnostics.first?.place?.description.contains(":4:") == true)
    }

    @Test(arguments: [("town", true), ("field", true), ("", false)])
    func `scores without secondary factors are there where some factor is secondary and some is not`(
        id: String, hasPrimary: Bool
    ) throws {
        var small = try SmallCohort(
            id.isEmpty ? "" : "matching: { factors: [{ id: \(id), secondary: true }] }\n")
        try small.applyMentee("mentee-01", field: "heart", town: "Hull")
        try small.applyMentor("mentor-01", field: "heart", town: "Hull")
        let problem = MatchingRound(small.cohort, directory: Directory([])).problem
        #expect((problem.primaryScores != nil) == hasPrimary)
        let weight = id == "town" ? 2 : 1
        #expect(
            problem.primaryScores?.score(0, 0) ?? weight * CompiledScores.unitsInOneWeight == weight
                * CompiledScores.unitsInOneWeight)
        #expect(problem.scores.score(0, 0) == 3 * CompiledScores.unitsInOneWeight)
    }
}
