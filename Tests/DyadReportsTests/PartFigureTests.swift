internal import DyadCore
internal import Testing

@testable internal import DyadReports

struct PartFigureTests {
    private func page(_ figure: ReportFigure) -> String {
        PartSection(section: InventedParts.section(figure)).html.markup
    }

    private func count(_ piece: String, in text: String) -> Int { text.ranges(of: piece).count }

    @Test func `a matrix shows sign, word and number of every cell, then its table`() throws {
        let page = page(.matrix(InventedParts.matrix))
        let cells = InventedParts.matrix.rows.flatMap(\.cells)
        for level in ReportMatrix.Level.allCases {
            let (sign, word) = ReportWords.level(level)
            let expected = cells.count { $0.level == level }
            let tag = "<span class=\"sign\" aria-hidden=\"true\">\(sign)</span> \(word)</strong>"
            #expect(count(tag, in: page) == expected)
            // In the wide drawing each cell has its word; in each of the two drawings the key has it once.
            #expect(count(">\(word)</text>", in: page) == expected + 2)
        }
        #expect(count("<tbody", in: page) == 11)
        let drawing = try #require(page.firstRange(of: "<svg")).lowerBound
        let table = try #require(page.firstRange(of: "<details open=\"open\">")).lowerBound
        #expect(drawing < table)
        #expect(page.contains("London. Enhanced induction: not known; Personalised learning plans: in part, 11"))
        for detail in cells.flatMap(\.details) { #expect(page.contains("<li>\(detail)</li>")) }
    }

    @Test func `not known is hatched within dashes, not offered is not`() {
        let unknown = LevelMark.box(.notKnown, 0, 0, 100, 50).markup
        let absent = LevelMark.box(.notOffered, 0, 0, 100, 50).markup
        #expect(unknown.contains("stroke-dasharray") && unknown.contains("<path"))
        #expect(!absent.contains("stroke-dasharray") && !absent.contains("<path"))
    }

    @Test func `a matrix with too few cells in a row fills it with what is not known`() {
        let short = ReportMatrix(
            "Short", columns: ["A", "B"], rows: [("Row", [.init(.planned, count: 2, details: [])])])
        let figures = MatrixFigures(short)
        #expect(MatrixFigures.description(figures.rows, columns: short.columns) == "Row. A: planned, 2; B: not known.")
    }

    @Test func `intervals stand in the order given, with what is missing in words`() throws {
        let page = page(.intervals(InventedParts.intervals))
        #expect(count("<tbody", in: page) == 12)
        let places = try InventedParts.regions.map { try #require(page.ranges(of: $0).last).lowerBound }
        #expect(places == places.sorted())
        #expect(page.contains("East of England: −34.0, −46.0 to −22.0."))
        #expect(page.contains("North West: −24.0, no interval."))
        #expect(page.contains("London: Withheld: one group has fewer than 5 candidates."))
        #expect(count(">no difference</text>", in: page) == 2)
        #expect(count(">percentage points</text>", in: page) == 2)
    }

    @Test func `a series draws no line over a break or a gap, and says both in words`() {
        let figures = SeriesFigures(InventedParts.series)
        let joined = figures.lines.map { figures.joined($0).map(\.to) }
        #expect(joined == [[1, 2, 3, 4, 6, 7], [1, 4, 6, 7], [1, 2, 3, 4, 6, 7], [1, 2, 3, 4]])
        let page = page(.series(InventedParts.series))
        let note =
            "A: break before 2023 Q1. The RCA ended and the SCA began: results before and after are not compared."
        #expect(page.contains("<p class=\"break\">\(note)</p>"))
        #expect(page.contains(">\(note)</text>"))
        #expect(count("stroke-dasharray", in: page) == 8)
        #expect(page.contains("2022 Q2 no value") && page.contains(ReportWords.gapMeaning))
        #expect(page.contains("<strong>41%</strong><span class=\"detail\"> 16 of 40</span>"))
        #expect(count("<tbody", in: page) == 8)
    }

    @Test(arguments: [
        (-1, 0), (0, 0), (1, 1), (7, 1), (8, 0), (99, 0),
    ])
    func `only a break between two periods divides them`(before: Int, breaks: Int) {
        let series = InventedParts.series
        let figures = SeriesFigures(
            ReportSeries(
                "S", periods: series.periods, lines: series.lines, breaks: [.init(before: before, reason: "R")]))
        #expect(figures.breaks.count == breaks)
    }

    @Test(arguments: [
        ReportFigure.table(.init("Empty", columns: ["A"], rows: [])),
        .matrix(.init("Empty", columns: ["A"], rows: [])), .matrix(.init("Empty", columns: [], rows: [("R", [])])),
        .intervals(.init("Empty", unit: "points", neutral: 0, rows: [])),
        .series(.init("Empty", periods: [], lines: [])), .series(.init("Empty", periods: ["P"], lines: [])),
    ])
    func `a figure of nothing says so and draws nothing`(figure: ReportFigure) {
        let page = page(figure)
        #expect(page.contains("<h3>Empty</h3><p>\(ReportWords.nothingYet)</p>"))
        #expect(!page.contains("<svg") && !page.contains("<table"))
    }

    @Test func `without any value there is a table with the reasons, and no picture`() {
        let none = ReportIntervals(
            "None", unit: "points", neutral: 0,
            rows: [.init("A", counts: "2 of 3", value: nil, interval: nil, note: "Too few.")])
        let page = page(.intervals(none))
        #expect(!page.contains("<svg") && page.contains(ReportWords.nothingToDraw) && page.contains("Too few."))
    }

    @Test func `rows of any length fit the columns of their table`() {
        let table = ReportTable("T", columns: ["A", "B"], rows: [["1"], ["1", "2", "3"], []])
        #expect(PartTable.rows(of: table) == [["1", "–"], ["1", "2"], ["–", "–"]])
        #expect(count("<tbody", in: page(.table(table))) == 3)
    }
}
