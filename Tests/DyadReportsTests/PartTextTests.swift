internal import DyadCore
internal import DyadReports
internal import Testing

struct PartTextTests {
    private func text(_ sections: [ReportSection]) throws -> String {
        let (evaluation, definition) = try InventedCohort().evaluated()
        return TerminalReport(InventedParts.adding(sections, to: evaluation), of: definition).text()
    }

    /// The text with one space for many and for line ends: what a row says, wherever its columns stand.
    private func words(_ sections: [ReportSection]) throws -> String { try text(sections).replacing(/\s+/, with: " ") }

    @Test func `a matrix is a grid of signs with its key`() throws {
        let text = try words([InventedParts.audit])
        #expect(
            text.contains(" London ? ◐ 11 ◐ 4 ● 7 Thames Valley "))
        #expect(text.contains("● in place, ◐ in part, ○ planned, – not offered, ? not known."))
        #expect(text.contains("! Not known is not the same as not offered."))
    }

    @Test func `intervals and series are tables with what is missing and the breaks`() throws {
        let text = try words([InventedParts.gaps, InventedParts.exams])
        #expect(text.contains("North West 16 of 36 against 66 of 76 −24.0 no interval All of one group passed."))
        #expect(text.contains(" 2022 Q2 59% (23 of 40) no value (fewer than 5) 84% (33 of 40) 53% (21 of 40) 2022 Q3"))
        #expect(text.contains(" ┄ A ┄ ┄┄┄ ┄┄┄ ┄┄┄ ┄┄┄ 2023 Q1"))
        #expect(text.contains(" A: break before 2023 Q1. The RCA ended"))
    }

    @Test func `no line is wider than 100 columns whatever the words, and none moves the cursor`() throws {
        let long = String(repeating: "unbreakable", count: 30) + "\u{1B}[2J " + String(repeating: "word ", count: 60)
        let columns = (0..<15).map { "\($0) \(long)" }
        let cell = ReportMatrix.Cell(.planned, count: 12, details: [long])
        let figures: [ReportFigure] = [
            .table(ReportTable(long, columns: columns, rows: [columns, ["short"]])),
            .matrix(ReportMatrix(long, columns: columns, rows: [(long, columns.map { _ in cell })])),
            .intervals(
                ReportIntervals(
                    long, unit: long, neutral: 0,
                    rows: [.init(long, counts: long, value: 1, interval: nil, note: long)])),
            .series(
                ReportSeries(
                    long, periods: [long, long], lines: [.init(long, values: [1], counts: [long])],
                    breaks: [.init(before: 1, reason: long)])),
        ]
        let text = try text([
            ReportSection(
                id: "long", title: long, content: .init(sentences: [long], figures: figures, cautions: [long]))
        ])
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
        #expect(!text.unicodeScalars.contains("\u{1B}"))
    }

    @Test func `an empty figure says that there is nothing yet`() throws {
        let empty = ReportFigure.matrix(ReportMatrix("Empty", columns: ["A"], rows: []))
        let text = try text([InventedParts.section(empty)])
        #expect(text.contains("\nEmpty\n  There is nothing to show yet.\n"))
    }
}
