import DyadCore
import DyadSheets

/// The rows of an import that were not stored, in a table for each file: as they stood, with the reasons in a last column.
struct RejectedRows {
    /// The heading of the reasons, by which such a table is known again.
    static let reasonColumn = "Why it was not stored"

    private let tables: [String: OutputFile]

    /// Tables for these files, made before anything is stored.
    ///
    /// - Throws: `Stop` where something else stands in the place of one.
    init(of files: [String]) throws {
        let names = Set(files.map { $0.split(separator: "/").last.map(String.init) ?? $0 })
        tables = Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try OutputFile("\($0).rejected.csv", .rejectedRows)) })
    }

    /// Writes what was rejected, and says where.
    func write(_ report: ImportStep.Report) throws {
        for (file, rows) in Dictionary(grouping: report.rejectedRows, by: \.table.file) {
            guard let table = rows.first?.table, let output = tables[file] else { continue }
            var writer = CSVWriter()
            writer.append(table.headers.map(\.text) + [RejectedRows.reasonColumn])
            for (_, row, reasons) in rows {
                writer.append(table.headers.map { row[$0.column] } + [.text(reasons.joined(separator: " "))])
            }
            try output.write(String(decoding: writer.bytes, as: UTF8.self))
            Output.talk(
                "\(rows.count) \(rows.count == 1 ? "row was" : "rows were") written to \(output.path) with the reasons."
            )
        }
    }
}
