/// A table that leaves Dyad, whatever the format: what its columns mean, and typed rows.
public struct ExportTable: Hashable, Sendable {
    /// The permanent name, which ends the name of its CSV file: `pairs`.
    public let id: String
    /// What heads it: the name of its sheet.
    public let title: String
    /// The columns.
    public let columns: [ExportColumn]
    /// The rows, each as long as the columns.
    public private(set) var rows: [[ExportValue]]

    /// A table, without rows unless some are given.
    public init(_ id: String, _ title: String, columns: [ExportColumn], rows: [[ExportValue]] = []) {
        self.id = id
        self.title = title
        self.columns = columns
        self.rows = rows.map { row in
            Array(row.prefix(columns.count))
                + Array(repeating: .missing, count: max(0, columns.count - row.count))
        }
    }

    /// The same table with something else to head it, such as the name that its sheet got.
    public func titled(_ title: String) -> ExportTable { ExportTable(id, title, columns: columns, rows: rows) }

    /// The values of a column, in the order of the rows; empty where there is no such column.
    public subscript(column: String) -> [ExportValue] {
        guard let index = columns.firstIndex(where: { $0.id == column }) else { return [] }
        return rows.map { $0[index] }
    }

    /// The data dictionary of some tables: one row for each of their columns.
    public static func dictionary(of tables: [ExportTable]) -> ExportTable {
        ExportTable(
            "dictionary", "Dictionary", columns: dictionaryColumns,
            rows: tables.flatMap { table in
                table.columns.map { column in
                    [
                        table.title, column.id, column.heading, column.kind.rawValue, column.unit, column.meaning,
                        column.allowed,
                    ].map { ExportValue($0) }
                }
            })
    }

    private static let dictionaryColumns = [
        ExportColumn("table", "Table", "The table that the column stands in."),
        ExportColumn("column", "Column", "The permanent name of the column, which heads it in CSV files."),
        ExportColumn("heading", "Heading", "What heads the column in a workbook."),
        ExportColumn(
            "kind", "Kind", "What the cells of the column hold.",
            allowed: ExportColumn.Kind.allCases.map(\.rawValue).joined(separator: "; ")),
        ExportColumn(
            "unit", "Unit", "What the numbers are in; empty where there are none, or where it differs by row."),
        ExportColumn("meaning", "Meaning", "What the column says, and when a cell of it is empty."),
        ExportColumn("allowed", "Allowed values", "Which values there can be; empty where they are open."),
    ]
}
