import DyadCore
import DyadHEE
import Testing

/// HEE-8, HEE-9: offers that follow attempts after which an exam is still to be passed.
@Suite struct ByAttemptsTests {
    private static let schemes: Set = ["tiered", "mandatory-course", "course-and-tutorials"]

    /// Yorkshire offers a course, a small group and one-to-one sessions after one, two and three attempts.
    private func programme(_ attempts: String, region: String = "Yorkshire and the Humber") throws -> Programme {
        var programme = try Programme()
        try programme.apply("ana", "bo", region: region)
        let rows = "| email | exam | attempt | sat-on | outcome |\n" + attempts
        #expect(try programme.take("exam-attempt", rows) == [])
        return programme
    }

    private static let ladders: [(outcomes: [String], offers: [String], since: String?)] = [
        ([], [], nil),
        (["Not passed"], ["course"], "2023-01-10"),
        (["Not passed", "Not passed"], ["small-group"], "2023-04-10"),
        (["Not passed", "Not passed", "Not passed"], ["one-to-one"], "2023-07-10"),
        (["Not passed", "Not passed", "Not passed", "Not passed"], ["one-to-one"], "2023-07-10"),
        (["Passed"], [], nil),
        (["Not passed", "Not passed", "Passed"], [], nil),
    ]

    @Test(arguments: ladders)
    func `each attempt that did not pass leads to the next offer, owed since the attempt that reached it`(
        outcomes: [String], offers: [String], since: String?
    ) throws {
        let rows = outcomes.enumerated().map { index, outcome in
            "| ana@example.org | AKT | \(index + 1) | 2023-\(["01", "04", "07", "10"][index])-10 | \(outcome) |"
        }
        let due = try programme(rows.joined(separator: "\n")).rounds(asAt: Programme.day("2024-01-01"))
            .filter { Self.schemes.contains($0.scheme.id) }
        #expect(due.map(\.owed.offer) == offers)
        #expect(due.map(\.owed.since) == since.map { [Programme.day($0)] } ?? [])
        #expect(due.allSatisfy { !$0.owed.isMandatory })
    }

    private static let reasons: [(attempts: Int, reason: String)] = [
        (1, "AKT has been sat once, last on 10 January 2023, and is the next step to pass."),
        (2, "AKT has been sat twice, last on 10 April 2023, and is the next step to pass."),
        (4, "AKT has been sat 4 times, last on 10 October 2023, and is the next step to pass."),
    ]

    @Test(arguments: reasons)
    func `the reason says how often and when last`(attempts: Int, reason: String) throws {
        let rows = (1...attempts).map {
            "| ana@example.org | AKT | \($0) | 2023-\(["01", "04", "07", "10"][$0 - 1])-10 | Not passed |"
        }
        let due = try programme(rows.joined(separator: "\n")).rounds(asAt: Programme.day("2024-01-01"))
        #expect(due.map(\.owed.because) == [reason])
    }

    @Test func `each exam is counted by itself`() throws {
        let programme = try programme(
            """
            | ana@example.org | RCA | 1 | 2023-03-01 | Not passed |
            | ana@example.org | AKT | 1 | 2023-01-10 | Not passed |
            | ana@example.org | AKT | 2 | 2023-04-10 | Not passed |
            | bo@example.org  | AKT | 1 | 2023-01-10 | Passed     |
            | bo@example.org  | RCA | 1 | 2023-03-01 | Not passed |
            """)
        let due = programme.due(asAt: "2024-01-01", of: Self.schemes)
        #expect(due.sorted() == ["ana: course", "ana: small-group", "bo: course"])
    }

    @Test func `an exam that the scheme does not name leads to nothing`() throws {
        let programme = try programme("| ana@example.org | ARCP | 1 | 2023-01-10 | Not passed |")
        #expect(programme.due(asAt: "2024-01-01", of: Self.schemes) == [])
    }

    @Test(arguments: [("North East", [true]), ("North West", [false]), ("London", [])])
    func `what a region offers, and whether it is expected, is the region's`(region: String, expected: [Bool]) throws {
        let programme = try programme("| ana@example.org | AKT | 1 | 2023-01-10 | Not passed |", region: region)
        let due = programme.rounds(asAt: Programme.day("2024-01-01")).filter { Self.schemes.contains($0.scheme.id) }
        #expect(due.map(\.owed.isMandatory) == expected)
    }

    private static let firstTiers: [(tiers: String, cautions: Int)] = [
        ("[{ after: 1, offer: course, words: A course }, { after: 2, offer: course, words: Another }]", 0),
        ("[{ after: 2, offer: course, words: A course }]", 1),
        ("[{ after: 3, offer: course, words: A course }, { after: 4, offer: course, words: Another }]", 1),
    ]

    @Test(arguments: firstTiers)
    func `a scheme that waits for a second attempt is warned of`(tiers: String, cautions: Int) {
        let found = Programme.diagnostics(of: "support: [{ id: tiered, tiers: \(tiers) }]")
        #expect(found.map(\.code) == Array(repeating: "support-caution", count: cautions))
        #expect(found.allSatisfy { $0.severity == .warning })
    }

    @Test(arguments: [
        "[]", "[{ after: 0, offer: course, words: A course }]",
        "[{ after: 1, offer: course, words: A course }, { after: 1, offer: small-group, words: A group }]",
    ])
    func `tiers that say nothing, or two things at once, are refused`(tiers: String) {
        let found = Programme.diagnostics(of: "support: [{ id: tiered, tiers: \(tiers) }]")
        #expect(found.count == 1)
        #expect(found.first?.severity == .error)
    }
}
