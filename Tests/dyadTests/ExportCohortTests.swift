import DyadSheets
import Foundation
import Testing

struct ExportCohortTests {
    private func exported(_ arguments: String..., in programme: TestProgramme) throws -> WrittenTables {
        let folder = try TemporaryFolder()
        let format = arguments.contains("xlsx") ? "xlsx" : "csv"
        let path = folder.file("a.\(format)")
        let run = try programme.dyad(["export", "cohort", "-o", path] + arguments)
        #expect(run.status == 0, "\(run.everything)")
        return WrittenTables(folder: folder)
    }

    private var canary: TestProgramme {
        get throws {
            var programme = try CanaryProgramme.played().programme
            programme.today = "2026-07-20"
            return programme
        }
    }

    @Test func `a workbook has people, pairs, sessions, a sheet for each form, and what they mean`() throws {
        let tables = try exported("--as", "programme-lead", "--format", "xlsx", in: canary)
        let book = try tables.workbook("a.xlsx")
        #expect(
            book.sheets.compactMap(\.name) == [
                "People", "Pairs", "Sessions", "Mentee application", "Mentor application", "Check-in after a meeting",
                "Mentee end-of-pilot feedback", "Mentor end-of-pilot feedback", "Groups", "Dictionary",
            ])
        let columns = try tables.rows("Dictionary", of: "a.xlsx")
        let rating = columns.first { $0["Column"] == .text("goal-progress") }
        #expect(rating?["Kind"] == .text("whole") && rating?["Unit"] == .text("points"))
        #expect(rating?["Allowed values"]?.shown?.contains("1 to 10") == true)
        #expect(columns.allSatisfy { $0["Meaning"]?.isEmpty == false })
    }

    @Test func `ratings are numbers, days are dates, yes or no is a truth value, options are joined`() throws {
        let tables = try exported("--as", "programme-lead", "--format", "xlsx", in: canary)
        let checkIns = try tables.rows("Check-in after a meeting", of: "a.xlsx")
        let row = try #require(checkIns.first { $0["The concern"] == .text("concerncanary") })
        #expect(row["Occasion"] == .text("session-2") && row["Progress on goals"] == .number(SheetNumber(7)))
        #expect(row["Concern needing escalation"] == .boolean(true))
        #expect(row["Date"] == SheetDate(year: 2026, month: 4, day: 7).map { .date($0) })
        let mentees = try tables.rows("Mentee application", of: "a.xlsx")
        #expect(
            mentees.contains {
                $0["IMG or LED"] == .text("International medical graduate (IMG); Locally employed doctor (LED)")
            })
        let pairs = try tables.rows("Pairs", of: "a.xlsx")
        #expect(pairs.count == 4 && pairs.count { $0["Withdrawn on"] != .empty } == 1)
        #expect(pairs.count { $0["Enrolled"] == .boolean(true) } == 2)
    }

    @Test func `the long form has a row an answer, with number, option and words, and its dictionary`() throws {
        let tables = try exported("--as", "img-tutor", "--format", "long", in: canary)
        #expect(try tables.folder.names() == ["a-dictionary.csv", "a.csv"])
        let rows = try tables.rows(of: "a.csv")
        let progress = rows.filter { $0["item"] == .text("goal-progress") }
        #expect(progress.compactMap { $0["value"]?.shown }.sorted() == ["4", "5", "7"])
        #expect(progress.allSatisfy { $0["option"] == .empty && $0["words"] == .empty })
        let groups = rows.filter { $0["item"] == .text("doctor-group") }
        #expect(groups.count == 6, "An answer of two options has two rows.")
        #expect(
            groups.contains { $0["option"] == .text("led") && $0["words"] == .text("Locally employed doctor (LED)") })
        #expect(rows.contains { $0["words"] == .text("pulsecanary") })
    }

    @Test func `a role that may read nothing gets an empty export and is told so`() throws {
        let folder = try TemporaryFolder()
        for format in ["xlsx", "csv", "long"] {
            let path = folder.file("\(format).\(format == "xlsx" ? "xlsx" : "csv")")
            let run = try canary.done("export", "cohort", "--as", "committee", "--format", format, "-o", path)
            #expect(run.errors.contains("There is nothing here that committee may read, so the export is empty."))
        }
        #expect(try folder.names() == ["csv-dictionary.csv", "long-dictionary.csv", "long.csv", "xlsx.xlsx"])
        #expect(try WrittenTables(folder: folder).rows(of: "long.csv").isEmpty)
    }

    @Test func `those who take part export nothing`() throws {
        for role in ["mentee", "mentor"] {
            let said = try canary.refused(4, ["export", "cohort", "--as", role])
            #expect(said.contains("dyad show PERSON"))
        }
    }

    @Test func `all wrong words are told in one run`() throws {
        let said = try canary.refused(2, ["export", "cohort", "--as", "programme-led", "--format", "xlxs"])
        #expect(said.contains("Did you mean “programme-lead”?") && said.contains("Did you mean “xlsx”?"))
    }

    @Test func `only the owner reads the files, the same export has the same bytes, and others' files stay`() throws {
        let programme = try TestProgramme.running()
        let export = ["export", "cohort", "--as", "programme-lead", "--format"]
        var bytes: [[[UInt8]]] = []
        for _ in 1...2 {
            for format in ["xlsx", "csv", "long"] { #expect(try programme.dyad(export + [format]).status == 0) }
            bytes.append(
                try ["cohort-programme-lead.xlsx", "cohort-programme-lead-people.csv", "answers-programme-lead.csv"].map
                {
                    try programme.folder.bytes($0)
                })
        }
        #expect(bytes[0] == bytes[1])
        let rights = try FileManager.default.attributesOfItem(
            atPath: programme.folder.file("cohort-programme-lead.xlsx"))
        #expect(rights[.posixPermissions] as? Int == 0o600)
        let said = try programme.refused(2, export + ["xlsx", "-o", "mentees.xlsx"])
        #expect(said.contains("not a workbook of tables that Dyad wrote"))
    }
}
