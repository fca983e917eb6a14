import DyadCore
import DyadStandard
import Testing

/// HEE-20: at which attempt candidates passed, and extensions of training.
@Suite struct AttemptsToPassTests {
    private static let caption = "Candidates by the attempt at which they passed"

    /// Candidates of a group, each with the attempt at which they passed, or 0 for still to pass.
    private func content(_ passedAt: [Int], extended: Int = 0) throws -> ReportContent {
        var programme = try ExamProgramme()
        for (index, passed) in passedAt.enumerated() {
            let person = try programme.candidate("img")
            for attempt in 1...max(1, passed) {
                try programme.sit(
                    person, attempt: attempt, passed: attempt == passed, extended: index < extended ? 6 : nil)
            }
        }
        return try programme.content(of: "attempts")
    }

    private static func times(_ first: Int, _ second: Int, _ later: Int, _ open: Int) -> [Int] {
        Array(repeating: 1, count: first) + Array(repeating: 2, count: second)
            + (0..<later).map { $0 % 2 == 0 ? 3 : 5 } + Array(repeating: 0, count: open)
    }

    private static let rows: [(people: [Int], cells: [String])] = [
        (times(6, 5, 5, 7), ["23", "6", "5", "5", "7"]), (times(10, 0, 0, 0), ["10", "10", "0", "0", "0"]),
        (times(0, 0, 0, 5), ["5", "0", "0", "0", "5"]), (times(4, 0, 0, 0), ["fewer than 5", "", "", "", ""]),
        // A small count is not given away by the others.
        (times(10, 4, 5, 5), ["24", "10", "withheld", "withheld", "withheld"]),
        (times(4, 6, 5, 5), ["20", "withheld", "withheld", "withheld", "withheld"]),
        (times(10, 2, 0, 0), ["12", "withheld", "withheld", "withheld", "withheld"]),
        (times(10, 5, 0, 0), ["15", "10", "5", "0", "0"]),
    ]

    @Test(arguments: rows)
    func `candidates are counted at the attempt at which they passed`(people: [Int], cells: [String]) throws {
        let content = try content(people)
        #expect(content.rows(Self.caption) == [["AKT", "International graduates"] + cells])
    }

    @Test(arguments: [
        (0, "No extension of training is recorded."), (4, "Fewer than 5 candidates had their training extended."),
        (5, "5 of 12 candidates had their training extended."), (6, "6 of 12 candidates had their training extended."),
    ])
    func `extensions are counted by person`(extended: Int, sentence: String) throws {
        #expect(try content(Self.times(0, 12, 0, 0), extended: extended).sentences == [sentence])
    }

    @Test func `nothing recorded is said`() throws {
        #expect(try content([]).sentences == ["No exam result has been recorded yet."])
    }
}
