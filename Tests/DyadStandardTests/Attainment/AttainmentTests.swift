import DyadCore
import DyadStandard
import Foundation
import Testing

/// HEE-19, HEE-24, X3, A26: rates of groups beside a named reference, with what may not be shown left out.
@Suite struct AttainmentTests {
    private static let gaps = "AKT: gap, ratio and odds ratio, with 95% intervals"

    @Test func `the East of England's counts give its gap, ratio and odds ratio in words`() throws {
        var programme = try ExamProgramme()
        try programme.sittings(51, of: 90, "img")
        try programme.sittings(78, of: 83, "uk")
        let content = try programme.content(of: "attainment")
        #expect(
            content.sentences == [
                "AKT: 56.7% of international graduates passed (51 of 90) against 94.0% of all UK graduates (78 of 83): a gap of −37.3 percentage points (95% interval −48.2 to −25.1 points)."
            ])
        let row = try #require(content.rows(Self.gaps)?.first)
        #expect(row[0] == "International graduates against all UK graduates")
        #expect(row[1] == "−37.3 points (95% interval −48.2 to −25.1)")
        #expect(row[2].hasPrefix("0.60 (95% interval 0.50 to 0.73"))
        #expect(row[3].hasPrefix("7.19 (95% interval "))
        #expect(row[4].hasPrefix("0.08 (95% interval 0.03 to 0.2"))
        #expect(
            content.rows("AKT: passes by group") == [
                ["International graduates", "51 of 90", "56.7%", "46.4% to 66.4%"],
                ["UK graduates", "78 of 83", "94.0%", "86.7% to 97.4%"],
            ])
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "../shared/oracles").standardized
    private static let isPresent = FileManager.default.fileExists(atPath: folder.path())

    private struct Oracle: Decodable {
        struct Case: Decodable {
            struct Input: Decodable { var x1, n1, x2, n2: Int }
            struct Expected: Decodable {
                var difference: Double
                var newcombe: [Double]
            }
            var id: String
            var input: Input
            var expected: Expected
        }
        var cases: [Case]
    }

    @Test(.enabled(if: isPresent, "The computed cases are kept beside the repository."))
    func `every region's gap agrees with the one computed elsewhere`() throws {
        let data = try Data(contentsOf: Self.folder.appending(path: "attainment_regions.json"))
        let cases = try JSONDecoder().decode(Oracle.self, from: data).cases
        #expect(cases.count == 11)
        for region in cases {
            var programme = try ExamProgramme()
            try programme.sittings(region.input.x1, of: region.input.n1, "img")
            try programme.sittings(region.input.x2, of: region.input.n2, "uk")
            let row = try #require(programme.content(of: "attainment").intervals.first)
            let interval = try #require(row.interval)
            let found = [try #require(row.value), interval.lowerBound, interval.upperBound]
            let expected = [region.expected.difference] + region.expected.newcombe
            for (one, other) in zip(found, expected) { #expect(abs(one - other * 100) < 1e-8, "\(region.id)") }
        }
    }

    @Test func `only first attempts count, unless the plan counts all`() throws {
        for (lines, words, caution) in [
            ("", "5 of 10", "First attempts only"), ("plan: { attempts: all }", "9 of 15", "All attempts count"),
        ] {
            var programme = try ExamProgramme(lines)
            for number in 0..<10 {
                let person = try programme.candidate("img")
                try programme.sit(person, passed: number < 5)
                if number >= 5 { try programme.sit(person, attempt: 2, passed: number < 9) }
            }
            let content = try programme.content(of: "attainment")
            #expect(content.rows("AKT: passes by group")?.map { $0[1] } == [words])
            #expect(content.cautions.first?.hasPrefix(caution) == true)
        }
    }

    @Test(arguments: [(4, "fewer than 5", "not shown"), (5, "5 of 5", "100.0%"), (6, "6 of 6", "100.0%")])
    func `a group below the minimum is in no figure`(candidates: Int, passed: String, rate: String) throws {
        var programme = try ExamProgramme()
        try programme.sittings(candidates, of: candidates, "img")
        try programme.sittings(8, of: 10, "uk")
        let content = try programme.content(of: "attainment")
        let row = try #require(content.rows("AKT: passes by group")?.first)
        #expect(Array(row.prefix(3)) == ["International graduates", passed, rate])
        let isShown = candidates >= 5
        #expect(content.sentences[0].contains("a gap of") == isShown)
        #expect(content.rows(Self.gaps)?[0][1].contains("points") == isShown)
        #expect(content.intervals.last?.label == (isShown ? "All" : "West"))
    }

    @Test func `a small group is not in the sum of a reference either`() throws {
        var programme = try ExamProgramme()
        try programme.sittings(5, of: 10, "img")
        try programme.sittings(8, of: 10, "uk")
        try programme.sittings(4, of: 4, "uk-me")
        let content = try programme.content(of: "attainment")
        #expect(content.sentences[0].contains("(8 of 10)"))
        #expect(content.rows(Self.gaps)?[1][1] == "fewer than 5 in a group")
    }

    @Test func `somebody whose group is not recorded is in no group`() throws {
        var programme = try ExamProgramme()
        try programme.sittings(5, of: 10, "img")
        try programme.sittings(8, of: 10, "uk")
        try programme.sittings(9, of: 9, nil)
        let content = try programme.content(of: "attainment")
        #expect(content.rows("AKT: passes by group")?.map { $0[1] } == ["5 of 10", "8 of 10"])
    }

    /// The sizes of a group and its reference in the four regions, and the regions that are shown.
    private static let regions: [(group: [Int], reference: [Int], shown: [String])] = [
        ([10, 10, 10, 10], [10, 10, 10, 10], ["East", "North", "South", "West"]),
        ([10, 10, 10, 0], [10, 10, 10, 0], ["East", "North", "South"]),
        // One small region alone would be what is left: the next goes with it.
        ([10, 12, 14, 4], [10, 12, 14, 10], ["North", "South"]),
        ([5, 12, 14, 4], [10, 12, 14, 10], ["North", "South"]),
        // Two small regions that are enough together hide each other.
        ([3, 12, 14, 4], [3, 12, 14, 4], ["North", "South"]),
        ([2, 12, 14, 2], [9, 12, 14, 9], ["South"]),
        ([10, 12, 14, 10], [10, 12, 14, 4], ["North", "South"]),
    ]

    @Test(arguments: regions)
    func `what is hidden cannot be taken off the figures for all`(group: [Int], reference: [Int], shown: [String])
        throws
    {
        var programme = try ExamProgramme()
        let names = ["east", "north", "south", "west"]
        for (index, region) in names.enumerated() {
            try programme.sittings(group[index] / 2, of: group[index], "img", in: region)
            try programme.sittings(reference[index] / 2, of: reference[index], "uk", in: region)
        }
        let rows = try programme.content(of: "attainment").intervals
        #expect(rows.filter { $0.value != nil }.map(\.label) == shown + ["All"])
        #expect(rows.map(\.label) == ["East", "North", "South", "West", "All"])
        let isWithheld = rows.filter { $0.value == nil }.allSatisfy { $0.counts == "not shown" && $0.note != nil }
        #expect(isWithheld)
        for sizes in [group, reference] {
            let hidden = zip(["East", "North", "South", "West"], sizes).filter { !shown.contains($0.0) }
            let left = hidden.reduce(0) { $0 + $1.1 }
            #expect(left == 0 || left >= 5)
        }
    }

    @Test func `a large region may serve as the reference of all`() throws {
        var programme = try ExamProgramme(
            "report: [{ id: attainment, comparisons: [{ group: [img], reference: [uk], referenceName: UK graduates in the East, referenceSites: [east] }] }]"
        )
        for (region, group, reference) in [("east", 8, 9), ("north", 6, 2), ("south", 5, 0), ("west", 4, 10)] {
            try programme.sittings(group, of: 10, "img", in: region)
            try programme.sittings(reference, of: 10, "uk", in: region)
        }
        let content = try programme.content(of: "attainment")
        #expect(
            content.intervals.map(\.counts) == [
                "8 of 10 against 9 of 10", "6 of 10 against 9 of 10", "5 of 10 against 9 of 10",
                "4 of 10 against 9 of 10", "23 of 40 against 9 of 10",
            ])
        #expect(content.sentences[0].contains("90.0% of UK graduates in the East (9 of 10)"))
    }

    @Test func `rates published without numbers have no interval`() throws {
        var programme = try ExamProgramme()
        for (group, rate) in [("img", 65), ("uk", 87)] {
            try programme.submit(
                "returns", about: "east",
                [
                    "region": .choice("east"), "quarter": .date(ExamProgramme.day), "exam": .choice("akt"),
                    "group": .choice(group), "pass-rate": .integer(rate),
                ])
        }
        let content = try programme.content(of: "attainment")
        let rows = try #require(
            content.rows("Rates published without numbers of candidates: no interval can be given"))
        #expect(
            rows
                == [
                    [
                        "AKT, east, 2023-01-01", "International graduates against UK graduates", "65% and 87%",
                        "−22.0 points", "0.75", "0.28",
                    ]
                ].map { [$0[0].replacingOccurrences(of: "east", with: "East")] + $0.dropFirst() })
        #expect(
            content.sentences == [
                "1 published comparison has rates without numbers of candidates, and no interval."
            ])
        #expect(!rows[0].joined().contains("95%"))
    }

    @Test func `a published rate stands beside each reference by itself`() throws {
        var programme = try ExamProgramme()
        for (group, rate) in [("img", 41), ("uk-me", 63), ("uk", 75)] {
            try programme.submit(
                "returns", about: "east",
                [
                    "region": .choice("east"), "quarter": .date(ExamProgramme.day), "exam": .choice("rca"),
                    "group": .choice(group), "pass-rate": .integer(rate),
                ])
        }
        let content = try programme.content(of: "attainment")
        let rows = content.rows("Rates published without numbers of candidates: no interval can be given") ?? []
        #expect(rows.map { $0[2] } == ["41% and 75%", "41% and 63%", "63% and 75%"])
        #expect(rows.map { $0[3] } == ["−34.0 points", "−22.0 points", "−12.0 points"])
        #expect(content.sentences[0].hasPrefix("3 published comparisons have"))
    }

    private func returning(
        _ programme: inout ExamProgramme, _ group: String, _ passes: Int, of candidates: Int, in region: String = "east"
    ) throws {
        try programme.submit(
            "returns", about: PersonID(region),
            [
                "region": .choice(region), "quarter": .date(ExamProgramme.day), "exam": .choice("akt"),
                "group": .choice(group), "candidates": .integer(candidates), "passes": .integer(passes),
            ])
    }

    @Test func `counts from returns are shown with their intervals, and a small group is not`() throws {
        var programme = try ExamProgramme()
        let least = programme.definition.disclosure.minimumForMeans
        try returning(&programme, "img", 60, of: 100)
        try returning(&programme, "uk", 90, of: 100)
        try returning(&programme, "uk-me", 1, of: least - 1)
        try returning(&programme, "img", least, of: least, in: "north")
        let content = try programme.content(of: "attainment")
        let rates = try #require(content.rows("AKT, from the region's return: passes by group"))
        #expect(
            rates == [
                ["East, Q1 2023", "International graduates", "60 of 100", "60.0%", "50.2% to 69.1%"],
                ["East, Q1 2023", "UK graduates", "90 of 100", "90.0%", "82.6% to 94.5%"],
                ["East, Q1 2023", "UK graduates from minorities", "fewer than \(least)", "not shown", ""],
                rates[3],
            ])
        #expect(rates[3][2] == "\(least) of \(least)")
        let compared = try #require(
            content.rows("AKT, from the region's return: gap, ratio and odds ratio, with 95% intervals"))
        #expect(
            compared.map { $0[1] } == ["International graduates (60 of 100) against UK graduates (90 of 100)"])
        #expect(compared[0][2].hasPrefix("−30.0 points (95% interval "))
        #expect(
            content.sentences == [
                "AKT, Q1 2023: counts from the region's return; there are no individual records."
            ])
    }

    @Test func `individual records take precedence over returns, and the section says so`() throws {
        var programme = try ExamProgramme()
        try returning(&programme, "img", 60, of: 100)
        try returning(&programme, "uk", 90, of: 100)
        try programme.sittings(5, of: 10, "img", on: ExamProgramme.day)
        let content = try programme.content(of: "attainment")
        #expect(content.rows("AKT, from the region's return: passes by group") == nil)
        #expect(content.rows("AKT: passes by group")?.first?[1] == "5 of 10")
        #expect(content.sentences.last?.hasPrefix("AKT, Q1 2023: individual records are shown; ") ?? false)
    }

    @Test(arguments: [["candidates": 20]] as [[String: Int]])
    func `a rate with half of its numbers is no published rate`(numbers: [String: Int]) throws {
        var programme = try ExamProgramme()
        for (group, rate) in [("img", 65), ("uk", 87)] {
            var answers: [ItemID: AnswerValue] = [
                "region": .choice("east"), "quarter": .date(ExamProgramme.day), "exam": .choice("akt"),
                "group": .choice(group), "pass-rate": .integer(rate),
            ]
            for (item, number) in numbers { answers[ItemID(item)] = .integer(number) }
            try programme.submit("returns", about: "east", answers)
        }
        #expect(try programme.content(of: "attainment").sentences == ["No exam result has been recorded yet."])
    }

    @Test func `the group's definition and the cautions stand in the section`() throws {
        var programme = try ExamProgramme()
        try programme.sittings(5, of: 10, "img")
        let cautions = try programme.content(of: "attainment").cautions
        #expect(cautions.last == "Graduates of other countries are international graduates.")
        #expect(cautions.contains { $0.contains("are not ranked") })
        #expect(cautions.contains { $0.contains("no difference is shown to be caused by anything") })
    }

    @Test func `an abbreviation keeps its capitals within a sentence`() throws {
        var programme = try ExamProgramme(
            "report: [{ id: attainment, comparisons: [{ group: [uk-me], reference: [uk], referenceName: other UK graduates }] }]"
        )
        try programme.sittings(5, of: 10, "uk-me")
        try programme.sittings(8, of: 10, "uk")
        let sentence = try programme.content(of: "attainment").sentences[0]
        #expect(sentence.contains("50.0% of UK graduates from minorities passed"))
    }

    @Test(arguments: [
        "{ group: [], reference: [uk], referenceName: x }", "{ group: [img], reference: [], referenceName: x }",
        "{ group: [img], reference: [uk], referenceName: \"\" }",
    ])
    func `a comparison names its group and its reference`(comparison: String) {
        let mistakes = #expect(throws: Mistakes.self) {
            try ExamProgramme("report: [{ id: attainment, comparisons: [\(comparison)] }]")
        }
        #expect(mistakes?.all.map(\.code) == ["wrong-setting"])
    }
}
