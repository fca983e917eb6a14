import DyadCore
import Testing

@Suite struct DefinitionReaderTests {
    @Test func `the small programme reads without a word`() {
        #expect(SmallProgramme.read(SmallProgramme.text).diagnostics.map(\.description) == [])
    }

    @Test func `ten mistakes are told at once, each with its place and its remedy`() {
        let result = SmallProgramme.read(
            """
            basedOn: small
            titel: Ours
            cohort: { plannedPairs: many, start: 2026-02-30 }
            matching:
              strategy: try-evrything
              factors:
                - { id: field, weight: -1 }
                - { id: town, menteeItem: twon }
                - { id: extra, weight: 1, use: eqaul }
            sessions: [{ id: 1, monht: 2 }]
            measures: [{ id: calm, question: { maximum: ten } }]
            domains:
              - { id: effect, rules: [{ id: R1, of: [clam] }] }
            """)
        #expect(result.definition == nil)
        #expect(
            result.diagnostics.map(\.description) == [
                "site.yaml:2:1: There is no “titel” in a programme. Did you mean “title”?",
                "site.yaml:3:25: “plannedPairs” is “many”. Write a whole number.",
                "site.yaml:3:38: “start” is “2026-02-30”. Write a real date such as 2026-09-01.",
                "site.yaml:5:13: “try-evrything” is not among the strategies. Did you mean “try-everything”?",
                "site.yaml:7:28: “weight” is -1. Use a number of at least 0.",
                "site.yaml:8:31: “twon” is not among the items of “mentee-application”. Did you mean “town”?",
                "site.yaml:9:36: “eqaul” is not among the factors. Did you mean “equal”?",
                "site.yaml:10:21: There is no “monht” in a session. Did you mean “month”?",
                "site.yaml:11:45: “maximum” of “rating” cannot be read: “ten”. Write a whole number.",
                "site.yaml:13:42: “clam” is not among the measures. Did you mean “calm”?",
            ])
    }

    @Test(arguments: [
        ("colour: red", "a programme"), ("cohort: { colour: red }", "the cohort"),
        ("cohort: { classification: { title: QIP, colour: red } }", "a classification"),
        ("roles: [{ id: mentee, colour: red }]", "a role"),
        ("participants: [{ id: mentee, colour: red }]", "a kind of participant"),
        ("participants: [{ id: mentor, capacity: { colour: red } }]", "a capacity"),
        ("participants: [{ id: mentee, eligible: [{ id: willing, colour: red }] }]", "a route to eligibility"),
        (
            "participants: [{ id: mentee, eligible: [{ id: willing, when: [{ field: willing, isYes: true, colour: red }] }] }]",
            "a condition"
        ),
        ("matching: { colour: red }", "the matching plan"), ("sessions: [{ id: 1, colour: red }]", "a session"),
        ("steps: [{ id: recruit, colour: red }]", "a step"), ("escalation: { colour: red }", "the escalation plan"),
        ("measures: [{ id: calm, colour: red }]", "a measure"),
        ("measures: [{ id: calm, tags: { colour: red } }]", "framework tags"),
        ("forms: [{ id: check-in, colour: red }]", "a form"),
        ("forms: [{ id: check-in, items: [{ id: progress, colour: red }] }]", "an item"),
        ("forms: [{ id: mentee-feedback, items: [{ measure: calm, colour: red }] }]", "an item"),
        ("domains: [{ id: effect, colour: red }]", "an outcome domain"),
        ("plan: { colour: red }", "the evaluation plan"),
        ("decision: { colour: red }", "the decision table"),
        ("decision: { promising: { colour: red } }", "what may be promising"),
        ("decision: { rows: [{ id: go, colour: red }] }", "a row of the decision table"),
        ("decision: { rows: [{ id: go, when: { colour: red } }] }", "a condition"),
        ("disclosure: { colour: red }", "the disclosure profile"),
    ])
    func `an unknown name is told in every section`(line: String, section: String) {
        let diagnostics = SmallProgramme.read("basedOn: small\n\(line)\n").diagnostics
        #expect(diagnostics.map(\.code) == ["unknown-key"])
        #expect(diagnostics.map(\.problem) == ["There is no “colour” in \(section)."])
        #expect(diagnostics.allSatisfy { !$0.remedy.isEmpty })
    }

    @Test(arguments: [
        ("matching: { factors: [{ id: field, colour: red }] }", "“equal” has no setting called “colour”."),
        (
            "matching: { strategy: { use: try-everything, colour: red } }",
            "“try-everything” has no setting called “colour”."
        ),
        ("matching: { constraints: [{ id: not-named, colour: red }] }", "“not-named” has no setting called “colour”."),
        ("measures: [{ id: calm, question: { colour: red } }]", "“rating” has no setting called “colour”."),
        (
            "domains: [{ id: effect, rules: [{ id: R1, colour: red }] }]",
            "“mean-reached” has no setting called “colour”."
        ),
    ])
    func `an unknown setting is told for every kind of plug-in`(line: String, problem: String) {
        let diagnostics = SmallProgramme.read("basedOn: small\n\(line)\n").diagnostics
        #expect(diagnostics.map(\.code) == ["unknown-setting"])
        #expect(diagnostics.map(\.problem) == [problem])
    }

    @Test(arguments: [
        ("weight: -1", "out-of-range"), ("weight: heavy", "wrong-kind"), ("weight: ~", "missing-key"),
        ("weight: 1001", "bad-weight"), ("weight: 0.0001", "bad-weight"), ("weight: 1/3", "bad-weight"),
        ("weight: [1]", "wrong-kind"),
    ])
    func `a weight is a number from 0 to 1000 with three decimals`(weight: String, code: String) {
        let result = SmallProgramme.read("basedOn: small\nmatching: { factors: [{ id: field, \(weight) }] }\n")
        #expect(result.diagnostics.map(\.code) == [code])
        #expect(result.definition == nil)
    }

    @Test(arguments: ["9.666665667", "1/3", "-0.123456789"])
    func `a weight that cannot be is quoted as it was written`(weight: String) {
        let result = SmallProgramme.read("basedOn: small\nmatching: { factors: [{ id: field, weight: \(weight) }] }\n")
        #expect(result.diagnostics.first?.problem.contains(" \(weight)") == true, "\(result.diagnostics)")
    }

    @Test(arguments: ["0", "0.001", "1000", "2.5"])
    func `weights at the limits are used`(weight: String) throws {
        let definition = try SmallProgramme.definition("matching: { factors: [{ id: field, weight: \(weight) }] }\n")
        #expect(definition.matching.factors.first?.weight == Fraction(weight))
        #expect(definition.matching.activeFactors.count == (weight == "0" ? 1 : 2))
    }

    @Test(arguments: [
        ("", "empty-definition"), ("# only words\n# of comment\n", "empty-definition"),
        ("- a\n- b\n", "empty-definition"),
        ("just words", "empty-definition"), ("a: [1, 2", "yaml"), ("a: 1\n---\nb: 2\n", "yaml"),
        ("a:\n\t- b\n", "yaml-tab"),
        ("title: &name Ours\nsummary: *name\n", "yaml-anchor"), ("title: a\ntitle: b\n", "duplicate-key"),
        ("cohort:\n  site: a\n  site: b\n", "duplicate-key"), ("basedOn: smal\n", "unknown-base"),
        ("basedOn: [small]\n", "unknown-base"),
    ])
    func `what is not a definition is told as one mistake with a remedy`(text: String, code: String) {
        let result = SmallProgramme.read(text)
        #expect(result.definition == nil)
        #expect(Set(result.diagnostics.map(\.code)) == [code])
        #expect(result.diagnostics.allSatisfy { !$0.remedy.isEmpty && $0.place?.file == "site.yaml" })
    }

    @Test func `definitions are not based on each other, nor on themselves`() {
        let one = ProgrammeSource(name: "one", file: "one.yaml", text: "basedOn: two\n")
        let two = ProgrammeSource(name: "two", file: "two.yaml", text: "basedOn: one\n")
        for name in ["one", "site"] {
            let result = SmallProgramme.read("basedOn: two\n", name: name, among: [one, two])
            #expect(result.diagnostics.map(\.code) == ["base-cycle"])
        }
        let itself = SmallProgramme.read("basedOn: one\n", name: "one", among: [one, two])
        #expect(itself.diagnostics.map(\.code) == ["base-cycle"])
    }

    @Test(arguments: [
        ("roles: [{ id: mentee, title: A }, { id: mentee, title: B }]", "duplicate-id"),
        ("matching: { confirmedBy: [leed] }", "unknown-name"),
        ("participants: [{ id: mentor, remove: true }]", "missing-participants"),
        ("participants: [{ id: mentee, eligible: [{ id: willing, when: [{ field: willing }] }] }]", "condition-test"),
        ("forms: [{ id: check-in, items: [{ id: email, remove: true }] }]", "no-email"),
        ("forms: [{ id: check-in, occasions: [session-9] }]", "unknown-name"),
        ("forms: [{ id: check-in, never: [boss] }]", "unknown-name"),
        ("forms: [{ id: mentee-application, items: [{ id: field, sensitive: true }] }]", "sensitive-in-matching"),
        (
            "measures: [{ id: hope, label: Hope, question: { use: rating } }]\ndomains: [{ id: effect, rules: [{ id: R1, of: [hope] }] }]",
            "measure-not-asked"
        ),
        ("domains: [{ id: effect, rules: [{ id: R1, formNames: [feedback] }] }]", "unknown-name"),
        ("decision: { rows: [{ id: go, when: { allOf: { efect: met } } }] }", "unknown-name"),
        ("decision: { rows: [{ id: go, when: { allOf: { effect: good } } }] }", "unknown-name"),
        ("decision: { promising: { rule: R9 } }", "unknown-name"), ("plan: { promising: maybe }", "unknown-name"),
        ("plan: { minimumPairs: 0 }", "out-of-range"), ("escalation: { owner: nobody }", "unknown-name"),
        ("measures: [{ id: calm, question: { maximum: 1 } }]", "wrong-setting"),
        ("roles: [{ id: é, title: A }]", "bad-id"), ("cohort: words", "not-a-section"),
        ("matching: { factors: [{ id: field, off: true }, { id: town, off: true }] }", "no-factors"),
        ("matching: { factors: [{ id: spare, weight: 1, slot: true }] }", "open-slot"),
        ("measures: [{ id: calm, question: { use: rating, list: lungs } }]", "unknown-name"),
    ])
    func `what one section says is held against the others`(lines: String, code: String) {
        let diagnostics = SmallProgramme.read("basedOn: small\n\(lines)\n").diagnostics
        #expect(Set(diagnostics.map(\.code)).contains(code), "\(diagnostics)")
        #expect(diagnostics.allSatisfy { $0.problem.hasSuffix(".") && !$0.remedy.isEmpty && $0.place?.file != nil })
    }
}
