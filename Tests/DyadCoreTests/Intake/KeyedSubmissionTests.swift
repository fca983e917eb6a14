import Testing

@testable internal import DyadCore

/// Several submissions of one person by key, forms about sites, and answers that must fit each other.
@Suite struct KeyedSubmissionTests {
    private func applied() throws -> KeptIntakes {
        var intakes = try KeptIntakes()
        intakes.take([
            KeyedProgramme.application("ann@example.org"), KeyedProgramme.application("bo@example.org", row: 3),
        ])
        return intakes
    }

    @Test func `each key is a submission of its own`() throws {
        var intakes = try applied()
        let intake = intakes.take([
            KeyedProgramme.exam("ann@example.org", "heart", 1, row: 2),
            KeyedProgramme.exam("ann@example.org", "heart", 2, row: 3),
            KeyedProgramme.exam("ann@example.org", "lung", 1, row: 4),
            KeyedProgramme.exam("bo@example.org", "heart", 1, row: 5),
        ])
        #expect(intake.problems.isEmpty)
        #expect(intake.storedCount == 4)
        #expect(intakes.records("exam").count == 4)
    }

    @Test func `the same key twice in one run is told with the names of the keys`() throws {
        var intakes = try applied()
        let first = KeyedProgramme.exam("ann@example.org", "heart", 1, row: 2)
        let again = KeyedProgramme.exam("ANN@example.org", "heart", 1, through: true, row: 3)
        for files in [[[first, again]], [[first], [again]]] {
            var copy = intakes
            let intake = files.count == 1 ? copy.take(files[0]) : copy.take(files[0], files[1])
            #expect(intake.problems.map(\.code) == ["same-person-twice"])
            #expect(intake.problems[0].message.contains("with the same “Paper” and “Turn”"))
            #expect(intake.rejected.map(\.cell) == ["A3"])
        }
        intakes.take([first])
        #expect(intakes.take([again]).problems.isEmpty, "In a later run it replaces.")
    }

    @Test func `what comes again is unchanged, what differs replaces, and another key is new`() throws {
        var intakes = try applied()
        intakes.take([KeyedProgramme.exam("ann@example.org", "heart", 1)])
        for (turn, through, counts) in [(1, false, [0, 0, 1]), (1, true, [1, 1, 0]), (2, false, [1, 0, 0])] {
            let intake = intakes.take([KeyedProgramme.exam("ann@example.org", "heart", turn, through: through)])
            #expect([intake.storedCount, intake.replacedCount, intake.unchangedCount] == counts)
        }
        let exams = intakes.records("exam")
        #expect(exams.count == 2)
        #expect(exams.count { $0["through"] == .boolean(true) } == 1)
    }

    @Test(arguments: ["paper", "turn"] as [ItemID])
    func `a row without one of its keys is refused`(key: ItemID) throws {
        var intakes = try applied()
        var exam = KeyedProgramme.exam("ann@example.org", "heart", 1)
        exam.answers[key] = nil
        #expect(intakes.take([exam]).problems.map(\.code) == ["answer-missing"])
    }

    private static let days: [(heldOn: Int, filledIn: Int?, codes: [String], day: Int)] = [
        (-1, nil, [], -1), (0, nil, [], 0), (1, nil, ["date-in-future"], 1), (-9, 0, [], -9), (-9, 1, [], -9),
    ]

    @Test(arguments: days)
    func `a key that is a day is the day of the row`(heldOn: Int, filledIn: Int?, codes: [String], day: Int) throws {
        var intakes = try applied()
        let today = KeptIntakes.today
        let talk = KeyedProgramme.row(
            "talk", "ann@example.org", ["held-on": .date(today.adding(days: heldOn))],
            on: filledIn.map { today.adding(days: $0) })
        let intake = intakes.take([talk])
        #expect(intake.problems.map(\.code) == codes)
        let dates = intake.records.compactMap { $0 as? Submission }.map(\.date)
        #expect(dates == (codes.isEmpty ? [today.adding(days: day)] : []))
    }

    private func returned(_ region: String?, sat: Int?, through: Int?, row: Int = 2) -> IncomingSubmission {
        var answers: [ItemID: AnswerValue] = [:]
        answers["region"] = region.map { .choice($0) }
        answers["sat"] = sat.map { .integer($0) }
        answers["through"] = through.map { .integer($0) }
        return KeyedProgramme.row("return", nil, answers, row: row)
    }

    @Test func `a form about a site belongs to the site and to nobody`() throws {
        var intakes = try KeptIntakes()
        let intake = intakes.take([returned("heart", sat: 5, through: 4), returned("lung", sat: 5, through: 4, row: 3)])
        #expect(intake.problems.isEmpty)
        #expect(intakes.directory.people.isEmpty)
        #expect(intakes.cohort.participants.isEmpty)
        #expect(Set(intakes.records("return").compactMap(\.site)) == ["heart", "lung"])
        #expect(intakes.take([returned("heart", sat: 6, through: 4)]).replacedCount == 1)
        #expect(intakes.records("return").count == 2)
    }

    @Test func `a site twice is told as a site, and no site as missing`() throws {
        var intakes = try KeptIntakes()
        let twice = intakes.take([returned("heart", sat: 5, through: 4), returned("heart", sat: 6, through: 4, row: 3)])
        #expect(twice.problems.map(\.code) == ["same-person-twice"])
        #expect(twice.problems[0].message.contains("This site gave"))
        #expect(intakes.take([returned(nil, sat: 5, through: 4)]).problems.map(\.code) == ["answer-missing"])
    }

    private static let limits: [(sat: Int?, through: Int?, codes: [String])] = [
        (5, 4, []), (5, 5, []), (5, 6, ["above-other"]), (nil, 6, []), (5, nil, []),
    ]

    @Test(arguments: limits)
    func `one number is not above another`(sat: Int?, through: Int?, codes: [String]) throws {
        var intakes = try KeptIntakes()
        let intake = intakes.take([returned("heart", sat: sat, through: through)])
        #expect(intake.problems.map(\.code) == codes)
        #expect(intake.storedCount == (codes.isEmpty ? 1 : 0))
    }
}
