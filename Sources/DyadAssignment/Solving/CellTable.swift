/// The cells that a solver may use, row after row, in column order.
///
/// Banned cells, cells below the minimum, cells that no best assignment can use and the rows and columns that pins settle
/// are left out, so that a search over a sparse problem only touches what is there.
struct CellTable {
    /// For each row where its cells start; one more entry says where the last row ends.
    private(set) var starts: [Int] = [0]
    /// The column of each cell.
    private(set) var columns: [Int] = []
    /// The value of each cell.
    private(set) var values: [Int] = []

    /// Adds a cell to the row that is being built.
    mutating func append(column: Int, value: Int) {
        columns.append(column)
        values.append(value)
    }

    /// Ends the row that is being built.
    mutating func endRow() { starts.append(columns.count) }

    /// Ends the row that is being built, and those after it, so that the next one is `row`.
    mutating func endRows(before row: Int) {
        while starts.count <= row { endRow() }
    }

    /// The value of a cell, or `nil` where it is not in the table.
    ///
    /// - Complexity: O(log *cells of the row*).
    func value(ofRow row: Int, _ column: Int) -> Int? {
        var (low, high) = (starts[row], starts[row + 1])
        while low < high {
            let middle = (low + high) / 2
            if columns[middle] < column { low = middle + 1 } else { high = middle }
        }
        return low < starts[row + 1] && columns[low] == column ? values[low] : nil
    }
}
