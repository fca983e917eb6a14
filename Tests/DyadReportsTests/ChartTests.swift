internal import DyadCore
internal import Testing

@testable internal import DyadReports

struct ChartTests {
    private func paired(_ cohort: InventedCohort) throws -> PairedFigures {
        let (evaluation, definition) = try cohort.evaluated()
        return PairedFigures(evaluation.measures, under: definition.disclosure)
    }

    @Test func `sentence, description, drawing and table say the same`() throws {
        let (evaluation, definition) = try InventedCohort().evaluated()
        let paired = PairedFigures(evaluation.measures, under: definition.disclosure)
        let table = MeasureSection(evaluation: evaluation, definition: definition).html.markup
        let drawing = DumbbellChart(paired, .wide).svg.markup
        for row in paired.shown {
            let (baseline, end) = (Figures.mean(row.baseline), Figures.mean(row.end))
            let words = "\(row.label): \(baseline) at application, \(end) at the end, n \(row.n)."
            #expect(drawing.contains(HTML.text(words).markup))
            #expect(drawing.contains(">\(baseline)</text>") && drawing.contains(">\(end)</text>"))
            #expect(table.contains("<span class=\"value\">\(baseline)</span>"))
            #expect(table.contains("<span class=\"value\">\(Figures.change(row.change))</span>"))
        }
        #expect(drawing.contains(paired.sentence) && table.contains(paired.sentence))
    }

    @Test func `the sentence counts what rose, fell and stayed`() throws {
        #expect(try paired(InventedCohort(gains: Array(repeating: 0, count: 10))).sentence.contains("the same in 11"))
        #expect(try paired(InventedCohort()).sentence.contains("higher than at application in 11 of the 11"))
        #expect(try paired(InventedCohort(mentees: 0)).sentence == ReportWords.noPairedShown)
    }

    @Test func `marks stand within the drawing`() throws {
        for layout in [DumbbellChart.Layout.wide, .narrow] {
            let drawing = DumbbellChart(try paired(InventedCohort()), layout).svg.markup
            let places = drawing.matches(of: /c?x="(\d+)"/).compactMap { Int($0.1) }
            #expect(places.allSatisfy { (0...layout.width).contains($0) })
            #expect(drawing.contains("role=\"img\""))
        }
    }

    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]), ("unbreakable", 4, ["unbreakable"]), ("", 4, [String]()),
    ])
    func `labels are broken between words`(text: String, limit: Int, lines: [String]) {
        #expect(TextLines.of(text, atMost: limit) == lines)
    }
}
