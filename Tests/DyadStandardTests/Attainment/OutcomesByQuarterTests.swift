import DyadCore
import DyadStandard
import Testing

/// HEE-25, X2: pass rates by quarter; exams that followed each other are never one line.
@Suite struct OutcomesByQuarterTests {
    private func programme(_ cells: [(quarter: Int, exam: String, group: String, passes: Int, of: Int)]) throws
        -> ReportContent
    {
        var programme = try ExamProgramme()
        for cell in cells {
            try programme.sittings(
                cell.passes, of: cell.of, cell.group, in: "east", cell.exam,
                on: ExamProgramme.day.adding(months: 3 * cell.quarter).adding(days: 40))
        }
        return try programme.content(of: "quarters")
    }

    @Test func `the RCA and the SCA are lines of their own, with a break and its reason`() throws {
        let content = try programme([
            (0, "rca", "img", 3, 6), (0, "rca", "uk", 5, 6), (2, "sca", "img", 4, 8), (2, "sca", "uk", 8, 8),
        ])
        let series = try #require(content.series("RCA and SCA"))
        #expect(series.periods == ["Q1 2023", "Q2 2023", "Q3 2023"])
        #expect(
            series.lines.map(\.label) == [
                "RCA, international graduates", "RCA, UK graduates", "SCA, international graduates",
                "SCA, UK graduates",
            ])
        #expect(series.lines[0].values == [0.5, nil, nil])
        #expect(series.lines[2].values == [nil, nil, 0.5])
        #expect(series.lines[3].counts == ["nobody", "nobody", "8 of 8"])
        #expect(series.breaks.map(\.before) == [2])
        #expect(series.breaks.map(\.reason) == ["RCA was followed by SCA, a different exam"])
    }

    @Test func `a quarter without individual records takes the counts of returns, and none is added to records`() throws
    {
        var programme = try ExamProgramme("report: [{ id: quarters, returns: returns }]")
        for quarter in 0...1 {
            for (group, passes) in [("img", 60), ("uk", 90), ("uk-me", 2)] {
                try programme.submit(
                    "returns", about: "east",
                    [
                        "region": .choice("east"), "quarter": .date(ExamProgramme.day.adding(months: 3 * quarter)),
                        "exam": .choice("akt"), "group": .choice(group), "passes": .integer(passes),
                        "candidates": .integer(group == "uk-me" ? 2 : 100),
                    ])
            }
        }
        try programme.sittings(4, of: 8, "img", on: ExamProgramme.day.adding(days: 9))
        let content = try programme.content(of: "quarters")
        let lines = try #require(content.series("AKT")).lines
        #expect(lines.map(\.values) == [[0.5, 0.6], [nil, 0.9]])
        #expect(lines[0].counts == ["4 of 8", "60 of 100, from the region's return"])
        #expect(lines[1].counts == ["nobody", "90 of 100, from the region's return"])
        #expect(
            content.sentences.dropFirst().map { $0.prefix(24) } == [
                "AKT, Q2 2023: counts fro", "AKT, Q1 2023: individual",
            ])
    }

    @Test func `both exams in one quarter are not added up`() throws {
        let content = try programme([
            (0, "rca", "img", 3, 6), (1, "rca", "img", 6, 6), (1, "sca", "img", 0, 6),
        ])
        let series = try #require(content.series("RCA and SCA"))
        #expect(series.lines[0].values == [0.5, 1])
        #expect(series.lines[2].values == [nil, 0])
        #expect(series.breaks.map(\.before) == [1])
    }

    @Test func `without a successor there is no break`() throws {
        let content = try programme([(0, "rca", "img", 3, 6), (1, "rca", "img", 3, 6), (0, "akt", "img", 3, 6)])
        #expect(try #require(content.series("RCA and SCA")).breaks.isEmpty)
        #expect(try #require(content.series("AKT")).breaks.isEmpty)
    }

    /// How many sat the AKT in four quarters, and what is said of each.
    private static let quarters: [(candidates: [Int], words: [String])] = [
        ([8, 5, 8, 9], ["4 of 8", "2 of 5", "4 of 8", "4 of 9"]),
        ([8, 0, 8, 9], ["4 of 8", "nobody", "4 of 8", "4 of 9"]),
        ([8, 6, 8, 9], ["4 of 8", "3 of 6", "4 of 8", "4 of 9"]),
        // The small one alone would be what is left of all quarters: the next smallest goes with it.
        ([8, 4, 9, 9], ["not shown", "fewer than 5", "4 of 9", "4 of 9"]),
        ([8, 4, 1, 9], ["4 of 8", "fewer than 5", "fewer than 5", "4 of 9"]),
        ([8, 2, 2, 9], ["not shown", "fewer than 5", "fewer than 5", "4 of 9"]),
        ([0, 3, 0, 0], ["nobody", "fewer than 5", "nobody", "nobody"]),
    ]

    @Test(arguments: quarters)
    func `a quarter with fewer than the minimum has no value, and none that gives it away`(
        candidates: [Int], words: [String]
    ) throws {
        let cells = candidates.enumerated().map { ($0, "akt", "img", $1 / 2, $1) } + [(3, "akt", "uk", 6, 6)]
        let line = try #require(programme([(0, "akt", "uk", 6, 6)] + cells).series("AKT")?.lines.first)
        #expect(line.counts == words)
        for (value, words) in zip(line.values, words) { #expect((value != nil) == words.contains(" of ")) }
    }

    @Test(arguments: [(11, true), (12, false), (13, false)])
    func `fewer than twelve quarters are said to have no limits`(quarters: Int, isSaid: Bool) throws {
        let content = try programme([(0, "akt", "img", 3, 6), (quarters - 1, "akt", "img", 3, 6)])
        #expect(content.sentences[0].hasPrefix("\(quarters) quarters, from Q1 2023 to "))
        #expect(content.sentences[0].contains("fewer than twelve points") == isSaid)
        #expect(content.series("AKT")?.periods.count == quarters)
    }

    @Test func `one quarter is one`() throws {
        let content = try programme([(0, "akt", "img", 3, 6)])
        #expect(content.sentences[0].hasPrefix("1 quarter, Q1 2023."))
    }

    @Test func `nothing recorded is said`() throws {
        #expect(
            try programme([]).sentences == ["No exam result with a day has been recorded yet."])
    }
}
