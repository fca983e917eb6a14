public import DyadCore
internal import DyadSheets

/// A table as a CSV file: the permanent names of the columns first, then a record a row.
///
/// A text that a spreadsheet program would take for a formula gets a leading `'`; numbers stay as they are.
public enum TableCSV {
    /// The file. The same table gives the same bytes.
    ///
    /// - Complexity: O(*cells*).
    public static func bytes(of table: ExportTable) -> [UInt8] {
        var writer = CSVWriter()
        writer.append(table.columns.map(\.id))
        for row in table.rows { writer.append(row.map(\.cell)) }
        return writer.bytes
    }

    /// Whether a file begins as one of the same columns does.
    public static func isOwn(_ bytes: some Sequence<UInt8>, like table: ExportTable) -> Bool {
        bytes.starts(with: self.bytes(of: ExportTable(table.id, table.title, columns: table.columns)))
    }
}
