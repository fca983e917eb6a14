import Testing

@testable internal import DyadCore

/// LEAD-5: an item for reflection alone is read by nothing that selects, scores or reports.
@Suite struct ReflectiveItemTests {
    private static let catalogue = SmallProgramme.catalogue.adding(
        Catalogue(families: [ReadingFamilies.self], support: [ReadingSupport.self], parts: [ReadingPart.self]))

    private static let items = """
        forms:
          - id: mentee-application
            items:
              - { id: candour, question: { use: rating }, reflective: true }
              - { id: mirror, question: { use: contacts }, reflective: true }
              - { id: plain, question: { use: rating } }
          - id: mentor-application
            items: [{ id: depth, question: { use: rating }, reflective: true }]

        """

    private static func codes(_ lines: String) -> [String] {
        DefinitionReader(catalogue: catalogue).read(
            ProgrammeSource(name: "site", file: "site.yaml", text: "basedOn: small\n" + items + lines)
        ).diagnostics.filter { $0.severity == .error }.map(\.code)
    }

    private static let uses: [(use: String, lines: String)] = [
        (
            "a factor",
            "matching: { factors: [{ id: new, weight: 1, use: equal, menteeItem: candour, mentorItem: field }] }"
        ),
        (
            "a factor on the mentor's side",
            "matching: { factors: [{ id: new, weight: 1, use: equal, menteeItem: field, mentorItem: depth }] }"
        ),
        ("a constraint", "matching: { constraints: [{ id: new, use: not-named, menteeItem: mirror }] }"),
        (
            "an eligibility condition",
            "participants: [{ id: mentee, eligible: [{ id: new, when: [{ field: candour, atLeast: 3 }] }] }]"
        ),
        ("a capacity", "participants: [{ id: mentor, capacity: { field: depth, most: 2 } }]"),
        ("a family's strategy", "families: { of: mentee, use: reading-families, item: candour, factors: [] }"),
        (
            "a family factor",
            "families: { of: mentee, use: reading-families, item: plain, factors: [{ id: f, weight: 1, use: equal, menteeItem: candour, mentorItem: plain }] }"
        ),
        (
            "a support rule",
            "support: [{ id: s, for: mentee, use: reading-support, form: mentee-application, item: candour }]"
        ),
        (
            "a support condition",
            "support: [{ id: s, for: mentee, use: reading-support, form: mentee-application, item: plain, when: [{ field: candour, atLeast: 3 }] }]"
        ),
        ("a report part", "report: [{ id: p, title: P, use: reading-part, form: mentee-application, item: candour }]"),
    ]

    @Test(arguments: uses)
    func `each use of it is a mistake, and the same use of another item is none`(use: String, lines: String) {
        #expect(Self.codes(lines) == ["reflective-used"], "\(use)")
        let plain = lines.replacing("candour", with: "plain").replacing("mirror", with: "not-with")
            .replacing("depth", with: "places")
        #expect(Self.codes(plain) == [], "\(use)")
    }

    @Test func `a measure cannot be for reflection`() {
        let lines = "forms: [{ id: mentee-feedback, items: [{ measure: calm, reflective: true }] }]"
        #expect(
            SmallProgramme.read("basedOn: small\n" + lines).diagnostics.filter { $0.severity == .error }.map(\.code)
                == ["reflective-used"])
    }

    @Test func `an item for reflection that nothing reads is let be`() { #expect(Self.codes("") == []) }
}

private struct ReadingFamilies: FamilyStrategy {
    static let id = "reading-families"
    static let summary = "Reads an item."
    var item: ItemID = ""
    var items: [ItemID] { [item] }
    func families(of problem: FamilyProblem) throws -> Families {
        Families(groups: [], leftOut: [], total: 0, bound: 0, isProvedBest: true, claim: "")
    }
}

private struct ReadingSupport: SupportRule {
    static let id = "reading-support"
    static let summary = "Reads an item."
    var form: FormID = ""
    var item: ItemID = ""
    var reads: [FormID: [ItemID]] { [form: [item]] }
    func owed(to record: SupportRecord, asAt day: CalendarDate) -> [SupportOwed] { [] }
}

private struct ReadingPart: ReportPart {
    static let id = "reading-part"
    static let summary = "Reads an item."
    var form: FormID = ""
    var item: ItemID = ""
    var reads: [FormID: [ItemID]] { [form: [item]] }
    func content(on evidence: Evidence) -> ReportContent { ReportContent() }
}
