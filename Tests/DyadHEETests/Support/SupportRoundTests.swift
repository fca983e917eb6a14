import DyadCore
import DyadHEE
import Testing

/// HEE-8: who is owed what, where, and as at which day.
@Suite struct SupportRoundTests {
    /// Ana in Yorkshire has sat the AKT on 10 January 2023 and is still to pass it.
    private func programme(region: String = "Yorkshire and the Humber") throws -> Programme {
        var programme = try Programme()
        try programme.apply("ana", region: region)
        try programme.take(
            "exam-attempt",
            "| email | exam | attempt | sat-on | outcome |\n| ana@example.org | AKT | 1 | 2023-01-10 | Not passed |")
        return programme
    }

    @Test(arguments: [
        ("East of England", 0), ("East Midlands", 0), ("KSS", 0), ("London", 0), ("Thames Valley", 0),
        ("North East", 1), ("North West", 1), ("South West", 0), ("Wessex", 0), ("West Midlands", 0),
        ("Yorkshire & Humber", 1),
    ])
    func `a scheme holds in its regions alone`(region: String, owed: Int) throws {
        #expect(try programme(region: region).due(asAt: "2023-06-01").count == owed)
    }

    @Test(arguments: [("2023-01-09", false), ("2023-01-10", true), ("2023-01-11", true)])
    func `an offer answers what is owed from the day of the attempt on`(offered: String, isAnswered: Bool) throws {
        var programme = try programme()
        try programme.take(
            "support-offer", "| email | offer | offered-on |\n| ana@example.org | Course | \(offered) |")
        #expect(programme.due(asAt: "2024-06-01") == (isAnswered ? [] : ["ana: course"]))
    }

    @Test(arguments: [("AKT", ["ana: course"]), ("RCA", ["ana: course"]), ("", [])])
    func `an offer for one exam does not answer what is owed for another`(exam: String, due: [String]) throws {
        var programme = try programme()
        try programme.take(
            "exam-attempt",
            "| email | exam | attempt | sat-on | outcome |\n| ana@example.org | RCA | 1 | 2023-02-10 | Not passed |")
        try programme.take(
            "support-offer",
            "| email | offer | offered-on | exam |\n| ana@example.org | Course | 2023-03-01 | \(exam) |")
        #expect(programme.due(asAt: "2024-06-01") == due)
    }

    @Test func `another offer does not answer it, nor somebody else's`() throws {
        var programme = try programme()
        try programme.apply("bo", region: "Yorkshire & Humber")
        try programme.take(
            "support-offer",
            """
            | email           | offer               | offered-on |
            | ana@example.org | Small group sessions | 2023-02-01 |
            | bo@example.org  | Course              | 2023-02-01 |
            """)
        #expect(programme.due(asAt: "2024-06-01") == ["ana: course"])
    }

    @Test(arguments: [
        ("2023-01-09", []), ("2023-01-10", ["ana: course"]), ("2023-02-19", ["ana: course"]), ("2023-02-20", []),
        ("2024-06-01", []),
    ])
    func `a day in the past knows what had happened by then`(asAt: String, due: [String]) throws {
        var programme = try programme()
        try programme.take(
            "support-offer", "| email | offer | offered-on |\n| ana@example.org | Course | 2023-02-20 |")
        #expect(programme.due(asAt: asAt) == due)
    }

    @Test func `an offer of a later day than today is refused`() throws {
        var programme = try programme()
        let problems = try programme.take(
            "support-offer", "| email | offer | offered-on |\n| ana@example.org | Course | 2024-06-02 |")
        #expect(problems.map(\.code) == ["date-in-future"])
    }

    @Test func `people can be chosen by an answer of theirs`() throws {
        var programme = try programme()
        try programme.apply("bo", region: "North East")
        try programme.take(
            "exam-attempt",
            "| email | exam | attempt | sat-on | outcome |\n| bo@example.org | AKT | 1 | 2023-01-10 | Not passed |")
        let round = SupportRound(programme.cohort, asAt: Programme.today)
        for (region, names) in [("north-east", ["bo"]), ("london", [])] {
            let due = round.due(where: [.init(item: "region", option: region)])
            #expect(due.map { programme.name(of: $0.person) } == names)
        }
        #expect(round.due().count == 2)
    }
}
