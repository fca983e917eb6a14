internal import DyadCore
internal import Testing

@testable internal import DyadReports

struct PartDrawingTests {
    private static let long =
        "A region with Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and a name that goes on & on <ever>"

    /// The widths of the lines of words in a drawing, with where they end.
    private func ends(_ markup: String) -> [(x: Int, width: Int, anchor: String)] {
        markup.matches(
            of:
                /<text x="(-?\d+)" y="-?\d+" font-size="(\d+)" text-anchor="(\w+)"[^>]* font-weight="(\d+)"[^>]*>([^<]*)</
        ).map { match in
            let words = String(match.5).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&amp;", with: "&")
            let width = TextWidth.of(words, font: Int(match.2) ?? 0, isBold: match.4 == "600")
            return (Int(match.1) ?? 0, width, String(match.3))
        }
    }

    private static let figures: [@Sendable (PartLayout) -> [HTML]] = [
        { layout in
            let rows = (0..<30).map { row in
                (
                    label: row == 3 ? long : "Row \(row)",
                    cells: [ReportMatrix.Cell(.inPart, count: row * 99, details: [])]
                )
            }
            let columns = ["Personalised", long] + (0..<5).map { "Column \($0)" }
            return MatrixChart(
                figures: MatrixFigures(ReportMatrix(long, columns: columns, rows: rows)), id: "m", layout: layout
            ).svgs
        },
        { layout in
            let rows = [
                ReportIntervals.Row(long, counts: "", value: 123_456.5, interval: -2_345_678...9_123_456, note: long),
                .init(long, counts: "", value: nil, interval: nil, note: long),
                .init("Not a number", counts: "", value: .nan, interval: nil),
                .init("Without end", counts: "", value: 2, interval: 1...(.infinity)),
            ]
            return IntervalChart(
                figures: IntervalFigures(ReportIntervals("I", unit: long, neutral: 0, rows: rows)), id: "i",
                layout: layout
            ).svgs
        },
        { layout in
            let periods = (0..<24).map { "Month \($0)" }
            let values = (0..<24).map { $0 == 7 ? nil : Double($0 * 7 % 25) / 24 }
            let lines = [ReportSeries.Line(long, values: values, counts: []), .init("NaN", values: [.nan], counts: [])]
            return SeriesChart(
                figures: SeriesFigures(
                    ReportSeries("S", periods: periods, lines: lines, breaks: [.init(before: 8, reason: long)])),
                id: "s", layout: layout
            ).svgs
        },
    ]

    @Test(arguments: figures.indices, [PartLayout.wide, .narrow])
    func `no words leave the drawing, and no place is not a number`(figure: Int, layout: PartLayout) {
        let drawings = Self.figures[figure](layout)
        #expect(!drawings.isEmpty)
        for drawing in drawings.map(\.markup) {
            #expect(!drawing.contains("=\"nan") && !drawing.contains("=\"-nan") && !drawing.contains("inf\""))
            for text in ends(drawing) {
                let start =
                    text.anchor == "end"
                    ? text.x - text.width : text.anchor == "middle" ? text.x - text.width / 2 : text.x
                #expect(start >= -1 && start + text.width <= layout.width + 1)
            }
        }
    }

    @Test func `a long matrix becomes several drawings, each no taller than a sheet`() {
        let drawings = Self.figures[0](.wide).map(\.markup)
        #expect(drawings.count > 2)
        for (index, drawing) in drawings.enumerated() {
            let height = drawing.firstMatch(of: /viewBox="0 0 928 (\d+)"/).flatMap { Int($0.1) } ?? .max
            #expect(height <= PartLayout.tallest && drawing.contains("(\(index + 1) of \(drawings.count))</title>"))
        }
    }

    @Test(arguments: [
        ([0.0], 0.0, 0.2), ([-46, 7], -60, 20), ([0.1, 12.5], 0, 5), ([5, 5], 5, 0.2), ([], 0, 0.2),
        ([.nan, .infinity, 3, 8], 3, 1),
    ])
    func `a scale is round and holds its values`(values: [Double], low: Double, step: Double) {
        let axis = Axis(holding: values)
        let finite = values.filter(\.isFinite)
        #expect(finite.allSatisfy { axis.bounds.contains($0) })
        #expect(axis.ticks.count >= 2 && axis.ticks.count <= 8)
        #expect(abs(axis.step - step) < 1e-9)
        #expect(abs(axis.bounds.lowerBound - low) < 1e-9)
    }

    @Test(arguments: [
        (0.0, "0%"), (0.004, "under 1%"), (0.005, "1%"), (0.414, "41%"), (0.994, "99%"), (0.996, "over 99%"),
        (1.0, "100%"),
    ])
    func `a share is a whole percentage, and never all or nothing unless it is`(share: Double, text: String) {
        #expect(Figures.percentage(share) == text)
    }

    @Test(arguments: [
        (3.2, true, "+3.2"), (-3.2, true, "−3.2"), (0.04, true, "0.0"), (-0.04, true, "0.0"), (3.2, false, "3.2"),
        (-3.2, false, "−3.2"),
    ])
    func `a difference carries its sign, and nought none`(value: Double, isSigned: Bool, text: String) {
        #expect(Figures.value(value, places: 1, isSigned: isSigned) == text)
    }

    @Test(arguments: [
        (0, 4, [Int]()), (4, 4, [4]), (5, 4, [3, 2]), (9, 4, [3, 3, 3]), (11, 5, [4, 4, 3]),
    ])
    func `groups are few and much alike`(count: Int, limit: Int, sizes: [Int]) {
        #expect(PartLayout.groups(Array(0..<count), atMost: limit).map(\.count) == sizes)
    }

    @Test func `words that are wider than their place are broken with a hyphen`() {
        let lines = TextWidth.lines("an unbreakable word", within: 60, font: 16)
        #expect(lines == ["an", "unbrea-", "kable", "word"])
        #expect(lines.allSatisfy { TextWidth.of($0, font: 16) <= 60 })
    }
}
