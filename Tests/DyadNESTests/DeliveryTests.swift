import DyadCore
import Testing

/// NES-3, NES-5, NES-7: hours delivered, protected time and preparation.
@Suite struct DeliveryTests {
    /// One pair that is confirmed.
    private func paired(_ pairs: Int = 1, writing text: String = "") throws -> Programme {
        var programme = try Programme(writing: text)
        programme.take("mentee-application", (1...pairs).map { Programme.mentee("mentee\($0)@example.org") })
        programme.take("mentor-application", (1...pairs).map { Programme.mentor("mentor\($0)@example.org") })
        let cohort = programme.cohort
        programme.pair(
            cohort.eligible(.mentee).map(\.person).sorted(), with: cohort.eligible(.mentor).map(\.person).sorted())
        return programme
    }

    private static let hours: [(minutes: [Int?], status: Verdict.Status, share: String)] = [
        ([60, 60, 60, 60], .met, "1"), ([60, 60, 60, 36], .met, "0.9"),
        ([60, 60, 60, 35], .notMet, "43/48"), ([60, 60, 60, nil], .met, "1"),
        ([90, 90, 60], .notMet, "3/4"), ([], .notMet, "0"),
    ]

    @Test(arguments: hours)
    func `hours delivered are minutes held of minutes planned, and a long session makes up for none`(
        minutes: [Int?], status: Verdict.Status, share: String
    ) throws {
        var programme = try paired()
        for (index, length) in minutes.enumerated() {
            programme.record(
                Met(pair: "pair-1", session: index + 1, heldOn: Programme.start.adding(months: index), minutes: length))
        }
        let verdict = try programme.verdict("N-D1")
        #expect(verdict.status == status)
        #expect(verdict.observed?.value == Fraction(share))
    }

    @Test func `nineteen mentees with four sessions are 76 hours`() throws {
        let programme = try paired(19)
        #expect(try programme.verdict("N-D1").notes.first == "0.0 of 76.0 planned hours were delivered.")
    }

    @Test func `a session without a recorded length counts as planned, or as nothing where the site says so`() throws {
        for (setting, share) in [("planned", "1/4"), ("nothing", "0")] {
            var programme = try paired(
                writing: "domains: [{ id: delivery, rules: [{ id: N-D1, unrecorded: \(setting) }] }]")
            programme.record(Met(pair: "pair-1", session: 1, heldOn: Programme.start))
            #expect(try programme.verdict("N-D1").observed?.value == Fraction(share))
        }
    }

    @Test func `a pair that withdrew beyond the programme leaves the hours`() throws {
        var programme = try paired(2)
        for session in 1...4 {
            programme.record(
                Met(pair: "pair-1", session: session, heldOn: Programme.start.adding(months: session), minutes: 60))
        }
        programme.record(
            Withdrew(
                pair: "pair-2", classed: .beyondTheProgramme, because: nil, withdrewOn: Programme.start.adding(days: 9))
        )
        #expect(try programme.verdict("N-D1").observed?.value == 1)
    }

    private static let preparations: [(prepared: Int?, status: Verdict.Status, numerator: Int)] = [
        (-1, .met, 1), (0, .met, 1), (1, .notMet, 0), (nil, .notMet, 0),
    ]

    @Test(arguments: preparations)
    func `a mentor is prepared on or before the day of the first session`(
        prepared: Int?, status: Verdict.Status, numerator: Int
    ) throws {
        var programme = try paired()
        let first = Programme.start.adding(days: 20)
        programme.record(Met(pair: "pair-1", session: 1, heldOn: first))
        if let prepared {
            let row = Programme.Row(email: "mentor1@example.org", date: first.adding(days: prepared))
            #expect(programme.take("mentor-preparation", [row]) == [])
        }
        let verdict = try programme.verdict("N-D3")
        #expect(verdict.status == status)
        #expect(verdict.numerator == numerator)
        #expect(verdict.denominator == 1)
    }

    @Test func `nothing is judged before the first session`() throws {
        let programme = try paired()
        #expect(try programme.verdict("N-D3").status == .notDecided("No session has been held yet."))
    }

    @Test func `protected time is kept with each session`() throws {
        var programme = try paired()
        let answers: [[ItemID: AnswerValue]] = [
            ["minutes": .integer(60), "protected-time": .boolean(true)], ["protected-time": .boolean(false)], [:],
        ]
        for (index, answers) in answers.enumerated() {
            let row = Programme.Row(
                email: "mentee1@example.org", date: Programme.start.adding(days: 30 * index),
                occasion: .session(index + 1), answers: answers)
            #expect(programme.take("session-record", [row]) == [])
        }
        let pair = try #require(programme.cohort.pair("pair-1"))
        #expect((1...3).map { pair.sessions[$0]?.hadProtectedTime } == [true, false, nil])
        let part = try #require(programme.definition.reportParts.first { $0.id == "sessions" })
        let content = part.part.content(on: Evidence(programme.cohort, for: "", under: programme.definition.plan))
        #expect(
            content.sentences == [
                "3 of 4 planned sessions were held.", "Their recorded length is 1.0 hours.",
                "1 of the 2 sessions for which it is known had protected time for both.",
            ])
    }
}
