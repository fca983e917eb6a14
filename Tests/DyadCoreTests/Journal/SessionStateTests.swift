import Testing

@testable internal import DyadCore

@Suite struct SessionStateTests {
    private static func states(on day: String, _ change: (inout SmallCohort) throws -> Void = { _ in }) throws
        -> [Cohort.SessionState]
    {
        var small = try SmallCohort()
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        small.confirm("pair-01")
        try change(&small)
        return small.cohort.sessionStates(asAt: try #require(CalendarDate(iso: day)))
    }

    /// Meeting 1 is due on 1 October with 14 days of grace, meeting 2 on 1 December with 7.
    @Test(arguments: [
        ("2026-09-16", "upcoming", "upcoming"), ("2026-09-17", "due", "upcoming"), ("2026-10-01", "due", "upcoming"),
        ("2026-10-15", "due", "upcoming"), ("2026-10-16", "late", "upcoming"), ("2026-11-23", "late", "upcoming"),
        ("2026-11-24", "late", "due"), ("2026-12-08", "late", "due"), ("2026-12-09", "late", "late"),
    ])
    func `a session is due within its grace days and late after them`(day: String, first: String, second: String) throws
    {
        #expect(try Self.states(on: day).map(\.state.rawValue) == [first, second])
    }

    @Test func `days are counted from the due day, once it is late`() throws {
        #expect(try Self.states(on: "2026-10-15").map(\.daysLate) == [0, 0])
        #expect(try Self.states(on: "2026-10-16").map(\.daysLate) == [15, 0])
    }

    @Test func `a session that was held is held, whatever the day`() throws {
        let states = try Self.states(on: "2027-01-01") {
            $0.record(Met(pair: "pair-01", session: 1, heldOn: SmallCohort.start.adding(days: 35)))
            try $0.submit("check-in", by: "mentee-01", .session(1), ["progress": .integer(5)])
        }
        #expect(states.map(\.state) == [.held, .late])
        #expect(states.map(\.hasCheckIn) == [true, false])
    }

    @Test func `withdrawn and unconfirmed pairs owe no session`() throws {
        #expect(try Self.states(on: "2026-12-31") { $0.withdraw("pair-01") }.isEmpty)
        var small = try SmallCohort()
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        #expect(small.cohort.sessionStates(asAt: SmallCohort.start.adding(months: 6)).isEmpty)
    }

    @Test func `without a first day nothing is due`() throws {
        var small = try SmallCohort("cohort: { start: ~ }\n")
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        small.confirm("pair-01")
        #expect(small.cohort.sessionStates(asAt: SmallCohort.start.adding(months: 6)).isEmpty)
    }
}
