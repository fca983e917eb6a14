/// Shortest walks through a core, by which prices move: from a row that waits to the nearest place, and from a place that
/// nobody fills to whoever gives up least.
struct CoreWalk {
    private let state: CoreState
    private var columnDistance: [Int]
    private var rowDistance: [Int]
    private var reachedColumns: [Int] = []
    private var reachedRows: [Int] = []
    /// Columns at the present distance, and columns farther away.
    private var ready: [Int] = []
    private var queue = NearestFirst()
    /// For each reached column the row before it.
    private var rowBefore: [Int]
    /// For each column on the way back, the row that would leave it, and the column that the row would take.
    private var leaver: [(row: Int, to: Int)]
    /// The nearest end of the walk so far: a column with a free place, or the exit and whose it is.
    private var nearest = (distance: Int.max, end: 0, row: Occupancy.none)

    init(_ state: CoreState) {
        self.state = state
        columnDistance = Array(repeating: .max, count: state.columnCount)
        rowDistance = Array(repeating: .max, count: state.rowCount)
        rowBefore = Array(repeating: Occupancy.none, count: state.columnCount)
        leaver = Array(repeating: (Occupancy.none, Occupancy.none), count: state.columnCount)
    }

    /// Places a row along its shortest path. Gives false, and does nothing, where that leads to an exit beyond a limit.
    mutating func place(_ row: Int, within limit: Int) -> Bool {
        clear()
        nearest = (.max, state.occupancy.exit, Occupancy.none)
        reach(row, at: 0)
        while let column = nextColumn() {
            var occupant = state.occupancy.first[column]
            while occupant != Occupancy.none {
                reach(occupant, at: columnDistance[column])
                occupant = state.occupancy.next[occupant]
            }
        }
        guard nearest.distance <= limit || nearest.end != state.occupancy.exit else { return false }
        reprice(row)
        var (column, mover) = (nearest.end, nearest.row)
        while true {
            if mover == Occupancy.none { mover = rowBefore[column] }
            let home = state.occupancy.columnOf[mover]
            state.occupancy.move(mover, to: column)
            if mover == row { return true }
            (column, mover) = (home, Occupancy.none)
        }
    }

    /// The nearest column that has not been left yet, if it is nearer than the nearest end.
    private mutating func nextColumn() -> Int? {
        if let column = ready.popLast() { return columnDistance[column] < nearest.distance ? column : nil }
        while let (distance, column) = queue.take(), distance < nearest.distance {
            if distance == columnDistance[column] { return column }
        }
        return nil
    }

    private mutating func reach(_ row: Int, at distance: Int) {
        let base = distance + state.rowPrice[row]
        if base - state.pairPrice < nearest.distance {
            nearest = (base - state.pairPrice, state.occupancy.exit, row)
        }
        let (columns, values, columnPrice) = (state.cells.columns, state.cells.values, state.columnPrice)
        for cell in state.cells.range(of: row) {
            let column = Int(columns[cell])
            let there = base + columnPrice[column] - values[cell]
            guard there < nearest.distance, there < columnDistance[column] else { continue }
            if columnDistance[column] == .max { reachedColumns.append(column) }
            columnDistance[column] = there
            rowBefore[column] = row
            if state.occupancy.free[column] > 0 {
                nearest = (there, column, Occupancy.none)
            } else if there == distance {
                ready.append(column)
            } else {
                queue.add(column, at: there)
            }
        }
    }

    /// Changes the prices so that the way to the nearest end, and all that was tight, is tight.
    private func reprice(_ row: Int) {
        state.rowPrice[row] -= nearest.distance
        for column in reachedColumns where columnDistance[column] < nearest.distance {
            let change = nearest.distance - columnDistance[column]
            state.columnPrice[column] += change
            var occupant = state.occupancy.first[column]
            while occupant != Occupancy.none {
                state.rowPrice[occupant] -= change
                occupant = state.occupancy.next[occupant]
            }
        }
    }

    /// Finds somebody for a free place that has a price, or lowers the price to 0, whichever is nearest; moves everybody on the
    /// way. The cells must have been indexed.
    mutating func fill(_ start: Int) {
        clear()
        visit(start, at: 0)
        let (rowPrice, columnPrice, occupancy) = (state.rowPrice, state.columnPrice, state.occupancy)
        var (nearest, end, comer) = (Int.max, start, Occupancy.none)
        while let (distance, column) = queue.take(), distance < nearest {
            guard distance == columnDistance[column] else { continue }
            if distance + columnPrice[column] < nearest {
                (nearest, end, comer) = (distance + columnPrice[column], column, Occupancy.none)
            }
            let base = distance + columnPrice[column]
            for cell in state.cells.columnStarts[column]..<state.cells.columnStarts[column + 1] {
                let (row, value) = state.cells.columnCells[cell]
                let there = base + rowPrice[row] - value
                guard there < rowDistance[row], there < nearest else { continue }
                if rowDistance[row] == .max { reachedRows.append(row) }
                rowDistance[row] = there
                let home = occupancy.columnOf[row]
                if home == occupancy.exit {
                    (nearest, end, comer) = (there, column, row)
                } else if home != column, there < columnDistance[home] {
                    leaver[home] = (row, column)
                    visit(home, at: there)
                }
            }
        }
        for row in reachedRows where rowDistance[row] < nearest { rowPrice[row] += nearest - rowDistance[row] }
        for column in reachedColumns where columnDistance[column] < nearest {
            columnPrice[column] -= nearest - columnDistance[column]
        }
        if comer != Occupancy.none { occupancy.move(comer, to: end) }
        while end != start {
            let (row, to) = leaver[end]
            occupancy.move(row, to: to)
            end = to
        }
    }

    private mutating func visit(_ column: Int, at distance: Int) {
        if columnDistance[column] == .max { reachedColumns.append(column) }
        columnDistance[column] = distance
        queue.add(column, at: distance)
    }

    private mutating func clear() {
        for column in reachedColumns { columnDistance[column] = .max }
        for row in reachedRows { rowDistance[row] = .max }
        reachedColumns.removeAll(keepingCapacity: true)
        reachedRows.removeAll(keepingCapacity: true)
        ready.removeAll(keepingCapacity: true)
        queue.clear()
    }
}
