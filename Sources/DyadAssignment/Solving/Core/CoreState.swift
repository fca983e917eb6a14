/// Who is where, and what everything costs: what the parts of a search share.
final class CoreState {
    let occupancy: Occupancy
    /// The price of each row.
    let rowPrice: UnsafeMutablePointer<Int>
    /// The price of each column, and of the exit, which stays 0.
    let columnPrice: UnsafeMutablePointer<Int>
    let rowCount: Int
    let columnCount: Int
    let cells: CoreCells

    /// Nobody is placed, and every column is free of charge.
    init(_ cells: CellTable, rowCount: Int, capacities: [Int]) {
        self.rowCount = rowCount
        columnCount = capacities.count
        self.cells = CoreCells(cells, columnCount: capacities.count)
        occupancy = Occupancy(rowCount: rowCount, capacities: capacities)
        rowPrice = .filled(with: 0, count: rowCount)
        columnPrice = .filled(with: 0, count: columnCount + 1)
    }

    deinit {
        rowPrice.deallocate()
        columnPrice.deallocate()
    }

    /// The most that is left for a row after paying for a place; 0 if every place in the core is too dear.
    func bestOffer(to row: Int) -> Int {
        var best = 0
        for cell in cells.range(of: row) {
            best = max(best, cells.values[cell] - columnPrice[Int(cells.columns[cell])])
        }
        return best
    }
}
