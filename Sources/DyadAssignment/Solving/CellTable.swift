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

    /// Turns the scores that were appended into values.
    mutating func weigh(by weighing: Weighing) {
        for cell in values.indices { values[cell] = weighing.value(ofScore: values[cell]) }
    }
}
