internal import DyadCore
internal import Testing

@testable internal import DyadSheets

/// What can be added up exactly.
struct MatrixSumTests {
    private func matrix(_ text: String) throws -> ScoreMatrix {
        try ScoreMatrixReader.matrix(from: try CSVReader(Array(text.utf8), file: "m.csv"))
    }

    private func mistakes(_ text: String) -> [Diagnostic] {
        #expect(throws: Mistakes.self) { try matrix(text) }?.all ?? []
    }

    /// A square matrix of one score.
    private func square(_ size: Int, _ score: String) -> String {
        let head = (["id"] + (1...size).map { "m\($0)" }).joined(separator: ",")
        let row = Array(repeating: score, count: size).joined(separator: ",")
        return ([head] + (1...size).map { "e\($0),\(row)" }).joined(separator: "\n") + "\n"
    }

    @Test(arguments: [
        (1, "0.99999999999999999", 17), (10, "0.3000000000000004", 16), (100, "0.30000000000004", 14),
        (1, "256204778801521549", 0),
    ])
    func `scores that can be added up are read`(size: Int, score: String, decimals: Int) throws {
        #expect(try matrix(square(size, score)).decimals == decimals)
    }

    @Test(arguments: [
        (1, "0.999999999999999999", "at most 17 decimals"), (10, "0.99999999999999999", "at most 16 decimals"),
        (100, "0.30000000000000004", "at most 15 decimals"), (2, "0.000000000000000000004", "at most 18 decimals"),
        (3, "12345678901234567.25", "one decimal"), (3, "123456789012345678.25", "whole numbers"),
        (1, "1.000000000000000000000000000001", "at most 17 decimals"),
    ])
    func `too many decimals are told with how many there may be, and with so many the file is read`(
        size: Int, score: String, words: String
    ) throws {
        let found = mistakes(square(size, score))
        #expect(found.map(\.code) == ["scores-too-large"] && found[0].place?.cell == "B2")
        #expect(found[0].remedy == "Round the scores to \(words).", "\(found)")
    }

    @Test func `the cell with the most decimals is named, whatever else there is`() {
        let found = mistakes("id,X,Y\na,0.5,0.30000000000000000004\nb,12,0.25\n")
        #expect(found.map { $0.place?.cell } == ["C2"] && found[0].problem.contains("20 decimals"))
    }

    @Test func `numbers that are too large by themselves are each named, and nothing is said of decimals`() {
        let found = mistakes("id,X,Y\na,576460752303423488,1\nb,1,-576460752303423488\n")
        #expect(Set(found.map { $0.place?.cell }) == ["B2", "C3"])
        #expect(found.allSatisfy { $0.problem == "This score is too large to be added up exactly over 2 pairs." })
        #expect(mistakes("id,X\na,256204778801521550\n").first?.problem.contains("decimal") == false)
    }

    @Test func `more places than can be counted are told so, and many that can are read`() throws {
        let found = mistakes("id,X\na,1\nplaces,9223372036854775807\n")
        #expect(found.map(\.code) == ["bad-places"] && found[0].problem.contains("is too large a number of places"))
        #expect(try matrix("id,X\na,1\nplaces,999999999999999999\n").places == [999_999_999_999_999_999])
        #expect(mistakes("id,X\na,1\nplaces,-99999999999999999999\n")[0].problem.contains("is not a number of places"))
    }

    @Test func `a formula without its result is one mistake, of a score`() throws {
        let rows = #"""
            <row r="1"><c r="B1" t="inlineStr"><is><t>X</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2"><f>A1</f></c></row>
            """#
        let reader = try XLSXReader(try RawWorkbook(rows: rows).bytes(), file: "m.xlsx")
        let found = #expect(throws: Mistakes.self) { try ScoreMatrixReader.matrix(from: reader) }?.all ?? []
        #expect(found.map { $0.place?.cell } == ["B2"] && found.map(\.severity) == [.error])
        #expect(found.first?.problem == "This formula was saved without its result, so the score is not known.")
    }
}
