import DyadCore
import DyadHEE
import Testing

/// HEE-8, HEE-10: an early offer by need, with several indicators, open to everybody who asks.
@Suite struct ByNeedTests {
    /// What the Thames Valley owes to a trainee with these answers; an entry score counts up to 480.
    private func offers(_ columns: String, _ cells: String, enough: Int = 1) throws -> [SupportRound.Due] {
        var programme = try Programme(writing: "support: [{ id: early-by-need, enough: \(enough) }]")
        let problems = try programme.take(
            "trainee-record", "| email | region | \(columns) |\n| ana@example.org | Thames Valley | \(cells) |")
        #expect(problems == [])
        return programme.rounds(asAt: Programme.today)
    }

    private static let indicators: [(columns: String, cells: String, enough: Int, isOwed: Bool)] = [
        ("entry-score", "479", 1, true), ("entry-score", "480", 1, true), ("entry-score", "481", 1, false),
        ("entry-score", "480.5", 1, false), ("entry-score", "", 1, false),
        ("interests", "Exams", 1, true), ("interests", "Family and housing", 1, false),
        ("interests", "Family and housing; Exams", 1, true), ("interests", "", 1, false),
        ("asks-for-support", "Yes", 1, true), ("asks-for-support", "No", 1, false), ("asks-for-support", "", 1, false),
        ("entry-score", "480", 2, false), ("entry-score | interests", "480 | Exams", 2, true),
        ("entry-score | interests", "481 | Exams", 2, false), ("entry-score | asks-for-support", "600 | Yes", 2, true),
    ]

    @Test(arguments: indicators)
    func `enough indicators, or a request, lead to the offer`(
        columns: String, cells: String, enough: Int, isOwed: Bool
    ) throws {
        #expect(try offers(columns, cells, enough: enough).map(\.owed.offer) == (isOwed ? ["extra-sessions"] : []))
    }

    private static let reasons: [(columns: String, cells: String, reason: String)] = [
        ("asks-for-support | entry-score", "Yes | 400", "The trainee has asked for it; it is open to everybody."),
        ("interests", "Exams", "The trainee named a topic of the sessions. It is open to everybody who asks."),
        (
            "interests | entry-score", "Exams | 400",
            "The entry assessment suggests that an early start may help; the trainee named a topic of the sessions. It is open to everybody who asks."
        ),
    ]

    @Test(arguments: reasons)
    func `the reason speaks of what may help, and never of the score`(columns: String, cells: String, reason: String)
        throws
    {
        #expect(try offers(columns, cells).map(\.owed.because) == [reason])
    }

    private static let settings: [(lines: String, problem: String)] = [
        ("indicators: [{ item: entry-score, atMost: 480, words: a score }]", "One indicator alone singles people out."),
        ("indicators: []", "One indicator alone singles people out."), ("asks: \"\"", "Nobody can ask for it."),
        ("enough: 0", "“enough” is 0."), ("enough: 3", "“enough” is 3."),
    ]

    @Test(arguments: settings)
    func `an offer that singles people out is refused`(lines: String, problem: String) {
        let found = Programme.diagnostics(of: "support: [{ id: early-by-need, \(lines) }]")
        #expect(found.map(\.code).contains("wrong-setting"))
        #expect(found.contains { $0.message.contains(problem) && $0.severity == .error })
    }

    @Test(arguments: ["enough: 1", "enough: 2"])
    func `as many indicators as there are may be asked for`(lines: String) {
        #expect(Programme.diagnostics(of: "support: [{ id: early-by-need, \(lines) }]") == [])
    }

    @Test func `an offer made early counts although the trainee's record is read again later`() throws {
        var programme = try Programme()
        try programme.take(
            "trainee-record", "| email | region | interests |\n| ana@example.org | Wessex | Exams |",
            on: Programme.day("2023-01-10"))
        try programme.take(
            "support-offer",
            "| email | offer | offered-on | taken-up |\n| ana@example.org | Extra sessions | 2023-01-20 | Yes |",
            on: Programme.day("2023-02-01"))
        try programme.take(
            "trainee-record", "| email | region | interests |\n| ana@example.org | Thames Valley | Exams |",
            on: Programme.day("2023-03-01"))
        #expect(programme.due(asAt: "2023-04-01") == [])
    }
}
