import DyadCore
import DyadSheets

/// The rows of an import that were not stored, in a table for each file: as they stood, with the reasons in a last column, so that
/// they can be mended and imported again.
struct RejectedRows {
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
            guard let output = tables[file] else { continue }
            var writer = CSVWriter()
            RejectedTable(rows).records.forEach { writer.append($0) }
            try output.write(writer.bytes)
            output.keepPrivate()
            Output.talk(
                "\(rows.count) \(rows.count == 1 ? "row was" : "rows were") written to \(output.path) with the reasons."
            )
        }
    }
}
