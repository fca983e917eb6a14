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
    /// Whether more rows would come into pairs if the core had cells for them.
    private(set) var lacksPairs = false
    private let rows: [Int]
    private let passes: TightPasses
    private var walk: CoreWalk
    /// A way that is longer leads to an exit that only a lack of cells makes the nearest.
    private let farthest: Int
    private let mostPairs: Int?
    /// The smallest step by which the price of a pair goes up.
    private let scoreUnit: Int

    /// Where fewer than one in so many waiting rows find a place at a time, they are placed one by one.
    private static let fewest = 24
    /// After so many rows without a way the others are left to wait too.
    private static let mostTried = 4

    /// Starts with nobody placed.
    init(_ prepared: PreparedProblem, _ cells: CellTable) {
        state = CoreState(cells, rowCount: prepared.problem.scorer.rowCount, capacities: prepared.capacities)
        passes = TightPasses(state)
        walk = CoreWalk(state)
        rows = prepared.rows
        waiting = rows
        mostPairs = prepared.mostPairs
        scoreUnit = prepared.weighing.scoreUnit
        // With the greatest total first being unmatched may well be best.
        farthest = prepared.problem.aim == .mostPairsFirst ? prepared.spread * prepared.weighing.scoreUnit : .max
        for row in waiting { state.rowPrice[row] = state.bestOffer(to: row) }
        if mostPairs != nil { raisePairPrice(by: waiting.map { state.rowPrice[$0] }.max() ?? 0) }
    }

    /// Whether there is nothing left to do in this core.
    var isSettled: Bool { waiting.isEmpty && !lacksPairs }

    /// The rows that stay out.
    var out: [Int] {
        var rows: [Int] = []
        var row = state.occupancy.first[state.occupancy.exit]
        while row != Occupancy.none {
            rows.append(row)
            row = state.occupancy.next[row]
        }
        return rows
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
        placeWaiting(patience)
        guard let mostPairs else { return }
        var step = scoreUnit
        while state.pairCount > mostPairs {
            raisePairPrice(by: step)
            fillPricedPlaces()
            step *= 2
        }
        lowerPairPrice(patience, mostPairs)
    }

    /// Pairs cost more: rows for which staying out is worth more now go out.
    private mutating func raisePairPrice(by step: Int) {
        state.pairPrice += step
        for row in rows where state.rowPrice[row] <= state.pairPrice {
            state.rowPrice[row] = state.pairPrice
            state.occupancy.move(row, to: state.occupancy.exit)
        }
        waiting.removeAll { state.occupancy.columnOf[$0] == state.occupancy.exit }
    }

    /// Pairs cost less and less, until as many are made as may be, or they cost nothing.
    private mutating func lowerPairPrice(_ patience: Patience, _ mostPairs: Int) {
        lacksPairs = false
        var out = out
        while state.pairPrice > 0, state.pairCount < mostPairs {
            passes.place(&out, most: mostPairs - state.pairCount, exitsAreOpen: false)
            guard state.pairCount < mostPairs else { return }
            guard passes.repricePairs(for: out, within: patience == .ends ? .max : farthest) else {
                lacksPairs = true
                return
            }
        }
    }

    private mutating func placeWaiting(_ patience: Patience) {
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
