import Testing

@testable internal import DyadCore

@Suite struct IntakeTests {
    private static let today = SmallCohort.start.adding(months: 4)

    private static func row(
        _ form: FormID, _ email: String?, _ answers: [ItemID: AnswerValue] = [:], row: Int = 2,
        occasion: Occasion? = nil,
        on date: CalendarDate? = nil
    ) -> IncomingSubmission {
        var incoming = IncomingSubmission(form: form, place: .cell(file: "rows.csv", sheet: nil, cell: "A\(row)"))
        incoming.email = email
        incoming.answers = answers
        incoming.occasion = occasion
        incoming.date = date
        return incoming
    }

    /// An intake into a cohort of one pair: ann@example.org with ben@example.org as mentor.
    private static func intake(_ change: (inout SmallCohort) throws -> Void = { _ in }) throws -> Intake {
        var small = try SmallCohort()
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        small.confirm("pair-01")
        try change(&small)
        let directory = Directory([
            PersonRecord(id: "mentee-01", contact: "ann@example.org"),
            PersonRecord(id: "mentor-01", contact: "ben@example.org"),
        ])
        return Intake(into: small.cohort, directory: directory, today: today)
    }

    @Test(arguments: [
        ("no-email", row("check-in", nil, occasion: .session(1))),
        ("not-in-cohort", row("check-in", "zoe@example.com", occasion: .session(1))),
        ("no-occasion", row("check-in", "ann@example.org")),
        ("wrong-occasion", row("check-in", "ann@example.org", occasion: .end)),
        ("date-in-future", row("check-in", "ann@example.org", occasion: .session(1), on: today.adding(days: 1))),
        (
            "before-start",
            row("check-in", "ann@example.org", occasion: .session(1), on: SmallCohort.start.adding(days: -1))
        ),
        ("answer-missing", row("mentee-application", "new@example.org")),
        ("not-in-cohort", row("mentor-feedback", "ann@example.org")),
        ("no-answers", row("mentor-feedback", "ben@example.org")),
    ])
    func `each problem of a row is told at its place, and nothing is stored`(code: String, incoming: IncomingSubmission)
        throws
    {
        var intake = try Self.intake()
        intake.take([incoming])
        #expect(intake.problems.map(\.code) == [code])
        #expect(intake.problems.map(\.place) == [incoming.place])
        #expect(intake.rejected == [incoming.place])
        #expect(intake.records.isEmpty)
        #expect(intake.directory.changes.isEmpty)
        #expect(intake.problems.allSatisfy { !$0.remedy.isEmpty })
    }

    @Test(arguments: [SmallCohort.start, today])
    func `the first day and today are neither too early nor too late`(day: CalendarDate) throws {
        var intake = try Self.intake()
        intake.take([Self.row("check-in", "ann@example.org", ["progress": .integer(5)], occasion: .session(1), on: day)]
        )
        #expect(intake.problems.isEmpty)
        #expect(intake.records.map { type(of: $0).kind } == ["submitted", "met"])
    }

    @Test func `a mistyped e-mail gets the nearest one for a remedy`() throws {
        var intake = try Self.intake()
        intake.take([Self.row("check-in", "anne@example.org", occasion: .session(1))])
        #expect(intake.problems.map(\.remedy) == ["Did you mean “ann@example.org”?"])
    }

    @Test func `the same person twice in one file: the first is kept, the second told`() throws {
        var intake = try Self.intake()
        intake.take([
            Self.row("check-in", "ann@example.org", ["progress": .integer(5)], row: 2, occasion: .session(1)),
            Self.row("check-in", "ANN@example.org ", ["progress": .integer(6)], row: 3, occasion: .session(1)),
        ])
        #expect(intake.problems.map(\.code) == ["same-person-twice"])
        #expect(intake.rejected.map(\.cell) == ["A3"])
        #expect(intake.storedCount == 1)
    }

    @Test func `what is stored already is unchanged, and what differs replaces it`() throws {
        for (progress, unchanged, replaced) in [(5, 1, 0), (6, 0, 1)] {
            var intake = try Self.intake {
                try $0.submit("check-in", by: "mentee-01", .session(1), ["progress": .integer(5)])
            }
            intake.take([
                Self.row("check-in", "ann@example.org", ["progress": .integer(progress)], occasion: .session(1))
            ])
            #expect([intake.unchangedCount, intake.replacedCount] == [unchanged, replaced])
            #expect(intake.storedCount == replaced)
        }
    }

