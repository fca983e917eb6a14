import DyadSheets
import Testing

struct TableFormatChoiceTests {
    @Test(arguments: [
        (
            ["report", "--format", "xlsx", "-o", "a.csv"],
            "“a.csv” has the ending of --format csv, and the format is xlsx. Give it the ending .xlsx, or write --format csv."
        ),
        (["report", "--format", "csv", "-o", "a.XLSX"], "has the ending of --format xlsx, and the format is csv."),
        (["report", "-o", "a.xlsx"], "has the ending of --format xlsx, and the format is html."),
        (["report", "--format", "json", "-o", "a.txt"], "has the ending of --format text, and the format is json."),
        (
            ["export", "cohort", "--as", "programme-lead", "-o", "a.csv"],
            "or write --format csv or --format long."
        ),
        (
            ["export", "cohort", "--as", "programme-lead", "--format", "long", "-o", "a.xlsx"],
            "Give it the ending .csv, or write --format xlsx."
        ),
    ])
    func `the ending of another format is refused, and both are named`(arguments: [String], words: String) throws {
        let programme = try TestProgramme.running()
        let before = try programme.folder.names()
        let said = try programme.refused(2, arguments)
        #expect(said.hasPrefix("--output: ") && said.contains(words), "\(said)")
        #expect(try programme.folder.names() == before)
    }

    @Test(arguments: [
        ["report", "-o", "a.htm"], ["report", "--format", "text", "-o", "a.md"],
        ["report", "--format", "xlsx", "-o", "a"],
        ["export", "cohort", "--as", "programme-lead", "--format", "long", "-o", "a.csv"],
    ])
    func `any other ending is the person's own choice`(arguments: [String]) throws {
        #expect(try TestProgramme.running().dyad(arguments).status == 0)
    }

    @Test(arguments: [(32_767, 0), (32_768, 3)])
    func `an answer that no cell can hold is sent to CSV files, which hold it`(letters: Int, status: Int32) throws {
        let programme = try TestProgramme.begun()
        let goals =
            "forms: [{ id: mentee-application, items: [{ id: goals, question: { use: text, longest: 40000 } }] }]"
        try programme.folder.write(programme.folder.text("programme.yaml") + "\n\(goals)\n", to: "programme.yaml")
        let words = String(repeating: "a", count: letters)
        try programme.write(InventedSheets.mentees.setting("goals", of: 0, to: words), to: "mentees.csv")
        try programme.done("import", "mentees.csv")
        let run = try programme.dyad("export", "cohort", "--as", "programme-lead")
        #expect(run.status == status)
        #expect(run.errors.contains("Write CSV files, which hold it: --format csv.") == (status != 0), "\(run.errors)")
        try programme.done("export", "cohort", "--as", "programme-lead", "--format", "csv")
        let tables = WrittenTables(folder: programme.folder)
        let rows = try tables.rows(of: "cohort-programme-lead-answers-mentee-application.csv")
        #expect(rows.contains { $0["goals"] == .text(words) })
    }
}
