internal import DyadCore
internal import DyadReports
internal import Testing

struct TerminalReportTests {
    private func text(_ cohort: InventedCohort, isColoured: Bool = false) throws -> String {
        let (evaluation, definition) = try cohort.evaluated()
        return TerminalReport(evaluation, of: definition).text(isColoured: isColoured)
    }

    @Test(arguments: [InventedCohort(), InventedCohort(mentees: 0, mentors: 0), InventedCohort(mentees: 6, mentors: 3)])
    func `no line is wider than 100 columns, and no control character is written`(cohort: InventedCohort) throws {
        let text = try text(cohort)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
        #expect(!text.unicodeScalars.contains("\u{1B}"))
    }

    @Test func `decision, domains and thresholds follow each other`() throws {
        let text = try text(InventedCohort())
        let places = try ["\nDecision", "\nDomains", "\nCompletion thresholds", "✗ Not met", "\nFrom application"]
            .map { try #require(text.firstRange(of: $0)).lowerBound }
        #expect(places == places.sorted())
    }

    @Test func `colours only repeat what stands in words`() throws {
        let plain = try text(InventedCohort())
        let coloured = try text(InventedCohort(), isColoured: true)
        #expect(coloured != plain)
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test func `a title cannot move the cursor`() throws {
        let text = try text(InventedCohort(title: "Cohort\u{1B}[2J\u{202E}"))
        #expect(text.contains("Cohort[U+001B][2J[U+202E]"))
    }

    @Test func `without end forms it is plainly not decided`() throws {
        let text = try text(InventedCohort(mentees: 0, mentors: 0))
        #expect(text.contains("  Not decided\n"))
        #expect(text.contains("– Cannot be judged"))
    }
}