    @Test func `a concern raises one escalation, also when the form comes again`() throws {
        let answers: [ItemID: AnswerValue] = ["concern": .boolean(true), "progress": .integer(5)]
        var first = try Self.intake()
        first.take([Self.row("check-in", "ann@example.org", answers, occasion: .session(1), on: Self.today)])
        let raised = first.records.compactMap { $0 as? EscalationRaised }
        #expect(raised.map(\.id) == ["escalation-01"])
        #expect(raised.map(\.owner) == [.imgTutor])
        #expect(raised.map(\.raisedOn) == [Self.today])

        var again = try Self.intake { try $0.submit("check-in", by: "mentee-01", .session(1), answers) }
        again.take([
            Self.row(
                "check-in", "ann@example.org", ["concern": .boolean(true), "progress": .integer(6)],
                occasion: .session(1))
        ])
        #expect(again.replacedCount == 1)
        #expect(!again.records.contains { $0 is EscalationRaised })
    }

    @Test func `a concern that is first told in a corrected form is raised then`() throws {
        var intake = try Self.intake {
            try $0.submit("check-in", by: "mentee-01", .session(1), ["concern": .boolean(false)])
        }
        intake.take([Self.row("check-in", "ann@example.org", ["concern": .boolean(true)], occasion: .session(1))])
        #expect(intake.records.contains { $0 is EscalationRaised })
    }

    @Test func `no concern raises nothing`() throws {
        var intake = try Self.intake()
        intake.take([Self.row("check-in", "ann@example.org", ["concern": .boolean(false)], occasion: .session(1))])
        #expect(intake.records.map { type(of: $0).kind } == ["submitted"])
    }

    @Test func `pseudonyms do not depend on the order of the rows`() throws {
        let rows = ["cat", "dan", "eve", "fay"].map { name in
            Self.row(
                "mentee-application", "\(name)@example.org",
                ["willing": .boolean(true), "not-with": .people([PersonID("\(name).boss@example.org")])])
        }
        var seen: Set<[PersonRecord]> = []
        for turn in 0..<4 {
            var intake = try Self.intake()
            intake.take(Array(rows[turn...] + rows[..<turn]))
            #expect(intake.problems.isEmpty)
            seen.insert(intake.directory.people)
        }
        #expect(seen.count == 1)
    }

    @Test func `people who are named become pseudonyms, and no e-mail reaches the journal`() throws {
        var intake = try Self.intake()
        intake.take([
            Self.row(
                "mentee-application", "cat@example.org",
                ["willing": .boolean(true), "not-with": .people(["ben@example.org", "boss@example.org"])])
        ])
        let submission = try #require(intake.records.first as? Submission)
        #expect(submission.answers["not-with"]?.value == .people(["mentor-01", "person-01"]))
        #expect(intake.records.allSatisfy { !$0.json.canonicalText.contains("@") })
        #expect(intake.directory.name(of: "person-01") == "boss@example.org")
    }

    @Test func `a rejected row leaves nobody in the directory`() throws {
        var intake = try Self.intake()
        intake.take([
            Self.row(
                "mentee-application", "cat@example.org",
                ["willing": .boolean(true), "not-with": .people(["boss@example.org"])], on: Self.today.adding(days: 1))
        ])
        #expect(intake.problems.map(\.code) == ["date-in-future"])
        #expect(intake.directory.changes.isEmpty)
    }

    @Test func `a newer row that leaves answers out says so, and is stored`() throws {
        var intake = try Self.intake {
            try $0.submit(
                "check-in", by: "mentee-01", .session(1), ["progress": .integer(5), "concern": .boolean(false)])
        }
        intake.take([Self.row("check-in", "ann@example.org", ["progress": .integer(6)], occasion: .session(1))])
        #expect(intake.problems.map(\.code) == ["answers-lost"])
        #expect(intake.problems.map(\.severity) == [.warning])
        #expect(intake.replacedCount == 1)
    }
}
