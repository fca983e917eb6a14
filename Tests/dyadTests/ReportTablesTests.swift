import DyadCore
import DyadSheets
import Foundation
import Testing

struct ReportTablesTests {
    /// Whether a cell holds a number of the document, to the 15 digits that spreadsheets keep.
    private func isSame(_ cell: CellValue?, _ value: JSONValue?) -> Bool {
        guard let value, value != .null else { return cell == .empty }
        guard case .number(let number)? = cell, let expected = Double(value.canonicalText) else { return false }
        return abs(number.double - expected) <= abs(expected) * 1e-15
    }

    @Test func `the workbook has the figures of the JSON document as numbers, but for what is withheld`() throws {
        let folder = try TemporaryFolder()
        #expect(try Command().run(["demo", "--into", "demo"], in: folder.path).status == 0)
        let run = try Command().run(["report", "--format", "xlsx", "--in", "demo"], in: folder.path)
        #expect(run.output == "Report: demo/report.xlsx\n")
        let tables = WrittenTables(folder: folder)
        let book = try tables.workbook("demo/report.xlsx")
        #expect(book.sheets.first?.name == "Decision" && book.sheets.last?.name == "Dictionary")
        let document = try Command().run(["evaluate", "--json", "--in", "demo"], in: folder.path).json
        let rows = try tables.rows("Measures", of: "demo/report.xlsx")
        let measures = document["measures"]?.elements ?? []
        #expect(rows.count == measures.count)
        var withheld = 0
        for (row, measure) in zip(rows, measures) {
            #expect(row["Measure"]?.shown == measure["id"]?.string)
            if row["Why empty"] != .empty {
                withheld += 1
                #expect(row["Mean at the end"] == .empty)
            } else {
                #expect(isSame(row["Mean at the end"], measure["meanEnd"]))
                #expect(isSame(row["Mean change"], measure["meanChange"]))
                #expect(isSame(row["Answers"], measure["n"]))
            }
        }
        #expect(withheld == 1)
    }

    @Test func `the same report has the same bytes, and takes the place of its own files alone`() throws {
        let programme = try TestProgramme.running()
        var files: [[[UInt8]]] = []
        for _ in 1...2 {
            try programme.done("report", "--format", "xlsx", "-o", "a.xlsx")
            try programme.done("report", "--format", "csv", "-o", "a.csv")
            files.append(try ["a.xlsx", "a.csv", "a-dictionary.csv"].map { try programme.folder.bytes($0) })
        }
        #expect(files[0] == files[1])
        try programme.folder.write("mine", to: "b.csv")
        try programme.folder.write("mine", to: "b-dictionary.csv")
        let said = try programme.refused(2, ["report", "--format", "csv", "-o", "b.csv"])
        #expect(said.contains("“b.csv” exists") && said.contains("“b-dictionary.csv” exists"), "\(said)")
        #expect(try programme.refused(2, ["report", "--format", "xlsx", "-o", "mentees.xlsx"]).contains("a workbook"))
        #expect(try programme.refused(2, ["report", "--format", "xlxs"]).contains("Did you mean “xlsx”?"))
        #expect(try programme.refused(2, ["report", "--format", "xlsx", "-o", "-"]).contains("no name of a file"))
    }
}
