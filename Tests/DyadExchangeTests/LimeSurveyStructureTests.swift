import DyadExchange
import Testing

@Suite struct LimeSurveyStructureTests {
    private func rows(of form: ExchangeForm) -> [[String]] {
        Tables.records(LimeSurveyStructure().bytes(of: form), separator: "\t")
    }

    @Test func `the settings and the group come first, with what would be markup or an expression escaped`() throws {
        let rows = rows(of: try ShippedForms.drawn())
        #expect(rows[0].prefix(4) == ["id", "class", "type/scale", "name"])
        #expect(rows[1...4].map { $0[1] } == ["S", "S", "SL", "G"])
        #expect(rows[3][5] == "All &lt;kinds&gt; of &#123;question&#125;")
        #expect(rows.allSatisfy { $0.count == rows[0].count })
    }

    @Test(arguments: [
        // code, type, mandatory, whole, least, most
        ["email", "S", "Y", "", "", ""], ["atease", "L", "N", "", "", ""], ["slot", "L", "N", "", "", ""],
        ["places", "M", "N", "", "", ""], ["agrees", "Y", "N", "", "", ""], ["begun", "D", "N", "", "", ""],
        ["held", "N", "N", "1", "0", "12"], ["late", "N", "N", "0", "", ""], ["story", "T", "N", "", "", ""],
        ["notwith", "T", "N", "", "", ""],
    ])
    func `each kind of question becomes a type of question`(expected: [String]) throws {
        let row = try #require(rows(of: try ShippedForms.drawn()).first { $0[1] == "Q" && $0[3] == expected[0] })
        #expect([3, 2, 8, 10, 11, 12].map { row[$0] } == expected)
    }

    @Test func `options are answers of one choice and subquestions of several`() throws {
        let rows = rows(of: try ShippedForms.drawn())
        let answers = rows.filter { $0[1] == "A" }.map { "\($0[3]) \($0[5])" }
        #expect(answers.first == "1 1 (never)" && answers.contains("10 10 (always)"))
        #expect(answers.suffix(2) == ["A001 Mornings | early", "A002 Weekdays, late"])
        #expect(rows.filter { $0[1] == "SQ" }.map { "\($0[3]) \($0[5])" } == ["SQ001 Hull", "SQ002 Leeds"])
    }

    @Test func `the codes of every shipped form are short enough, each once`() {
        for form in ShippedForms.all {
            let rows = rows(of: form)
            let codes = rows.filter { $0[1] == "Q" }.map { $0[3] }
            #expect(codes.count == form.questions.count && Set(codes).count == codes.count, "\(form.id)")
            #expect(codes.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9]{0,19}/) != nil }, "\(codes)")
            let answers = rows.filter { ["A", "SQ"].contains($0[1]) }.map { $0[3] }
            #expect(answers.allSatisfy { $0.wholeMatch(of: /[A-Z0-9]{1,5}/) != nil }, "\(answers)")
        }
    }
}
