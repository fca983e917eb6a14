import DyadCore
import Testing

/// HEE-21, HEE-22, X6: results that regions reported, each in its own kind.
@Suite struct ActivityEvaluationsTests {
    private static let head =
        "| region | evaluation | kind | activity | value | out-of | compared-with | category | n | words | query |\n"

    private func content(_ rows: String) throws -> ReportContent {
        var programme = try Programme()
        #expect(try programme.take("activity-evaluation", Self.head + rows) == [])
        return try programme.content(of: "evaluations")
    }

    private static let kinds: [(row: String, caption: String, result: String, people: String)] = [
        (
            "| Thames Valley | e1 | mean | TV-1 | 4.7 | 5 | | | not reported | | |", "Mean on a scale", "4.7 of 5",
            "not reported"
        ),
        (
            "| London | e1 | share | L-1 | 80 | | | strongly agreed | 25 | | |", "Share in a category",
            "80% strongly agreed", "25"
        ),
        (
            "| London | e1 | share | L-1 | 70 | | | | NR | over | |", "Share in a category", "70% (over)",
            "not reported"
        ),
        (
            "| London | e1 | before-after | L-1 | 62 | | 48 | | 12 | | |", "Before and after", "48 before, 62 after",
            "12"
        ),
        (
            "| London | e1 | before-after | L-1 | | | | | 12 | more confident | |", "Before and after",
            "more confident", "12"
        ),
        (
            "| Wessex | e1 | taken-up | W-1 | 2 | | | | not reported | more than | |",
            "Taken up against not taken up (self-selected: who took it up chose to)", "2 times as likely (more than)",
            "not reported"
        ),
        ("| London | e1 | word-list | L-1 | | | | | 9 | kind; useful | |", "Word list", "kind; useful", "9"),
        ("| London | e1 | narrative | L-1 | | | | well received | 9 | | |", "Narrative", "well received", "9"),
    ]

    @Test(arguments: kinds)
    func `each kind of result has its own table and words`(
        row: String, caption: String, result: String, people: String
    ) throws {
        let content = try content(row)
        #expect(content.figures.count == 1)
        let rows = try #require(content.rows(caption))
        #expect(rows.map { [$0[2], $0[3]] } == [[result, people]])
        let isSelfSelected = content.cautions.contains { $0.contains("not allocated by chance") }
        #expect(isSelfSelected == caption.contains("self-selected"))
    }

    @Test func `how many results do not say of how many people is counted, and nothing is added up`() throws {
        let content = try content(
            """
            | Thames Valley | e1 | mean  | TV-1 | 4.7 | 5 | | | not reported | | the text also says 5/5 |
            | Thames Valley | e2 | mean  | TV-2 | 5   | 5 | | | not reported | | |
            | London        | e1 | share | L-1  | 80  |   | | agreed | 25 | | |
            """)
        #expect(content.sentences == ["3 results were reported; 2 of them do not say of how many people."])
        let means = try #require(content.rows("Mean on a scale"))
        #expect(means.map { $0[4] } == ["the text also says 5/5", ""])
        #expect(means.map { $0[0] } == ["Thames Valley", "Thames Valley"])
    }

    @Test func `an empty number of people is a mistake`() throws {
        var programme = try Programme()
        let problems = try programme.take(
            "activity-evaluation", Self.head + "| London | e1 | mean | L-1 | 4 | 5 | | | | | |")
        #expect(problems.map(\.code) == ["answer-missing"])
    }

    @Test func `nothing reported is said`() throws {
        #expect(try Programme().content(of: "evaluations").sentences == ["No result has been reported yet."])
    }
}
