internal import DyadCore
internal import Testing

@testable internal import DyadReports

struct DisclosureTests {
    private func texts(_ cohort: InventedCohort) throws -> [String] {
        let (evaluation, definition) = try cohort.evaluated()
        let tables = EvaluationTables(evaluation, of: definition)
        return [
            CommitteePage(evaluation, of: definition).html(), TerminalReport(evaluation, of: definition).text(),
            "\(tables.sheets.map(\.rows))", "\(tables.figures.rows)",
        ]
    }

    @Test func `sensitive measures with too few answers stay out of chart, sentence and description`() throws {
        let (evaluation, definition) = try InventedCohort(mentees: 6).evaluated()
        let paired = PairedFigures(evaluation.measures, under: definition.disclosure)
        #expect(paired.shown.count == 9 && paired.withheld.count == 2)
        #expect(paired.withheld.allSatisfy { $0.why == "Withheld: fewer than 8 answers" })
        let drawings = DumbbellChart(paired, .wide).svg.markup + DumbbellChart(paired, .narrow).svg.markup
        for label in ["Safety to ask", "Current wellbeing"] { #expect(!drawings.contains(label)) }
        #expect(paired.sentence.contains("of the 9 measures shown"))
    }

    @Test func `what is withheld of a sensitive measure moves nothing in the reports`() throws {
        let one = InventedCohort(mentees: 6)
        var other = one
        other.sensitiveShift = 1
        #expect(try texts(one) == texts(other))
    }

    @Test func `what three mentors answered moves nothing but the status`() throws {
        let one = InventedCohort(mentors: 3, mentorShift: 2)
        var other = one
        other.mentorShift = 1
        #expect(try texts(one) == texts(other))
        #expect(try texts(one).allSatisfy { $0.contains("Withheld: fewer than 5 answers") })
    }

    @Test func `enough answers move the reports`() throws {
        #expect(try texts(InventedCohort(sensitiveShift: 1)) != texts(InventedCohort()))
        #expect(try texts(InventedCohort(mentorShift: 1)) != texts(InventedCohort()))
    }

    @Test func `yes or no is counted, not averaged`() throws {
        let (evaluation, definition) = try InventedCohort().evaluated()
        let willing = try #require(evaluation.measures.first { $0.measure.id == "willing-to-continue" })
        #expect(SingleFigures(willing, of: definition).figure == "7 of 8 said yes")
        #expect(SingleFigures(willing, of: definition).interval == "53% to 98%")
    }
}
