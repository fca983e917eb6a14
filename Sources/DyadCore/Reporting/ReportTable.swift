/// Rows of words and numbers.
public struct ReportTable: Sendable {
    /// What it shows.
    public let caption: String
    /// The columns; the first names the row.
    public let columns: [String]
    /// The rows, each as long as the columns.
    public let rows: [[String]]
    /// The columns of figures, from 0.
    public let numeric: Set<Int>

    /// A table.
    public init(_ caption: String, columns: [String], rows: [[String]], numeric: Set<Int> = []) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.numeric = numeric
    }
}
