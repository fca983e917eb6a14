import DyadCore
import Testing

@Suite struct MeasureComparisonTests {
    private static func measure(_ id: MeasureID, with lines: String) throws -> MeasureComparison? {
        try ComparedProgramme.comparison(with: lines).measures.first { $0.id == id }
    }

    @Test(arguments: [
        ("title: Ours\nid: ours", "calm"), ("matching: { factors: [{ id: field, weight: 3 }] }", "calm"),
        ("measures: [{ id: calm, label: Calmness, group: Other, number: 2 }]", "calm"),
        ("measures: [{ id: calm, sensitive: false, tags: { moore: context } }]", "calm"),
        (
            "lists: { sites: [{ id: north, label: North, from: 2026-01-01, aliases: [Northern] }, { id: south, label: South }] }",
            "site"
        ),
        ("forms: [{ id: mentee-feedback, items: [{ measure: energy, required: true, columns: [Vigour] }] }]", "energy"),
        ("plan: { feedbackScale: 0-10 }", "calm"), ("measures: [{ id: energy, question: { minimum: 0 } }]", "energy"),
    ])
    func `what changes neither question, people nor times leaves a measure comparable`(lines: String, id: MeasureID)
        throws
    {
        let comparison = try ComparedProgramme.comparison(with: lines)
        #expect(!comparison.isSame)
        let measure = comparison.measures.first { $0.id == id }
        #expect(measure?.comparability == .comparable)
        #expect(measure?.reasons == [])
    }

    @Test(arguments: [
        (
            "measures: [{ id: calm, prompt: How calm? }]", "calm",
            "It is worded differently: “How calm are you?” in A, “How calm?” in B."
        ),
        (
            "measures: [{ id: energy, question: { low: nothing left } }]", "energy",
            "The low end has another label: “none” in A, “nothing left” in B."
        ),
        (
            "measures: [{ id: energy, question: { high: a lot } }]", "energy",
            "The high end has another label: “plenty” in A, “a lot” in B."
        ),
        (
            "lists: { sites: [{ id: north, label: North, aliases: [N], from: 2026-01-01 }, { id: south, label: Southern }] }",
            "site",
            "An option has another label: “South” in A, “Southern” in B."
        ),
        (
            "lists: { sites: [{ id: north, label: North, aliases: [N] }, South] }", "site",
            "The option “North” is an answer at other times."
        ),
        (
            "lists: { sites: [South, { id: north, label: North, aliases: [N], from: 2026-01-01 }] }", "site",
            "Its options stand in another order."
        ),
        (
            "forms: [{ id: check-in, items: [{ measure: calm, occasions: [session-2] }] }]", "calm",
            "It is asked at other times: at application and at the end (month 6) in A, at application, after meeting 2 (month 3) and at the end (month 6) in B."
        ),
        (
            "cohort: { months: 7 }", "again",
            "It is asked at other times: at the end (month 6) in A, at the end (month 7) in B."
        ),
        (
            "forms: [{ id: mentor-feedback, items: [{ measure: again }] }]", "again",
            "Another group answers: mentee in A, mentor and mentee in B."
        ),
        (
            "forms: [{ id: mentor-feedback, items: [{ measure: again }] }, { id: mentee-feedback, items: [{ measure: again, remove: true }] }]",
            "again", "Another group answers: mentee in A, mentor in B."
        ),
    ])
    func `wording, labels, times and people are to be compared with care`(lines: String, id: MeasureID, reason: String)
        throws
    {
        let measure = try Self.measure(id, with: lines)
        #expect(measure?.comparability == .withCare)
        #expect(measure?.reasons == [reason])
    }

