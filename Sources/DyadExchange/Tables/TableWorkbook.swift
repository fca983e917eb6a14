public import DyadCore
internal import DyadSheets

/// Tables as one workbook: a sheet each, and the data dictionary in a last one.
public enum TableWorkbook {
    /// What the properties of such a workbook say, by which it is known again until another program has saved it.
    public static let mark = "Tables written by Dyad"

    private static let narrowest = 8
    private static let widest = 60

    /// The workbook. The same tables give the same bytes.
    ///
    /// - Throws: `Mistakes` where a sheet cannot hold a table, such as a text of more than 32,767 characters.
    /// - Complexity: O(*cells*).
    public static func bytes(of tables: [ExportTable], named name: String) throws -> [UInt8] {
        var names = SheetNames()
        // Its name is taken first, so that no form has it.
        let last = names.name(for: ExportTable.dictionary(of: []).title)
        let named = tables.map { $0.titled(names.name(for: $0.title)) }
        let dictionary = ExportTable.dictionary(of: named).titled(last)
        return try XLSXWriter.bytes(of: (named + [dictionary]).map(sheet), named: name, mark: mark)
    }

    /// Whether a file holds such a workbook as it was written.
    public static func isOwn(_ bytes: [UInt8]) -> Bool { XLSXWriter.wrote(bytes, mark: mark) }

    private static func sheet(_ table: ExportTable) -> SheetOutput {
        SheetOutput(
            name: table.title, header: table.columns.map(\.heading), rows: table.rows.map { $0.map(\.cell) },
            columnWidths: table.columns.indices.map { width(of: $0, in: table) })
    }

    private static func width(of column: Int, in table: ExportTable) -> Double {
        let longest = table.rows.reduce(table.columns[column].heading.count) { longest, row in
            max(longest, row[column].cell.shown?.count ?? 0)
        }
        return Double(min(max(longest + 2, narrowest), widest))
    }
}
