import DyadCore
import DyadExchange

/// Tables as files that a person asked for: one workbook, or a CSV file for each and one for the data dictionary.
struct TableFiles {
    /// How tables are written.
    enum Format: String, CaseIterable {
        case xlsx
        case csv
    }

    private let format: Format
    private let csvOption: String
    private let files: [String: OutputFile]
    /// The paths of the files, the data dictionary's last.
    let paths: [String]

    /// The files for tables of these columns; made before anything is stored.
    ///
    /// A single table has the path itself; several stand beside each other, as `figures-pairs.csv` for `figures.csv`.
    ///
    /// - Parameter csvOption: how the command is told to write CSV files.
    /// - Throws: `Stop` with every path where something else stands or no file can.
    init(
        _ path: String, _ format: Format, holding tables: [ExportTable], at argument: String?,
        csvBy csvOption: String = "--format csv"
    ) throws {
        (self.format, self.csvOption) = (format, csvOption)
        try OutputFile.refuseNoName(path, of: "a table", at: argument)
        let named: [(table: String, path: String, kind: OutputFile.Kind)] =
            switch format {
            case .xlsx: [("", path, .workbook)]
            case .csv:
                TableFiles.withDictionary(tables).enumerated().map { index, table in
                    let isAlone = tables.count == 1 && index == 0
                    return (table.id, isAlone ? path : TableFiles.path(path, beside: table.id), .csv(of: table))
                }
            }
        var attempts = Attempts()
        var files: [String: OutputFile] = [:]
        for (table, path, kind) in named {
            files[table] = try attempts.attempt { try OutputFile(path, kind, at: argument) }
        }
        try attempts.finish()
        self.files = files
        paths = named.map(\.path)
    }

    /// Writes tables of the promised columns, for their owner alone where they speak of single people.
    ///
    /// - Parameter others: tables that CSV files do not hold and whose columns the data dictionary explains.
    func write(_ tables: [ExportTable], explaining others: [ExportTable] = [], isPrivate: Bool) throws {
        switch format {
        case .xlsx:
            try files[""]?.write(try workbook(of: tables))
        case .csv:
            for table in TableFiles.withDictionary(tables, others) {
                try files[table.id]?.write(TableCSV.bytes(of: table))
            }
        }
        if isPrivate { for file in files.values { file.keepPrivate() } }
    }

    private static let tooMuch: Set = ["text-too-long", "sheet-too-large"]

    /// What no workbook can hold, such as a long answer that is stored and stays as it is, goes into CSV files.
    private func workbook(of tables: [ExportTable]) throws -> [UInt8] {
        do { return try TableWorkbook.bytes(of: tables, named: paths[0]) } catch let mistakes as Mistakes {
            throw Mistakes(
                mistakes.all.map { mistake in
                    var mistake = mistake
                    if TableFiles.tooMuch.contains(mistake.code) {
                        mistake.remedy = "Write CSV files, which hold it: \(csvOption)."
                    }
                    return mistake
                })
        }
    }

    private static func withDictionary(_ tables: [ExportTable], _ others: [ExportTable] = []) -> [ExportTable] {
        tables + [ExportTable.dictionary(of: tables + others)]
    }

    /// `figures-pairs.csv` for `figures.csv`.
    private static func path(_ path: String, beside name: String) -> String {
        let stem = path.lowercased().hasSuffix(".csv") ? String(path.dropLast(4)) : path
        return "\(stem)-\(name).csv"
    }
}
