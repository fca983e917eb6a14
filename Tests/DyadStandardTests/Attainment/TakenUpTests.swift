import DyadCore
import DyadStandard
import Testing

/// HEE-22: who took support up chose to, and the section says so.
@Suite struct TakenUpTests {
    private let offered = ExamProgramme.day.adding(days: 30)

    /// A candidate to whom something was offered, and who sat an exam so many days after it.
    private func add(
        _ programme: inout ExamProgramme, taken: Bool?, after days: Int = 60, passed: Bool, exam: String = "akt",
        offerFor: String? = nil
    ) throws {
        let person = try programme.candidate("img")
        var answers: [ItemID: AnswerValue] = ["offered-on": .date(offered)]
        answers["taken-up"] = taken.map { .boolean($0) }
        answers["exam"] = offerFor.map { .choice($0) }
        try programme.submit("support-offer", about: person, answers)
        try programme.sit(person, exam, attempt: 2, passed: passed, on: offered.adding(days: days))
    }

    private func programme(taken: Int, left: Int) throws -> ExamProgramme {
        var programme = try ExamProgramme()
        for number in 0..<taken { try add(&programme, taken: true, passed: number % 2 == 0) }
        for number in 0..<left { try add(&programme, taken: false, passed: number % 4 == 0) }
        return programme
    }

    @Test func `those who took it up stand beside those who did not, and are called self-selected`() throws {
        let content = try programme(taken: 8, left: 8).content(of: "taken-up")
        #expect(
            content.sentences == [
                "Self-selected: of those who took up an offer 50.0% passed at the next attempt (4 of 8), of those who did not 25.0% (2 of 8)."
            ])
        let rows = try #require(content.rows("Next attempt after an offer (self-selected)"))
        #expect(rows.prefix(2).map { $0[1] } == ["4 of 8", "2 of 8"])
        #expect(rows[2][1].hasPrefix("2.00 (95% interval "))
        #expect(content.cautions.map { $0.contains("Nobody was allocated") } == [true])
    }

    @Test(arguments: [(4, 8, false), (8, 4, false), (5, 5, true), (5, 4, false), (0, 0, false)])
    func `too few on either side show nothing`(taken: Int, left: Int, isShown: Bool) throws {
        let content = try programme(taken: taken, left: left).content(of: "taken-up")
        #expect(content.figures.isEmpty == !isShown)
        #expect(content.sentences[0].hasPrefix("Too few candidates") == !isShown)
    }

    private static let others: [(taken: Bool?, days: Int, exam: String, offerFor: String?, isCounted: Bool)] = [
        (true, 1, "akt", nil, true), (true, 0, "akt", nil, false), (true, -1, "akt", nil, false),
        (nil, 60, "akt", nil, false), (true, 60, "rca", "akt", false), (true, 60, "akt", "akt", true),
        (true, 60, "rca", nil, true), (true, 60, "sca", nil, false),
    ]

    @Test(arguments: others)
    func `the next attempt is after the offer, of its exam, and of one whose answer is known`(
        taken: Bool?, days: Int, exam: String, offerFor: String?, isCounted: Bool
    ) throws {
        var programme = try programme(taken: 5, left: 5)
        try add(&programme, taken: taken, after: days, passed: true, exam: exam, offerFor: offerFor)
        let rows = try #require(programme.content(of: "taken-up").rows("Next attempt after an offer (self-selected)"))
        #expect(rows[0][1] == (isCounted ? "4 of 6" : "3 of 5"))
        #expect(rows[1][1] == "2 of 5")
    }
}
