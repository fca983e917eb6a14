/// A sheet to be written: a header and typed rows below it.
public struct SheetOutput: Sendable {
    /// The name on the tab: at most 31 characters, none of `[ ] : * ? / \`.
    public var name: String
    /// The texts of the first row, which is bold and stays in view.
    public var header: [String]
    /// The values below it, each row from column 1.
    public var rows: [[CellValue]]
    /// The widths of the columns in characters; columns without one get a width that suits their header.
    public var columnWidths: [Double]
    /// Whether the cells form an Excel table (`Table1`, `Table2`, ...), as those of a form's export do.
    public var isTable: Bool

    /// Describes a sheet.
    public init(
        name: String, header: [String], rows: [[CellValue]], columnWidths: [Double] = [], isTable: Bool = false
    ) {
        self.name = name
        self.header = header
        self.rows = rows
        self.columnWidths = columnWidths
        self.isTable = isTable
    }
}
