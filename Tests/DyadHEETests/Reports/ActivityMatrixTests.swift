import DyadCore
import Testing

/// HEE-3, HEE-5: what each region offers, with not offered and not known told apart.
@Suite struct ActivityMatrixTests {
    private static let head =
        "| region | activity | intervention | status | description | sessions | dose | reason-not-offered |\n"

    private func content(_ rows: String) throws -> ReportContent {
        var programme = try Programme()
        #expect(try programme.take("activity", Self.head + rows) == [])
        return try programme.content(of: "audit")
    }

    private func cell(_ region: String, _ column: Int, in content: ReportContent) throws -> ReportMatrix.Cell {
        guard case .matrix(let matrix)? = content.figures.first else { throw Programme.NoSuchPart() }
        return try #require(matrix.rows.first { $0.label == region }?.cells[column])
    }

    private static let levels: [(statuses: [String], level: ReportMatrix.Level, count: Int)] = [
        (["Not offered"], .notOffered, 0), (["Planned"], .planned, 1), (["Pilot"], .inPart, 1),
        (["Local"], .inPart, 1), (["Core"], .inPlace, 1), (["Not offered", "Planned"], .planned, 1),
        (["Pilot", "Planned"], .inPart, 2), (["Core", "Not offered", "Local"], .inPlace, 2),
    ]

    @Test(arguments: levels)
    func `a cell is as strong as its strongest activity, and counts what is offered`(
        statuses: [String], level: ReportMatrix.Level, count: Int
    ) throws {
        let rows = statuses.enumerated().map { "| London | a\($0) | PLPs | \($1) | | | | |" }
        let cell = try cell("London", 1, in: content(rows.joined(separator: "\n")))
        #expect(cell.level == level)
        #expect(cell.count == count)
        #expect(cell.details.count == statuses.count)
    }

    @Test func `not offered is said, and not known is not`() throws {
        let content = try content("| Wessex | a1 | PLPs | Not offered | | | | |")
        #expect(try cell("Wessex", 1, in: content).level == .notOffered)
        #expect(try cell("Wessex", 0, in: content).level == .notKnown)
        #expect(try cell("London", 1, in: content).level == .notKnown)
        #expect(
            content.sentences == [
                "1 of 11 regions have said what they do; of 44 combinations, 1 are known.",
                "0 are in place, 0 in part or in some places, 0 planned, 1 not offered and 43 not known.",
            ])
    }

    private static let details: [(row: String, words: String)] = [
        ("| London | a | PLPs | Not offered | | | | no money |", "Not offered: no money"),
        ("| London | a | PLPs | Not offered | | | | |", "Not offered, and nobody has said why"),
        ("| London | a | PLPs | Core | Tutorials | 6 | | |", "Tutorials (6 sessions)"),
        ("| London | a | PLPs | Core | Tutorials | 1 | | |", "Tutorials (1 session)"),
        ("| London | a | PLPs | Core | Tutorials | | half a day | |", "Tutorials (half a day)"),
        ("| London | a | PLPs | Core | Tutorials | 8 | half a day | |", "Tutorials (8 sessions)"),
        ("| London | a | PLPs | Core | Tutorials | | | |", "Tutorials"),
        ("| London | a | PLPs | Core | | | | |", "an activity"),
    ]

    @Test(arguments: details)
    func `a cell says what there is, its dose, and why there is nothing`(row: String, words: String) throws {
        #expect(try cell("London", 1, in: content(row)).details == [words])
    }

    @Test func `an activity that nobody described goes by its kind`() throws {
        var programme = try Programme()
        try programme.take(
            "activity",
            "| region | activity | intervention | status | sub-activity |\n| London | a | PLPs | Core | 1:1 support |")
        let cell = try cell("London", 1, in: programme.content(of: "audit"))
        #expect(cell.details == ["One-to-one support"])
    }

    @Test func `before anybody has said anything, all is not known and nobody is ranked`() throws {
        let content = try Programme().content(of: "audit")
        guard case .matrix(let matrix)? = content.figures.first else { throw Programme.NoSuchPart() }
        #expect(matrix.rows.count == 11)
        #expect(matrix.rows.allSatisfy { $0.cells.allSatisfy { $0.level == .notKnown && $0.count == 0 } })
        #expect(content.cautions.contains { $0.contains("no site is ranked") })
    }

    @Test func `the same code again replaces the activity, in another region it does not`() throws {
        let content = try content(
            """
            | London | a | PLPs | Planned | | | | |
            | Wessex | a | PLPs | Pilot | | | | |
            """)
        #expect(try cell("London", 1, in: content).level == .planned)
        var programme = try Programme()
        for status in ["Planned", "Core"] {
            try programme.take("activity", Self.head + "| London | a | PLPs | \(status) | | | | |")
        }
        let replaced = try cell("London", 1, in: programme.content(of: "audit"))
        #expect(replaced.level == .inPlace)
        #expect(replaced.count == 1)
    }
}
