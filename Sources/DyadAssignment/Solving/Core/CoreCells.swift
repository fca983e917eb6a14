/// The cells of a core, row after row; and, when asked, column after column.
struct CoreCells {
    /// A cell that is to come in.
    struct Added {
        let row: Int
        let column: Int
        let value: Int
    }

    /// For each row where its cells start; one more entry says where the last row ends.
    private(set) var starts: [Int]
    private(set) var columns: [Int]
    private(set) var values: [Int]
    /// For each column where its cells start in `columnCells`.
    private(set) var columnStarts: [Int] = []
    /// Rows and values of the cells, column after column.
    private(set) var columnCells: [(row: Int, value: Int)] = []

    init(_ table: CellTable) {
        (starts, columns, values) = (table.starts, table.columns, table.values)
    }

    func range(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    /// Takes cells in, which are given row by row and are not there yet.
    mutating func add(_ added: [Added]) {
        columnStarts = []
        columnCells = []
        var (newColumns, newValues): ([Int], [Int]) = ([], [])
        newColumns.reserveCapacity(columns.count + added.count)
        newValues.reserveCapacity(columns.count + added.count)
        var next = 0
        for row in 0..<starts.count - 1 {
            let range = starts[row]..<starts[row + 1]
            starts[row] = newColumns.count
            newColumns += columns[range]
            newValues += values[range]
            while next < added.count, added[next].row == row {
                newColumns.append(added[next].column)
                newValues.append(added[next].value)
                next += 1
            }
        }
        starts[starts.count - 1] = newColumns.count
        (columns, values) = (newColumns, newValues)
    }

    /// Lists the cells column after column, unless that has been done.
    mutating func index(columnCount: Int) {
        guard columnStarts.isEmpty else { return }
        columnStarts = Array(repeating: 0, count: columnCount + 1)
        for column in columns { columnStarts[column + 1] += 1 }
        for column in 0..<columnCount { columnStarts[column + 1] += columnStarts[column] }
        var next = columnStarts
        columnCells = Array(repeating: (0, 0), count: columns.count)
        for row in 0..<starts.count - 1 {
            for cell in range(of: row) {
                columnCells[next[columns[cell]]] = (row, values[cell])
                next[columns[cell]] += 1
            }
        }
    }
}
