import DyadCore
import DyadSheets
import Testing

/// Rows that a survey program does not count, and times that could be read in two ways.
struct DoubtfulRowsTests {
    private static func tables(_ csv: String) throws -> [RecognisedTable] {
        let book = try SheetFile.reader(of: Array(csv.utf8), named: "export.csv").workbook()
        return try KnownLayouts.tables(from: try #require(book.firstFilledSheet))
    }

    @Test(arguments: [
        (
            "StartDate,EndDate,Status,Progress,Finished,ResponseId,Q1\nStart,End,Response Type,Progress,Finished,Response ID,How?\n"
                + "2026-10-01 10:00:00,2026-10-01 10:05:00,IP Address,100,True,R_1,7\n2026-10-01 10:00:00,2026-10-01 10:05:00,Spam,100,True,R_2,7\n"
                + "2026-10-01 10:00:00,2026-10-01 10:05:00,Survey Preview,100,True,R_3,7\n2026-10-01 10:00:00,2026-10-01 10:05:00,IP Address,40,False,R_4,7\n",
            2,
            [
                "1 row was left out: Qualtrics takes them for spam.",
                "1 row was never finished or sent; what stands there is read.",
            ]
        ),
        (
            "SubmissionDate,KEY,SubmitterName,ReviewState,ease\n2026-10-01T10:00:00.000Z,uuid:1,x,approved,7\n2026-10-01T10:00:00.000Z,uuid:2,x,rejected,7\n",
            1, ["1 row was left out: they were rejected in ODK."]
        ),
        (
            "Response ID,Date submitted,Last page,Start language,How?\n1,2026-10-01 10:00:00,1,en,7\n2,,1,en,7\n3,1980-01-01 00:00:00,1,en,8\n",
            3, ["1 row was never finished or sent; what stands there is read."]
        ),
    ])
    func `rows that do not count are left out or warned of`(csv: String, rows: Int, warnings: [String]) throws {
        let table = try #require(try Self.tables(csv).first)
        #expect(table.rows.count == rows && table.warnings.map(\.problem) == warnings)
    }

    @Test func `the day that LimeSurvey writes for none is none`() throws {
        let table = try #require(
            try Self.tables("Response ID,Date submitted,Last page,Start language,How?\n3,1980-01-01 00:00:00,1,en,8\n")
                .first)
        #expect(table.value(.submittedAt, of: table.rows[0]) == .empty)
    }

    @Test(arguments: [
        ("a|b, c, d|e\n1|x|2\n3|y|4\n", Character("|")), ("a,b\n1|2,3\n4|5,6\n", ","), ("a|b\n1|2\n", "|"),
        ("a,b,c\n1,2|3|4|5,6\n7,8|9|1|2,3\n", ","),
    ])
    func `bars separate where more records agree on them`(text: String, separator: Character) throws {
        #expect(try CSVReader(Array(text.utf8), file: "t.csv").separator == separator)
    }
}
