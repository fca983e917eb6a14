/// The tight cells column after column: which rows might come.
struct TightRows {
    /// For each column where its rows start; one more entry says where the last column ends.
    let starts: [Int]
    /// The rows.
    let rows: [Int32]

    init(_ cells: TightCells, columnCount: Int) {
        var starts = Array(repeating: 0, count: columnCount + 1)
        for column in cells.columns { starts[Int(column) + 1] += 1 }
        for column in 0..<columnCount { starts[column + 1] += starts[column] }
        var next = starts
        var rows = Array(repeating: Int32(0), count: cells.columns.count)
        for row in 0..<cells.starts.count - 1 {
            for cell in cells.starts[row]..<cells.starts[row + 1] {
                let column = Int(cells.columns[cell])
                rows[next[column]] = Int32(truncatingIfNeeded: row)
                next[column] += 1
            }
        }
        (self.starts, self.rows) = (starts, rows)
    }
}
