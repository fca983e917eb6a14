/// A best assignment of the cells that are in the core, and its prices; cells may be added between searches.
///
/// Prices always leave nothing unpaid: row price + column price is at least the value of each cell in the core. Rows in a
/// column are tight with it. What may be lacking is rows without a place, and columns with a free place and a price above 0;
/// ``settle(_:)`` mends both.
struct CoreSearch {
    /// How a search deals with rows that have no way to a free place in the core.
    enum Patience {
        /// They wait, for there may be a way through cells that are yet to come in.
        case waits
        /// They go out by the nearest exit.
        case ends
    }

    let state: CoreState
    /// The rows that still need a place.
    private(set) var waiting: [Int]
    private let passes: TightPasses
    private var walk: CoreWalk
    /// A way that is longer leads to an exit that only a lack of cells makes the nearest.
    private let farthest: Int

    /// Where fewer than one in so many waiting rows find a place at a time, they are placed one by one.
    private static let fewest = 24
    /// After so many rows without a way the others are left to wait too.
    private static let mostTried = 4

    /// Starts with nobody placed.
    init(_ prepared: PreparedProblem, _ cells: CellTable) {
        state = CoreState(cells, rowCount: prepared.problem.scorer.rowCount, capacities: prepared.capacities)
        passes = TightPasses(state)
        walk = CoreWalk(state)
        waiting = prepared.rows
        // With the greatest total first being unmatched may well be best.
        farthest = prepared.problem.aim == .mostPairsFirst ? prepared.spread * prepared.weighing.scoreUnit : .max
        for row in waiting { state.rowPrice[row] = state.bestOffer(to: row) }
    }

    /// Takes new cells in. Rows to which one of them offers more than they have give up their place and wait.
    mutating func add(_ added: [CoreCells.Added]) {
        state.cells.add(added)
        for cell in added {
            let offer = cell.value - state.columnPrice[cell.column]
            guard offer > state.rowPrice[cell.row] else { continue }
            state.rowPrice[cell.row] = offer
            if state.occupancy.columnOf[cell.row] != Occupancy.none {
                state.occupancy.release(cell.row)
                waiting.append(cell.row)
            }
        }
        waiting.sort()
    }

    /// Finds a best assignment of the core, of the rows that need not wait.
    mutating func settle(_ patience: Patience) {
        passes.place(&waiting)
        while !waiting.isEmpty {
            let before = waiting.count
            guard passes.reprice(for: waiting, within: limit(patience)) else { return }
            passes.place(&waiting)
            if before - waiting.count < Self.fewest, !waiting.isEmpty, !placeOneByOne(patience) { return }
        }
        fillPricedPlaces()
    }

    private func limit(_ patience: Patience) -> Int {
        patience == .ends || state.occupancy.openPlaces == 0 ? .max : farthest
    }

    /// Each waiting row by itself, along its shortest path. Gives false where some have to wait on.
    private mutating func placeOneByOne(_ patience: Patience) -> Bool {
        var left: [Int] = []
        for (place, row) in waiting.enumerated() where !walk.place(row, within: limit(patience)) {
            left.append(row)
            guard left.count < Self.mostTried else {
                left += waiting[(place + 1)...]
                break
            }
        }
        waiting = left
        return left.isEmpty
    }

    /// Free places that have a price are filled, or their price falls to 0.
    private mutating func fillPricedPlaces() {
        let (free, price) = (state.occupancy.free, state.columnPrice)
        let unfilled = (0..<state.columnCount).filter { price[$0] > 0 && free[$0] > 0 }
        guard !unfilled.isEmpty else { return }
        state.cells.index()
        for column in unfilled {
            while price[column] > 0, free[column] > 0 { walk.fill(column) }
        }
    }
}
