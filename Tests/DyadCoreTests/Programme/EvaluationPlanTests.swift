import DyadCore
import Testing

@Suite struct EvaluationPlanTests {
    private static let choices = EvaluationPlan.fields.flatMap { field in field.options.map { (field.key, $0.id) } }

    @Test(arguments: choices)
    func `every option of every field is read from a definition and printed`(key: String, option: String) throws {
        let definition = try SmallProgramme.definition("plan: { \(key): \(option) }\n")
        let field = try #require(EvaluationPlan.fields.first { $0.key == key })
        #expect(definition.plan.option(of: key) == option)
        #expect(EvaluationPlan().choosing(option, for: field) == definition.plan)
        #expect(field.options.first { $0.id == option }?.words.contains(" ") == true)
        #expect(definition.canonical["plan"]?[key]?.string == option)
    }

    @Test func `each ambiguity of the requirements has its field`() {
        let known = Set(EvaluationPlan.fields.map(\.requirement))
        let elsewhere: Set = ["A1", "A12", "A13"]  // matching slots and framework tags
        #expect(known.union(elsewhere) == Set((1...27).map { "A\($0)" }))
        #expect(EvaluationPlan.fields.allSatisfy { $0.question.hasSuffix("?") })
        #expect(Set(EvaluationPlan.fields.map(\.key)).count == EvaluationPlan.fields.count)
    }

    @Test func `an option that a field does not have changes nothing`() throws {
        let field = try #require(EvaluationPlan.fields.first)
        #expect(EvaluationPlan().choosing("maybe", for: field) == EvaluationPlan())
        #expect(EvaluationPlan().option(of: "colour") == nil)
    }

    @Test(arguments: [
        (EvaluationPlan().minimumPairs, 5), (EvaluationPlan().monitoringUntilMonth, 6),
        (DisclosureProfile().minimumForMeans, 5), (DisclosureProfile().minimumForSensitive, 8),
        (DisclosureProfile().minimumForPulse, 5),
    ])
    func `the numbers that nobody chose are those of the requirements`(value: Int, expected: Int) {
        #expect(value == expected)
    }
}
