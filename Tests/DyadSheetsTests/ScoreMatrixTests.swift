internal import DyadCore
internal import Testing

@testable internal import DyadSheets

struct ScoreMatrixTests {
    private func matrix(_ text: String) throws -> ScoreMatrix {
        try ScoreMatrixReader.matrix(from: try CSVReader(Array(text.utf8), file: "m.csv"))
    }

    /// The places of all mistakes and their codes.
    private func mistakes(_ text: String) -> [String] {
        let error = #expect(throws: Mistakes.self) { try matrix(text) }
        return error?.all.map { "\($0.place?.cell ?? "file") \($0.code)" } ?? []
    }

    @Test func `ids, scores, places and bans are read, and decimals are exact`() throws {
        let read = try matrix("corner,X,Y\na,7.5,x\nb,-0.25,\nCapacity,2,0\nc,X,10\n")
        #expect(read.mentees == ["a", "b", "c"])
        #expect(read.mentors == ["X", "Y"])
        #expect(read.places == [2, 0])
        #expect(read.scores == [[750, nil], [-25, nil], [nil, 1000]])
        #expect(read.decimals == 2 && read.emptyCells == 1)
    }

    @Test(arguments: [
        ("id;X\na;7,5\n", 75, 1), ("id\tX\na\t7,5\n", 75, 1), ("id;X\na;7.5\n", 75, 1), ("id,X\na,.5\n", 5, 1),
        ("id,X\na,+3\n", 3, 0), ("id,X\na,-0\n", 0, 0), ("id,X\na,1.50\n", 15, 1), ("id,X\na,1e3\n", 1000, 0),
        ("id,X\na,25E-2\n", 25, 2), ("id,X\na,\u{2212}4\n", -4, 0), ("id,X\na, 7 \n", 7, 0),
        ("id,X\na,0.1234567890123456\n", 1_234_567_890_123_456, 16), ("id,X\na,-.5\n", -5, 1), ("id,X\na,007\n", 7, 0),
        ("id,X\na,000000000000000000007.50\n", 75, 1), ("id,X\na,0.10\n", 1, 1),
        ("id,X\na,-12345678901234567\n", -12_345_678_901_234_567, 0),
    ])
    func `a number is its digits, however it is written`(text: String, units: Int, decimals: Int) throws {
        let read = try matrix(text)
        #expect(read.scores == [[units]])
        #expect(read.decimals == decimals)
    }

    @Test(arguments: [
        "nan", "NaN", "inf", "-inf", "1/2", "70%", "1 000", "1.2.3", "7.", ".", "-", "--1", "1e", "1e1.5", "0x1",
        "true", "٣",
    ])
    func `what is not a number is named by its cell`(word: String) {
        #expect(mistakes("id,X,Y\na,1,2\nb,3,\(word)\n") == ["C3 not-a-number"])
    }

    @Test func `a decimal comma in a file that commas separate is a mistake`() {
        #expect(mistakes("id,X\na,\"7,5\"\n") == ["B2 not-a-number"])
    }

    @Test func `all mistakes of a file come in one run`() {
        let text = "id,X,X,,W\na,7,nan,x,1\na,8,2x,1,2\n,6,,5,inf\nd,-1\ne,1,2,3,4,5\nplaces,1,-1,2.5,1\n"
        #expect(
            Set(mistakes(text)) == [
                "C1 duplicate-id", "D1 empty-id", "C2 not-a-number", "A3 duplicate-id", "C3 not-a-number",
                "A4 empty-id", "E4 not-a-number", "C5 short-row", "F6 long-row", "C7 bad-places", "D7 bad-places",
            ])
    }

    @Test(arguments: [
        ("id,X\n", ["A2 no-mentees"]), ("id\na\n", ["B1 no-mentors"]), ("id\n", ["B1 no-mentors", "A2 no-mentees"]),
        ("id,X\ncapacity,1\n", ["A2 no-mentees"]), ("id,X\na,1\nplaces,1\ncapacity,1\n", ["A4 duplicate-places"]),
        ("id,X,capacity\na,1,1\n", ["C1 places-in-a-column"]), ("id,X,\na,1,2\n", ["C1 empty-id"]),
        ("id,X\na,1\ncapacity,two\n", ["B3 bad-places"]), ("id,X\na,1\ncapacity,x\n", ["B3 bad-places"]),
        ("id,X\na,9223372036854775807\n", ["B2 scores-too-large"]),
        ("id,X\na,0.0000000000000000001\n", ["B2 scores-too-large"]), ("id,X\na,1e400\n", ["B2 scores-too-large"]),
        ("id,X\na,1e-400\n", ["B2 scores-too-large"]), ("id,X\na,-1E+400\n", ["B2 scores-too-large"]),
        ("id,X,Y\na,1\nb,1,2\nc,1,2,3\n", ["C2 short-row", "D4 long-row"]), ("id,X\na,infinity\n", ["B2 not-a-number"]),
        ("id,X\na,576460752303423488\n", ["B2 scores-too-large"]),
        ("id,X\na,500000000000000000\nb,0.1\n", ["B2 scores-too-large"]),
    ])
    func `a matrix without people, and one that cannot be added up, are refused`(text: String, expected: [String]) {
        #expect(mistakes(text) == expected)
    }

    @Test func `an empty cell in the row of places means one place`() throws {
        let read = try matrix("id,X,Y\na,1,2\nplaces,,3\n")
        #expect(read.places == [1, 3] && read.emptyPlaces == 1)
    }

    @Test(arguments: [
        (0, 0, "0"), (75, 1, "7.5"), (-25, 2, "-0.25"), (1000, 2, "10"), (5, 3, "0.005"), (-10, 1, "-1"), (12, 0, "12"),
    ])
    func `units are written as the shortest exact decimal`(units: Int, decimals: Int, text: String) {
        #expect(ScoreMatrix(mentees: [], mentors: [], scores: [], decimals: decimals).text(units) == text)
    }

    @Test func `a workbook is read by its numbers and not by how they are shown`() throws {
        let sheet = SheetOutput(
            name: "Scores", header: ["", "X", "Y"],
            rows: [
                [.text("a"), .number(try #require(SheetNumber("0.1"))), .text("7,5")],
                [.number(SheetNumber(2)), .text("X"), .empty],
            ])
        let bytes = try XLSXWriter.bytes(of: [sheet])
        let read = try ScoreMatrixReader.matrix(from: try XLSXReader(bytes, file: "m.xlsx"))
        #expect(read.mentees == ["a", "2"] && read.mentors == ["X", "Y"])
        #expect(read.scores == [[1, 75], [nil, nil]])
        #expect(read.decimals == 1 && read.emptyCells == 1)
    }

    @Test func `a cell of a workbook beyond the mentors is a mistake, and so are dates and errors`() throws {
        let date = try #require(SheetDate(year: 2026, month: 1, day: 2))
        let sheet = SheetOutput(
            name: "Scores", header: ["", "X"],
            rows: [[.text("a"), .date(date)], [.text("b"), .number(SheetNumber(1)), .number(SheetNumber(2))]])
        let bytes = try XLSXWriter.bytes(of: [sheet])
        let error = #expect(throws: Mistakes.self) {
            try ScoreMatrixReader.matrix(from: try XLSXReader(bytes, file: "m.xlsx"))
        }
        #expect(error?.all.map { "\($0.place?.cell ?? "") \($0.code)" } == ["B2 not-a-number", "C1 empty-id"])
    }
}
