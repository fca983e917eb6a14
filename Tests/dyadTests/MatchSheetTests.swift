import DyadCore
import DyadSheets
import Testing

struct MatchSheetTests {
    private static func book() throws -> TemporaryFolder {
        func sheet(_ name: String, _ score: Int?) -> SheetOutput {
            SheetOutput(
                name: name, header: score == nil ? [] : ["", "X"],
                rows: score.map { [[.text("a"), .number(SheetNumber($0))]] } ?? [])
        }
        let folder = try TemporaryFolder()
        try folder.write(
            XLSXWriter.bytes(of: [sheet("First", 3), sheet("Blank", nil), sheet("Second", 4)]), to: "m.xlsx")
        return folder
    }

    @Test func `the sheet that was read is said where others hold something, and another may be named`() throws {
        let folder = try Self.book()
        let run = try Command().run(["match", "--scores", "m.xlsx"], in: folder.path)
        #expect(run.output.hasPrefix("a with X: 3\n"))
        #expect(
            run.errors
                == "m.xlsx: warning: Only the sheet “First” was read. To read another, name it with --sheet: Second.\n")
        let second = try Command().run(["match", "--scores", "m.xlsx", "--sheet", "Second", "--json"], in: folder.path)
        #expect(try second.errors.isEmpty && second.json["total"] == 4 && second.json["sheet"] == "Second")
    }

    @Test(arguments: [("Secnd", "Did you mean “Second”?"), ("Blank", "The sheet “Blank” is empty.")])
    func `a sheet that is not there, or holds nothing, is told`(name: String, words: String) throws {
        let folder = try Self.book()
        let run = try Command().run(["match", "--scores", "m.xlsx", "--sheet", name], in: folder.path)
        #expect(run.status == 3 && run.errors.contains(words), "\(run.errors)")
    }

    @Test(arguments: [
        ("best-total", true), ("best-coverage", true), ("balanced", false), ("fairest", false), ("stable", false),
    ])
    func `a check says what it looked at`(strategy: String, hasPrices: Bool) throws {
        let folder = try TemporaryFolder()
        try folder.write(MatchScoresTests.small, to: "m.csv")
        let arguments = ["match", "--scores", "m.csv", "--strategy", strategy, "--verify", "--json"]
        let run = try Command().run(arguments, in: folder.path)
        #expect(run.errors.contains("the certificate proves by its prices") == hasPrices)
        #expect(run.errors.contains("The claim was not checked again: “\(strategy)” gives no prices") == !hasPrices)
        let checked = try run.json["checked"]?.elements.map { $0.string }
        #expect(checked == ["pairs", "places", "total"] + (hasPrices ? ["claim"] : []))
        #expect(try run.json["verified"] == true)
    }

    @Test func `a sum that somebody left in is taken as a person, with a warning`() throws {
        let folder = try TemporaryFolder()
        try folder.write("id,X,TOTAL\na,1,1\nAverage:,1,1\n", to: "m.csv")
        let run = try Command().run(["match", "--scores", "m.csv"], in: folder.path)
        #expect(run.status == 0)
        #expect(
            run.errors.contains(
                "m.csv, C1: warning: “TOTAL” is taken as a mentor. If it is no person, remove the column."))
        #expect(
            run.errors.contains(
                "m.csv, A3: warning: “Average:” is taken as a mentee. If it is no person, remove the row."))
    }

    @Test func `a workbook is matched too, and a file that is not there is told`() throws {
        let folder = try TemporaryFolder()
        let sheet = SheetOutput(name: "S", header: ["", "X"], rows: [[.text("a"), .number(SheetNumber(3))]])
        try folder.write(XLSXWriter.bytes(of: [sheet]), to: "m.xlsx")
        #expect(try Command().run(["match", "--scores", "m.xlsx"], in: folder.path).output.hasPrefix("a with X: 3\n"))
        #expect(try Command().run(["match", "--scores", "n.csv"], in: folder.path).status == 3)
    }
}
