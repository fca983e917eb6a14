/// The cells of a core, row after row; and, when asked, column after column.
final class CoreCells {
    /// A cell that is to come in.
    struct Added {
        let row: Int
        let column: Int
        let value: Int
    }

    private let rowCount: Int
    private let columnCount: Int
    /// For each row where its cells start; one more entry says where the last row ends.
    private(set) var starts: UnsafeMutablePointer<Int>
    private(set) var columns: UnsafeMutablePointer<Int32>
    private(set) var values: UnsafeMutablePointer<Int>
    /// For each column where its cells start in `columnCells`.
    private(set) var columnStarts: [Int] = []
    /// Rows and values of the cells, column after column.
    private(set) var columnCells: [(row: Int, value: Int)] = []

    init(_ table: CellTable, columnCount: Int) {
        rowCount = table.starts.count - 1
        self.columnCount = columnCount
        starts = .allocate(capacity: table.starts.count)
        columns = .allocate(capacity: table.columns.count)
        values = .allocate(capacity: table.columns.count)
        for (place, start) in table.starts.enumerated() { starts[place] = start }
        for cell in table.columns.indices {
            columns[cell] = Int32(truncatingIfNeeded: table.columns[cell])
            values[cell] = table.values[cell]
        }
    }

    deinit { deallocate() }

    private func deallocate() {
        starts.deallocate()
        columns.deallocate()
        values.deallocate()
    }

    func range(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    /// Takes cells in, which are given row by row and are not there yet.
    func add(_ added: [Added]) {
        (columnStarts, columnCells) = ([], [])
        let count = starts[rowCount] + added.count
        let newStarts = UnsafeMutablePointer<Int>.allocate(capacity: rowCount + 1)
        let newColumns = UnsafeMutablePointer<Int32>.allocate(capacity: count)
        let newValues = UnsafeMutablePointer<Int>.allocate(capacity: count)
        var (next, end) = (0, 0)
        for row in 0..<rowCount {
            newStarts[row] = end
            let cells = range(of: row)
            (newColumns + end).update(from: columns + cells.lowerBound, count: cells.count)
            (newValues + end).update(from: values + cells.lowerBound, count: cells.count)
            end += cells.count
            while next < added.count, added[next].row == row {
                newColumns[end] = Int32(truncatingIfNeeded: added[next].column)
                newValues[end] = added[next].value
                end += 1
                next += 1
            }
        }
        newStarts[rowCount] = end
        deallocate()
        (starts, columns, values) = (newStarts, newColumns, newValues)
    }

    /// Lists the cells column after column, unless that has been done.
    func index() {
        guard columnStarts.isEmpty else { return }
        columnStarts = Array(repeating: 0, count: columnCount + 1)
        let count = starts[rowCount]
        for cell in 0..<count { columnStarts[Int(columns[cell]) + 1] += 1 }
        for column in 0..<columnCount { columnStarts[column + 1] += columnStarts[column] }
        var next = columnStarts
        columnCells = Array(repeating: (0, 0), count: count)
        for row in 0..<rowCount {
            for cell in range(of: row) {
                let column = Int(columns[cell])
                columnCells[next[column]] = (row, values[cell])
                next[column] += 1
            }
        }
    }
}
