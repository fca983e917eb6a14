/// The cells of a core that are tight at the present prices, row after row.
final class CoreTight {
    private let rowCount: Int
    /// For each row where its columns start; one more entry says where the last row ends.
    let starts: UnsafeMutablePointer<Int>
    /// The columns.
    private(set) var columns: UnsafeMutablePointer<Int32>
    private var room = 0

    /// None yet.
    init(rowCount: Int) {
        self.rowCount = rowCount
        starts = .filled(with: 0, count: rowCount + 1)
        columns = .filled(with: 0, count: 0)
    }

    deinit {
        starts.deallocate()
        columns.deallocate()
    }

    /// Lists them anew.
    ///
    /// - Complexity: O(*cells of the core*).
    func find(in state: CoreState) {
        let (cells, rowPrice, columnPrice) = (state.cells, state.rowPrice, state.columnPrice)
        let (cellColumns, values) = (cells.columns, cells.values)
        if room < cells.starts[rowCount] {
            columns.deallocate()
            room = cells.starts[rowCount]
            columns = .filled(with: 0, count: room)
        }
        let columns = columns
        var (cell, found) = (0, 0)
        for row in 0..<rowCount {
            let price = rowPrice[row]
            let end = cells.starts[row + 1]
            while cell < end {
                let column = cellColumns[cell]
                columns[found] = column
                found &+= price &+ columnPrice[Int(column)] == values[cell] ? 1 : 0
                cell &+= 1
            }
            starts[row + 1] = found
        }
    }
}