    @Test(arguments: [
        (
            "measures: [{ id: calm, question: { maximum: 5 } }]", "calm", "The scale is another: to 10 in A, to 5 in B."
        ),
        (
            "plan: { feedbackScale: 0-10 }", "energy", "The scale is another: from 1 to 10 in A, from 0 to 10 in B."
        ),
        (
            "measures: [{ id: calm, question: { use: labelled } }]", "calm",
            "It is another kind of question: “rating” in A, “labelled” in B."
        ),
        (
            "measures: [{ id: energy, question: { step: 2 } }]", "energy",
            "The setting “step” of its question is another: 1 in A, 2 in B."
        ),
        (
            "lists: { sites: [{ id: north, label: North, from: 2026-01-01 }, East] }", "site",
            "Its options are others: “South” only in A; “East” only in B."
        ),
        ("measures: [{ id: joy, label: Joy, question: { use: rating } }]", "joy", "It is only in B."),
        (
            "measures: [{ id: again, remove: true }]\nforms: [{ id: mentee-feedback, items: [{ measure: again, remove: true }] }]",
            "again", "It is only in A."
        ),
        (
            "forms: [{ id: mentee-feedback, items: [{ measure: again, remove: true }] }]", "again",
            "No form asks it in B."
        ),
    ])
    func `another scale, another kind of question or a measure of one alone cannot be compared`(
        lines: String, id: MeasureID, reason: String
    ) throws {
        let measure = try Self.measure(id, with: lines)
        #expect(measure?.comparability == .notComparable)
        #expect(measure?.reasons == [reason])
    }

    @Test(arguments: [
        ("{ id: mentee-feedback, items: [{ measure: energy, remove: true }] }", "at application"),
        ("{ id: mentee-application, items: [{ measure: energy, remove: true }] }", "at the end (month 6)"),
    ])
    func `a measure asked once has no change to compare`(form: String, time: String) throws {
        let measure = try Self.measure("energy", with: "forms: [\(form)]")
        #expect(measure?.comparability == .notComparable)
        #expect(measure?.reasons == ["In B there is no change to compare, because it is asked only \(time)."])
    }

    @Test(arguments: [(5, Comparability.withCare), (6, .comparable), (7, .withCare)])
    func `a change over other months is to be compared with care`(months: Int, comparability: Comparability) throws {
        #expect(try Self.measure("calm", with: "cohort: { months: \(months) }")?.comparability == comparability)
    }

    @Test func `the gravest reason comes first, and the worst decides`() throws {
        let measure = try Self.measure(
            "energy", with: "measures: [{ id: energy, prompt: Energy?, question: { maximum: 5, low: nil } }]")
        #expect(measure?.comparability == .notComparable)
        #expect(
            measure?.reasons == [
                "The scale is another: from 1 to 10 in A, from 1 to 5 in B.",
                "The low end has another label: “none” in A, “nil” in B.",
                "It is worded differently: “How much energy have you?” in A, “Energy?” in B.",
            ])
    }

    @Test func `measures stand in the order of A, then what only B has`() throws {
        let comparison = try ComparedProgramme.comparison(
            with: "measures: [{ id: joy, label: Joy, question: { use: rating } }]")
        #expect(comparison.measures.map(\.label) == ["Calm", "Energy", "Site", "Again", "Joy"])
        #expect(Comparability.allCases.map { comparison.count($0) } == [4, 0, 1])
    }

    @Test func `a site is told where it stops being comparable with its base`() throws {
        let plain = try ComparedProgramme.plain()
        let site = try ComparedProgramme.changed(
            "measures: [{ id: calm, prompt: How calm? }, { id: energy, question: { maximum: 5 } }]")
        #expect(
            DefinitionComparison.warnings(for: site, basedOn: plain, called: "compared") == [
                "Compared with its base “compared”: 2 measures comparable, 1 with care, 1 not.",
                "Comparable with care: “Calm”. It is worded differently: “How calm are you?” in the base, “How calm?” in this definition.",
                "Not comparable: “Energy”. The scale is another: from 1 to 10 in the base, from 1 to 5 in this definition.",
            ])
        #expect(
            DefinitionComparison.warnings(for: plain, basedOn: plain, called: "compared") == [
                "Compared with its base “compared”: 4 measures comparable, 0 with care, 0 not."
            ])
    }

    @Test func `a reader gives the base of a definition, and none where there is none`() throws {
        let reader = DefinitionReader(catalogue: ComparedProgramme.catalogue)
        func source(_ text: String) -> ProgrammeSource { ProgrammeSource(name: "site", file: "site.yaml", text: text) }
        let base = try reader.base(of: source("basedOn: compared\ntitle: Ours\n"))
        #expect(base?.name == "compared")
        #expect(try base?.definition.digest == ComparedProgramme.plain().digest)
        #expect(try reader.base(of: source(SmallProgramme.text)) == nil)
        #expect(throws: Mistakes.self) { try reader.base(of: source("basedOn: compred\n")) }
    }
}
