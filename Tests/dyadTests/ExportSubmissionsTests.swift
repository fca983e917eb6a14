import DyadSheets
import Foundation
import Testing

struct ExportSubmissionsTests {
    private func exported(_ role: String, _ format: String, of demo: PlayedDemo) throws -> WrittenTables {
        let folder = try TemporaryFolder()
        let path = folder.file("a.\(format == "xlsx" ? "xlsx" : "csv")")
        let run = try Command().run(
            ["export", "cohort", "--as", role, "--format", format, "-o", path, "--in", "demo"], in: demo.folder.path)
        #expect(run.status == 0, "\(run.everything)")
        return WrittenTables(folder: folder)
    }

    /// The lines of a file of the demonstration that hold an answer.
    private func lines(_ name: String, of demo: PlayedDemo) throws -> Int {
        try demo.folder.text("demo/\(name)").split(whereSeparator: \.isNewline).count - 1
    }

    @Test func `the long form tells apart submissions of one region, form and day`() throws {
        let demo = try PlayedDemo.Name.hee.played()
        let rows = try exported("national-team", "long", of: demo).rows(of: "a.csv")
        let outcomes = rows.filter { $0["form"] == .text("quarterly-outcomes") }
        #expect(Set(outcomes.map { $0["submission"] }).count == (try lines("quarterly-outcomes.csv", of: demo)))
        let answered = rows.map { [$0["submission"], $0["item"], $0["option"]] }
        #expect(Set(answered).count == answered.count, "No submission answers a question twice.")
    }

    @Test func `a submission has one number in the table of its form and in the long form`() throws {
        let demo = try PlayedDemo.Name.hee.played()
        let long = try exported("national-team", "long", of: demo).rows(of: "a.csv")
        let wide = try exported("national-team", "csv", of: demo)
        var numbers: [CellValue?] = []
        for name in try wide.folder.names() where name.hasPrefix("a-answers-") {
            let table = try #require(try wide.workbook(name).firstFilledSheet)
            #expect(table.rows[0][1] == .text("submission"), "\(name)")
            numbers += try wide.rows(of: name).map { $0["submission"] }
        }
        #expect(Set(numbers).count == numbers.count && Set(numbers) == Set(long.map { $0["submission"] }))
        let passes = try wide.rows(of: "a-answers-quarterly-outcomes.csv").map { [$0["submission"], $0["passes"]] }
        let same = long.filter { $0["item"] == .text("passes") }.map { [$0["submission"], $0["value"]] }
        #expect(Set(passes.filter { $0[1] != .empty }) == Set(same) && !same.isEmpty)
        let explained = try wide.rows(of: "a-dictionary.csv").count { $0["column"] == .text("submission") }
        #expect(explained == (try wide.folder.names().count { $0.hasPrefix("a-answers-") }))
    }

    @Test func `a quarter stands in the words of its question, and a day as a date`() throws {
        let demo = try PlayedDemo.Name.hee.played()
        let quarter = CellValue.text("Q4 2022")
        let book = try exported("national-team", "xlsx", of: demo)
        let sheet = "Quarterly return outcomes"
        let outcomes = try book.rows(sheet, of: "a.xlsx")
        #expect(outcomes.contains { $0["Quarter"] == quarter })
        #expect(outcomes.allSatisfy { $0["Quarter"]?.shown?.hasPrefix("Q") == true })
        #expect(outcomes.allSatisfy { if case .date = $0["Date"] { true } else { false } })
        let explained = try book.rows("Dictionary", of: "a.xlsx").first {
            $0["Table"] == .text(sheet) && $0["Column"] == .text("quarter")
        }
        #expect(explained?["Kind"] == .text("text"))
        let wide = try exported("national-team", "csv", of: demo).rows(of: "a-answers-quarterly-outcomes.csv")
        #expect(wide.contains { $0["quarter"] == quarter })
        let long = try exported("national-team", "long", of: demo).rows(of: "a.csv")
        #expect(long.contains { $0["item"] == .text("quarter") && $0["words"] == quarter })
    }
}
