/// Who is where, and what everything costs: what the parts of a search share.
final class CoreState {
    let occupancy: Occupancy
    /// The price of each row.
    let rowPrice: UnsafeMutablePointer<Int>
    /// The price of each column, and of the exit, which stays 0.
    let columnPrice: UnsafeMutablePointer<Int>
    /// The price of a pair where their number is limited, else 0: it is left to rows that stay out.
    var pairPrice = 0
    let rowCount: Int
    let columnCount: Int
    let cells: CoreCells
    private let places: Int

    /// Nobody is placed, and every column is free of charge.
    init(_ cells: CellTable, rowCount: Int, capacities: [Int]) {
        self.rowCount = rowCount
        columnCount = capacities.count
        places = capacities.reduce(0, +)
        self.cells = CoreCells(cells, columnCount: capacities.count)
        occupancy = Occupancy(rowCount: rowCount, capacities: capacities)
        rowPrice = .filled(with: 0, count: rowCount)
        columnPrice = .filled(with: 0, count: columnCount + 1)
    }

    deinit {
        rowPrice.deallocate()
        columnPrice.deallocate()
    }

    /// How many rows have a place.
    var pairCount: Int { places - occupancy.openPlaces }

    /// The most that is left for a row after paying for a place, or by staying out.
    func bestOffer(to row: Int) -> Int {
        var best = pairPrice
        for cell in cells.range(of: row) {
            best = max(best, cells.values[cell] - columnPrice[Int(cells.columns[cell])])
        }
        return best
    }
}
