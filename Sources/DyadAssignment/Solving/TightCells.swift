/// The cells whose value is just row price + column price, row after row in column order; the exit is the column after the
/// last, for rows of price 0.
struct TightCells {
    /// For each row where its columns start; one more entry says where the last row ends.
    private(set) var starts = [0]
    /// The columns.
    private(set) var columns: [Int32] = []

    /// Adds a column to the row that is being built.
    mutating func append(_ column: Int) { columns.append(Int32(truncatingIfNeeded: column)) }

    /// Ends the row that is being built.
    mutating func endRow() { starts.append(columns.count) }

    /// Ends the row that is being built, and those after it, so that the next one is `row`.
    mutating func endRows(before row: Int) {
        while starts.count <= row { endRow() }
    }
}
