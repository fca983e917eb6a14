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
}
