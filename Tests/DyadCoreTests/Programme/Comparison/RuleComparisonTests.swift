import DyadCore
import Testing

@Suite struct RuleComparisonTests {
    private static func rule(_ id: String, with lines: String) throws -> RuleComparison? {
        try ComparedProgramme.comparison(with: lines).rules.first { $0.id == id }
    }

    private static func over(_ settings: String, of id: String) -> String {
        "domains: [{ id: effect, rules: [{ id: \(id), \(settings) }] }]"
    }

    @Test(arguments: [
        ("atLeast", "6.9", "The threshold is another: 7.0 in A, 6.9 in B."),
        ("atLeast", "7.1", "The threshold is another: 7.0 in A, 7.1 in B."),
        ("of", "[energy]", "The setting “of” is another: “calm” in A, “energy” in B."),
        ("formNames", "[check-in]", "The setting “formNames” is another: “mentee-feedback” in A, “check-in” in B."),
    ])
    func `another threshold or setting is another rule`(setting: String, value: String, reason: String) throws {
        let rule = try Self.rule("R1", with: Self.over("\(setting): \(value)", of: "R1"))
        #expect(rule?.comparability == .notComparable)
        #expect(rule?.reasons == [reason])
    }

    @Test func `the same threshold written as another number is the same`() throws {
        #expect(try Self.rule("R1", with: Self.over("atLeast: 7.0", of: "R1"))?.comparability == .comparable)
    }

    @Test func `another kind of rule cannot be compared`() throws {
        let text = try ComparedProgramme.plain().canonical.canonicalText
            .replacing("\"use\":\"change-reached\"", with: "\"use\":\"mean-reached\"")
        let comparison = DefinitionComparison(
            of: try ComparedProgramme.plain(), with: try ComparedProgramme.written(text))
        let rule = comparison.rules.first { $0.id == "R2" }
        #expect(rule?.comparability == .notComparable)
        #expect(rule?.reasons == ["It is another kind of rule: “change-reached” in A, “mean-reached” in B."])
    }

    @Test(arguments: [
        (
            "changeMean: pooled",
            "A2 is read differently: “the mean of the domains' mean changes” in A, “the mean of all answered changes together” in B."
        ),
        ("minimumPairs: 4", "The fewest paired answers (A3): 5 in A, 4 in B."),
    ])
    func `a reading of the plan matters for the rules that depend on it, and for no other`(plan: String, reason: String)
        throws
    {
        let comparison = try ComparedProgramme.comparison(with: "plan: { \(plan) }")
        #expect(comparison.rules.map(\.id) == ["R1", "R2"])
        #expect(comparison.rules.map(\.comparability) == [.comparable, .notComparable])
        #expect(comparison.rules.map(\.reasons) == [[], [reason]])
    }

    @Test(arguments: ["shareReading: absolute", "monitoringUntilMonth: 5", "nhsExperience: all-mentors"])
    func `a reading on which no rule depends leaves all rules comparable`(plan: String) throws {
        let comparison = try ComparedProgramme.comparison(with: "plan: { \(plan) }")
        #expect(!comparison.isSame)
        #expect(comparison.rules.map(\.comparability) == [.comparable, .comparable])
    }

    @Test(arguments: [
        (
            "measures: [{ id: calm, prompt: How calm? }]", Comparability.withCare,
            "It reads what can be compared only with care: “Calm”."
        ),
        (
            "measures: [{ id: calm, question: { maximum: 5 } }]", .notComparable,
            "It reads what cannot be compared: “Calm”."
        ),
    ])
    func `a rule is no more comparable than what it reads`(lines: String, comparability: Comparability, reason: String)
        throws
    {
        let comparison = try ComparedProgramme.comparison(with: lines)
        #expect(comparison.rules.map(\.comparability) == [comparability, comparability])
        #expect(comparison.rules.map(\.reasons) == [[reason], [reason]])
    }

    @Test(arguments: [
        ("counting: true", "R2", "It counts differently towards its domain: it is only reported in A, it counts in B."),
        ("judgedBy: img-tutor", "R1", "Another role judges it: “programme-lead” in A, “img-tutor” in B."),
    ])
    func `who judges and what counts are to be compared with care`(setting: String, id: String, reason: String) throws {
        let rule = try Self.rule(id, with: Self.over(setting, of: id))
        #expect(rule?.comparability == .withCare)
        #expect(rule?.reasons == [reason])
    }

    @Test func `words of a rule do not hurt it, and a rule of one alone is not compared`() throws {
        let comparison = try ComparedProgramme.comparison(
            with:
                "domains: [{ id: effect, rules: [{ id: R1, title: Calm at 7, note: New. }, { id: R2, remove: true }] }]"
        )
        #expect(comparison.rules.map(\.id) == ["R1"])
        #expect(comparison.rules.map(\.comparability) == [.comparable])
    }
}
