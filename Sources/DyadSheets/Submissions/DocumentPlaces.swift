/// Where the rows and columns of a table stand, if they come from a document of elements and not from a sheet.
public struct DocumentPlaces: Hashable, Sendable {
    /// Where one row stands: the element of its record.
    public struct Record: Hashable, Sendable {
        /// The path to the element, such as `/ODM/ClinicalData/SubjectData[3]`.
        public var path: String
        /// The line on which it begins, from 1, where that is known.
        public var line: Int?
        /// The line of each cell of the row, in the order of its cells; none where that is not known.
        public var lines: [Int32]

        /// A record at a path.
        public init(path: String, line: Int?, lines: [Int32] = []) {
            (self.path, self.line, self.lines) = (path, line, lines)
        }
    }

    /// The records; that of row 1 comes first.
    public var records: [Record]
    /// The rest of the path to what a column holds, by the column, such as `/ItemData[@ItemOID='weight']`.
    public var columns: [Int: String]

    /// Places of rows and columns.
    public init(records: [Record], columns: [Int: String]) { (self.records, self.columns) = (records, columns) }

    /// The line and path of what a row holds in a column; of the whole record where it holds nothing there.
    func element(_ column: Int, of row: Row) -> (line: Int?, path: String) {
        guard records.indices.contains(row.number - 1) else { return (nil, columns[column] ?? "") }
        let record = records[row.number - 1]
        guard let cell = row.cells.firstIndex(where: { $0.address.column == column }) else {
            return (record.line, record.path)
        }
        let line = record.lines.indices.contains(cell) ? Int(record.lines[cell]) : record.line
        return (line, record.path + (columns[column] ?? ""))
    }
}
