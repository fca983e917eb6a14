import DyadCore
import Testing

@Suite struct DefinitionDigestTests {
    private static func digest(_ lines: String) throws -> Digest { try SmallProgramme.definition(lines).digest }

    @Test func `order of names, comments, quotation marks and layout do not matter`() throws {
        let one = try Self.digest("title: Ours\ncohort: { plannedPairs: 8, months: 6 }\n")
        let other = try Self.digest(
            """
            # A word about it.
            cohort:
              months: 6.0   # half a year
              plannedPairs: "8"

            title: 'Ours'
            """)
        #expect(one == other)
    }

    @Test func `who holds a role does not matter`() throws {
        let one = try Self.digest("roles: [{ id: img-tutor, holder: Bea Example, email: bea@example.org }]\n")
        #expect(try one == Self.digest(""))
    }

    @Test func `a default written out is the default`() throws {
        #expect(try Self.digest("plan: { changeMean: mean-of-domain-means, minimumPairs: 5 }\n") == Self.digest(""))
    }

    @Test func `a base spelled out has the digest of being based on it`() throws {
        #expect(try SmallProgramme.read(SmallProgramme.text).definition?.digest == Self.digest(""))
    }

    @Test(arguments: [
        "domains: [{ id: effect, rules: [{ id: R1, atLeast: 6.9 }] }]", "plan: { minimumPairs: 4 }",
        "plan: { monitoringUntilMonth: 5 }", "matching: { factors: [{ id: field, weight: 1.999 }] }",
        "matching: { minimumScore: 1 }", "cohort: { plannedPairs: 4 }", "cohort: { start: 2026-09-02 }",
        "domains: [{ id: effect, rules: [{ id: R1, counting: false }] }]",
        "decision: { rows: [{ id: go, caution: 3 }] }", "disclosure: { minimumForMeans: 4 }",
        "sessions: [{ id: 2, graceDays: 8 }]", "forms: [{ id: check-in, never: [] }]", "title: Ours",
        "roles: [{ id: img-tutor, duty: Something else. }]",
    ])
    func `anything that may change a result changes the digest`(line: String) throws {
        #expect(try Self.digest(line + "\n") != Self.digest(""))
    }
}
