import Testing

@testable internal import DyadCore

/// NES-7, NES-10: forms of enrolled pairs whose day has come.
@Suite struct FormsDueTests {
    private static let lines = """
        forms:
          - id: preparation
            title: Preparation
            from: mentor
            occasions: [baseline]
            items: [{ id: email, part: email, question: { use: words } }, { id: ready, question: { use: yes } }]
          - id: later
            title: Later
            from: mentee
            occasions: [follow-up-6, follow-up-12]
            items: [{ id: email, part: email, question: { use: words } }, { id: ready, question: { use: yes } }]
          - { id: mentor-feedback, remove: true }
          - { id: mentee-feedback, remove: true }
        domains: [{ id: effect, rules: [{ id: R1, formNames: [later], of: [] }] }]

        """

    /// What is due on a day: the form, its occasion and how many are missing of how many.
    private static func due(on day: CalendarDate, _ change: (inout SmallCohort) throws -> Void = { _ in }) throws
        -> [String]
    {
        var small = try SmallCohort(lines)
        small.propose([("pair-01", "mentee-01", "mentor-01"), ("pair-02", "mentee-02", "mentor-01")])
        small.confirm("pair-01")
        small.confirm("pair-02")
        try change(&small)
        return small.cohort.formsDue(asAt: day).map { due in
            "\(due.form.id) \(due.occasion) \(due.dueOn) \(due.missing.count)/\(due.asked)"
        }
    }

    /// The programme begins on 1 September 2026 and takes six months.
    private static let days: [(day: String, due: [String])] = [
        ("2026-08-31", []), ("2026-09-01", ["preparation baseline 2026-09-01 1/1"]),
        ("2027-08-31", ["preparation baseline 2026-09-01 1/1"]),
        ("2027-09-01", ["preparation baseline 2026-09-01 1/1", "later follow-up-6 2027-09-01 2/2"]),
        ("2028-02-29", ["preparation baseline 2026-09-01 1/1", "later follow-up-6 2027-09-01 2/2"]),
        (
            "2028-03-01",
            [
                "preparation baseline 2026-09-01 1/1", "later follow-up-6 2027-09-01 2/2",
                "later follow-up-12 2028-03-01 2/2",
            ]
        ),
    ]

    @Test(arguments: days)
    func `a form is due from its day on`(day: String, due: [String]) throws {
        #expect(try Self.due(on: #require(CalendarDate(iso: day))) == due)
    }

    @Test func `who has answered is not asked again, and each follow-up is its own`() throws {
        let due = try Self.due(on: SmallCohort.start.adding(months: 18)) { small in
            try small.submit("preparation", by: "mentor-01", .baseline, ["ready": .boolean(true)])
            try small.submit("later", by: "mentee-01", .followUp(months: 6), ["ready": .boolean(true)])
        }
        #expect(due == ["later follow-up-6 2027-09-01 1/2", "later follow-up-12 2028-03-01 2/2"])
    }

    @Test func `a withdrawn pair is asked for nothing`() throws {
        let due = try Self.due(on: SmallCohort.start.adding(months: 12)) { $0.withdraw("pair-02") }
        #expect(due == ["preparation baseline 2026-09-01 1/1", "later follow-up-6 2027-09-01 1/1"])
    }

    @Test func `without a first day nothing is due`() throws {
        var small = try SmallCohort(Self.lines + "cohort: { start: ~ }\n")
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        small.confirm("pair-01")
        #expect(small.cohort.formsDue(asAt: SmallCohort.start.adding(months: 60)).isEmpty)
    }
}
