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
