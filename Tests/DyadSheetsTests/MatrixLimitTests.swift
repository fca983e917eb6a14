internal import DyadCore
internal import Testing

@testable internal import DyadSheets

struct MatrixLimitTests {
    private static let small = ReadingLimits(fileBytes: 10_000, cells: 12, partBytes: 5_000, unpackedBytes: 8_000)

    /// So many mentees and mentors, in a file whose cells hold nothing or one digit.
    private func text(_ mentees: Int, _ mentors: Int, cell: String, places: Bool) -> String {
        var lines = ["id," + (0..<mentors).map { "m\($0)" }.joined(separator: ",")]
        lines += (0..<mentees).map { row in "e\(row)," + Array(repeating: cell, count: mentors).joined(separator: ",") }
        if places { lines.append("capacity," + Array(repeating: "1", count: mentors).joined(separator: ",")) }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test(
        arguments: [
            (2, 5, true), (3, 4, true), (12, 1, true), (1, 12, true), (13, 1, false), (1, 13, false), (4, 4, false),
        ],
        ["7", ""])
    func `a matrix may have as many cells as the limit and no more, empty ones counted and places not`(
        size: (mentees: Int, mentors: Int, isRead: Bool), cell: String
    ) throws {
        for places in [false, true] {
            let text = text(size.mentees, size.mentors, cell: cell, places: places)
            let reader = try CSVReader(Array(text.utf8), file: "m.csv")
            if size.isRead {
                #expect(try ScoreMatrixReader.matrix(from: reader, limits: Self.small).scores.count == size.mentees)
            } else {
                let error = #expect(throws: Mistakes.self) {
                    try ScoreMatrixReader.matrix(from: reader, limits: Self.small)
                }
                #expect(error?.all.map(\.code) == ["too-many-cells"])
            }
        }
    }

    @Test func `cells that a workbook leaves out are counted as well`() throws {
        let mentors = (0..<13).map { "m\($0)" }
        let sheet = SheetOutput(name: "S", header: [""] + mentors, rows: [[.text("a")]])
        let reader = try XLSXReader(try XLSXWriter.bytes(of: [sheet]), file: "m.xlsx")
        let error = #expect(throws: Mistakes.self) {
            try ScoreMatrixReader.matrix(from: reader, limits: Self.small)
        }
        #expect(error?.all.map(\.code) == ["too-many-cells"])
    }

    @Test(arguments: [(9_999, true), (10_000, true), (10_001, false)])
    func `a file may have as many bytes as its limit and no more`(bytes: Int, isRead: Bool) throws {
        let text = Array(("id,X\na,1\n" + String(repeating: "\n", count: bytes - 9)).utf8)
        if isRead {
            #expect(try SheetFile.reader(of: text, named: "m.csv", limits: Self.small).sheets.count == 1)
        } else {
            let error = #expect(throws: Mistakes.self) {
                try SheetFile.reader(of: text, named: "m.csv", limits: Self.small)
            }
            #expect(error?.all.map(\.code) == ["file-too-large"])
        }
    }

    @Test(arguments: [(4_000, 3_000, nil), (5_001, 0, "its part"), (4_900, 4_000, "it unpacks")])
    func `what a workbook unpacks to is limited by part and in all`(first: Int, second: Int, problem: String?) throws {
        var book = RawWorkbook(rows: #"<row r="1"><c r="A1"><v>1</v></c></row>"#)
        let others = book.parts.reduce(0) { $0 + $1.text.utf8.count }
        // Odd text, so that it is not refused for how well it packs.
        book.parts += [("a.txt", first), ("b.txt", second)].map { name, count in
            (name, String((0..<count).map { Character(UnicodeScalar(UInt8(33 + $0 * $0 % 89))) }))
        }
        let bytes = try book.bytes()
        let limits = ReadingLimits(
            fileBytes: bytes.count, cells: 12, partBytes: 5_000, unpackedBytes: others + 7_000)
        guard let problem else {
            #expect(try XLSXReader(bytes, file: "m.xlsx", limits: limits).sheets.count == 1)
            return
        }
        let error = #expect(throws: Mistakes.self) { try XLSXReader(bytes, file: "m.xlsx", limits: limits) }
        #expect(error?.all.count == 1 && error?.all.first?.problem.contains(problem) == true)
    }

    @Test func `a matrix of 5,000 by 5,000 is within its limits, and forms keep theirs`() {
        #expect(ReadingLimits.matrices.cells == 30_000_000 && ReadingLimits.forms.cells == 2_000_000)
        #expect(ReadingLimits.matrices.fileBytes == 500_000_000 && ReadingLimits.forms.fileBytes == 20_000_000)
    }

    @Test func `rows and columns in another order keep their scores and places`() {
        var matrix = ScoreMatrix(
            mentees: ["a", "b"], mentors: ["X", "Y", "Z"], places: [1, 2, 3], scores: [[1, nil, 3], [4, 5, 6]])
        matrix.arrange(mentees: [1, 0], mentors: [2, 0, 1])
        #expect(matrix.mentees == ["b", "a"] && matrix.mentors == ["Z", "X", "Y"] && matrix.places == [3, 1, 2])
        #expect(matrix.scores == [[6, 4, 5], [3, 1, nil]])
    }
}
