import DyadCore
import DyadSheets
import Testing

struct MatchTableTests {
    @Test func `the workbook has the pairs, their factors and the unmatched of the JSON document`() throws {
        let programme = try TestProgramme.applied()
        try programme.write(InventedSheets.mentors.setting("places", of: 0, to: "1"), to: "mentors.csv")
        try programme.done("import", "mentors.csv")
        let document = try programme.done("match", "--dry-run", "--json", "--table", "pairs.xlsx").json
        let tables = WrittenTables(folder: programme.folder)
        let pairs = try tables.rows("Pairs", of: "pairs.xlsx")
        let expected = document["pairs"]?.elements ?? []
        #expect(pairs.count == expected.count && pairs.count == 3)
        for (row, pair) in zip(pairs, expected) {
            #expect(row["Mentee"]?.shown == pair["mentee"]?.string && row["Mentor"]?.shown == pair["mentor"]?.string)
            #expect(row["Confirmed"] == .boolean(false))
            guard case .number(let score)? = row["Score"] else {
                Issue.record("A score is no number.")
                continue
            }
            #expect(score.shown == SheetNumber(pair["score"]?.canonicalText ?? "")?.shown)
            #expect(row["Runner-up"]?.shown == pair["runnerUp"]?["mentor"]?.string)
        }
        #expect(try tables.rows("Factors", of: "pairs.xlsx").count == 3 * 7)
        let unmatched = try tables.rows("Unmatched", of: "pairs.xlsx")
        #expect(unmatched.count == 1 && unmatched[0]["Reason"]?.isEmpty == false)
        #expect(try tables.workbook("pairs.xlsx").sheets.last?.name == "Dictionary")
    }

    @Test func `CSV files stand beside each other and are replaced by their like alone`() throws {
        let programme = try TestProgramme.applied()
        for _ in 1...2 {
            let said = try programme.done("match", "--dry-run", "--table", "a.csv").errors
            #expect(said.contains("Tables: a-pairs.csv, a-factors.csv, a-unmatched.csv, a-dictionary.csv."))
            #expect(said.contains("They name people"))
        }
        let pairs = try WrittenTables(folder: programme.folder).rows(of: "a-pairs.csv")
        #expect(pairs.contains { $0["mentee-name"] == .text("Asha Verma") })
        try programme.folder.write("mine", to: "b-factors.csv")
        let count = try programme.eventCount()
        #expect(try programme.refused(2, ["match", "--table", "b.csv"]).contains("“b-factors.csv” exists"))
        #expect(try programme.eventCount() == count)
        #expect(!programme.folder.holds("b-pairs.csv"))
    }

    @Test(arguments: [
        (["--table", "a.xlxs"], "--table: “.xlxs” is no ending of a table. Did you mean “xlsx”?"),
        (["--table", "pairs"], "--table: “pairs” has no ending. The endings here are: xlsx, csv."),
        (["--table", "a.csv", "--compare", "fairest"], "--table: It shows the pairs of a programme"),
        (["--table", "a.csv", "--scores", "b.csv"], "Leave --table out."),
    ])
    func `what no table can be made of is told before anything is matched`(arguments: [String], words: String) throws {
        let said = try TestProgramme.applied().refused(2, ["match"] + arguments)
        #expect(said.contains(words), "\(said)")
    }

    @Test func `what is wrong with page and table is told in one run`() throws {
        let said = try TestProgramme.applied().refused(
            2, ["match", "--page", "programme.yaml", "--table", "a.xls"])
        #expect(said.contains("--page: “programme.yaml” exists") && said.contains("--table: “.xls”"), "\(said)")
    }
}
