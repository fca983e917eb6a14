internal import DyadCore
internal import DyadReports
internal import Testing

struct EvaluationDocumentTests {
    private static let keys = [
        "schema", "programme", "cohort", "asAt", "fictitious", "domains", "measures", "sections", "decision", "flow",
        "plan",
        "lock",
        "deviations", "limitations",
    ]
    private static let ruleKeys = [
        "id", "title", "status", "reason", "observed", "unit", "threshold", "numerator", "denominator", "missing",
        "counting", "lower", "upper", "parts", "notes", "sensitivity",
    ]
    private static let decisionKeys = [
        "applies", "recommended", "remarks", "hardStops", "promising", "needsCommitteeChoice", "committeeChoice",
        "sensitivity",
    ]
    private static let measureKeys = [
        "id", "number", "label", "role", "paired", "n", "missing", "meanBaseline", "meanEnd", "meanChange", "lower",
        "upper",
    ]
    private static let lockKeys = [
        "digest", "lockedOn", "signatures", "postHoc", "words", "journalHead", "journalLength",
    ]

    @Test(arguments: [InventedCohort(), InventedCohort(mentees: 0, mentors: 0)])
    func `the document has just the documented members`(cohort: InventedCohort) throws {
        let (evaluation, definition) = try cohort.evaluated()
        let text = EvaluationDocument(evaluation, of: definition).json.canonicalBytes
        let json = try JSONReader.value(of: text)
        func members(_ value: JSONValue?) -> Set<String> { Set((value?.members ?? [:]).keys) }
        #expect(members(json) == Set(EvaluationDocumentTests.keys))
        #expect(json["schema"]?.string == "dyad.evaluation/1")
        #expect(members(json["decision"]) == Set(EvaluationDocumentTests.decisionKeys))
        #expect(members(json["lock"]) == Set(EvaluationDocumentTests.lockKeys))
        #expect(members(json["plan"]).isSuperset(of: EvaluationPlan.fields.map(\.key)))
        let rules = (json["domains"]?.elements ?? []).flatMap { $0["rules"]?.elements ?? [] }
        #expect(rules.count == 12)
        for rule in rules { #expect(members(rule) == Set(EvaluationDocumentTests.ruleKeys)) }
        for measure in json["measures"]?.elements ?? [] {
            #expect(members(measure) == Set(EvaluationDocumentTests.measureKeys))
        }
        for step in json["flow"]?.elements ?? [] { #expect(members(step) == ["label", "count", "of"]) }
        let readings = rules.flatMap { $0["sensitivity"]?.elements ?? [] }
        for reading in readings {
            #expect(
                members(reading) == ["field", "requirement", "option", "words", "status", "observed", "changes"])
        }
    }

    @Test func `figures are exact and nothing is withheld`() throws {
        let (evaluation, definition) = try InventedCohort(mentors: 3).evaluated()
        let json = EvaluationDocument(evaluation, of: definition).json
        let feasibility = json["domains"]?.elements[2]["rules"]?.elements ?? []
        #expect(feasibility.last?["observed"] == .integer(6))
        #expect(feasibility.last?["numerator"] == 3)
        #expect(feasibility.last?["unit"] == "points")
    }

    @Test func `what cannot be judged is null and says why`() throws {
        let (evaluation, definition) = try InventedCohort(mentees: 0, mentors: 0).evaluated()
        let json = EvaluationDocument(evaluation, of: definition).json
        let change = json["domains"]?.elements[1]["rules"]?.elements[0]
        #expect(change?["status"] == "not-decided" && change?["observed"] == .null)
        #expect(change?["reason"]?.string?.isEmpty == false)
        #expect(json["domains"]?.elements[1]["state"] == "not-evaluable")
        #expect(json["decision"]?["recommended"] == .null)
    }
}
