import DyadCore
import DyadHEE
import Testing

/// HEE-11 to HEE-14: records that are due before or after a day of the trainee's.
@Suite struct RecordDueTests {
    private func programme(_ column: String, _ day: String, writing lines: String = "") throws -> Programme {
        var programme = try Programme(writing: lines)
        let problems = try programme.take(
            "trainee-record", "| email | region | \(column) |\n| ana@example.org | London | \(day) |",
            on: Programme.day("2022-10-01"))
        #expect(problems == [])
        return programme
    }

    private static let days: [(column: String, scheme: String, day: String, asAt: String, isOwed: Bool)] = [
        ("training-start", "hello", "2023-08-02", "2023-08-01", false),
        ("training-start", "hello", "2023-08-02", "2023-08-02", true),
        ("training-start", "hello", "2023-08-02", "2024-08-02", true),
        ("post-start", "educator-check-in", "2023-08-02", "2023-09-26", false),
        ("post-start", "educator-check-in", "2023-08-02", "2023-09-27", true),
        ("next-sitting", "readiness", "2023-10-30", "2023-09-03", false),
        ("next-sitting", "readiness", "2023-10-30", "2023-09-04", true),
        ("next-sitting", "readiness", "2023-10-30", "2023-10-30", true),
        ("next-sitting", "readiness", "2023-10-30", "2023-10-31", false),
        ("next-sitting", "exam-information", "2023-10-30", "2023-10-01", false),
        ("next-sitting", "exam-information", "2023-10-30", "2023-10-02", true),
        ("next-sitting", "exam-information", "2023-10-30", "2023-10-31", false),
        ("training-start", "induction-dates", "2023-08-02", "2023-06-06", false),
        ("training-start", "induction-dates", "2023-08-02", "2023-06-07", true),
        ("training-start", "induction-dates", "2023-08-02", "2023-08-03", false),
    ]

    @Test(arguments: days)
    func `a record is due from its day, and one before a day lapses after it`(
        column: String, scheme: String, day: String, asAt: String, isOwed: Bool
    ) throws {
        let due = try programme(column, day).due(asAt: asAt, of: [scheme])
        #expect(due.count == (isOwed ? 1 : 0))
    }

    @Test func `nothing is due from a day that nobody has said`() throws {
        var programme = try Programme()
        try programme.apply("ana")
        #expect(programme.due(asAt: "2024-06-01") == [])
    }

    private static let talks: [(day: String, trainee: String, supervisor: String, isAnswered: Bool)] = [
        ("2023-09-10", "Yes", "Yes", true), ("2023-09-10", "Yes", "No", false), ("2023-09-10", "No", "Yes", false),
        ("2023-07-09", "Yes", "Yes", false), ("2023-07-10", "Yes", "Yes", true), ("2023-07-11", "Yes", "Yes", true),
    ]

    @Test(arguments: talks)
    func `a readiness talk counts when both agree, and when it is not older than sixteen weeks`(
        day: String, trainee: String, supervisor: String, isAnswered: Bool
    ) throws {
        var programme = try programme("next-sitting", "2023-10-30")
        try programme.take(
            "readiness-to-sit",
            """
            | email           | exam | discussed-on | trainee-agrees | supervisor-agrees |
            | ana@example.org | RCA  | \(day)       | \(trainee)     | \(supervisor)     |
            """)
        let due = programme.rounds(asAt: Programme.day("2023-10-01")).filter { $0.scheme.id == "readiness" }
        #expect(due.isEmpty == isAnswered)
        let isSaid = due.allSatisfy { $0.owed.because.contains("not yet by both") || day < "2023-07-10" }
        #expect(isSaid)
    }

    @Test func `the agreements of two talks are not put together`() throws {
        var programme = try programme("next-sitting", "2023-10-30")
        try programme.take(
            "readiness-to-sit",
            """
            | email           | exam | discussed-on | trainee-agrees | supervisor-agrees |
            | ana@example.org | RCA  | 2023-09-10   | Yes            | No                |
            | ana@example.org | AKT  | 2023-09-11   | No             | Yes               |
            """)
        #expect(programme.due(asAt: "2023-10-01", of: ["readiness"]) == ["ana: readiness"])
    }

    @Test(arguments: [
        ("2023-09-07", false), ("2023-09-08", true), ("2023-09-09", true),
    ])
    func `a plan is due four weeks after the Hello form came`(asAt: String, isOwed: Bool) throws {
        var programme = try Programme()
        try programme.apply("ana")
        #expect(programme.due(asAt: asAt, of: ["plan"]) == [])
        try programme.take(
            "hello", "| email | said-on |\n| ana@example.org | 2023-08-11 |", on: Programme.day("2023-08-11"))
        #expect(programme.due(asAt: asAt, of: ["plan"]) == (isOwed ? ["ana: plan"] : []))
        try programme.take("learning-plan", "| email | agreed-on |\n| ana@example.org | 2023-09-08 |")
        #expect(programme.due(asAt: asAt, of: ["plan"]) == [])
    }

    @Test func `the Hello form answers its invitation`() throws {
        var programme = try programme("training-start", "2023-08-02")
        try programme.take(
            "hello", "| email | said-on |\n| ana@example.org | 2023-07-20 |", on: Programme.day("2023-07-20"))
        #expect(programme.due(asAt: "2023-08-02", of: ["hello"]) == [])
    }

    private static let announcements: [(scheme: String, offer: String, offered: String, isAnswered: Bool)] = [
        ("induction-dates", "Induction dates", "2023-04-01", true),
        ("induction-dates", "Induction dates", "2023-06-07", true),
        ("exam-information", "Exam information", "2023-07-01", false),
        ("exam-information", "Exam information", "2023-07-04", false),
        ("exam-information", "Exam information", "2023-07-05", true),
        ("exam-information", "Exam information", "2023-07-06", true),
    ]

    @Test(arguments: announcements)
    func `dates announced early are announced; exam information counts nearer the time`(
        scheme: String, offer: String, offered: String, isAnswered: Bool
    ) throws {
        var programme = try Programme()
        try programme.take(
            "trainee-record",
            "| email | region | training-start | next-sitting |\n| ana@example.org | London | 2023-08-02 | 2023-08-02 |",
            on: Programme.day("2022-10-01"))
        try programme.take(
            "support-offer", "| email | offer | offered-on |\n| ana@example.org | \(offer) | \(offered) |",
            on: Programme.day("2023-07-10"))
        #expect(programme.due(asAt: "2023-07-20", of: [scheme]).isEmpty == isAnswered)
    }

    @Test func `a rule that names no day is refused`() {
        let found = Programme.diagnostics(of: "support: [{ id: hello, from: \"\" }]")
        #expect(found.map(\.severity) == [.error])
    }
}
