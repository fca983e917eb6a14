/// Shortest walks through a core, by which prices move: from rows that wait to the nearest place, and from a place that
/// nobody fills to whoever gives up least.
struct CoreWalk {
    private var columnDistance: [Int]
    private var rowDistance: [Int]
    private var reachedColumns: [Int] = []
    private var reachedRows: [Int] = []
    private var queue = NearestFirst()
    /// For each reached column the row before it.
    private var rowBefore: [Int]
    /// For each column on the way back, the row that would leave it, and the column that the row would take.
    private var leaver: [(row: Int, to: Int)]

    init(rowCount: Int, columnCount: Int) {
        columnDistance = Array(repeating: .max, count: columnCount)
        rowDistance = Array(repeating: .max, count: rowCount)
        rowBefore = Array(repeating: Occupancy.none, count: columnCount)
        leaver = Array(repeating: (Occupancy.none, Occupancy.none), count: columnCount)
    }

    /// Moves prices just so far that some of these rows have a way along tight cells to a free place or an exit.
    mutating func reprice(from rows: [Int], in core: CoreSearch) { _ = search(from: rows, in: core) }

    /// Places a row along its shortest path.
    mutating func place(_ row: Int, in core: CoreSearch) {
        var (column, mover) = search(from: [row], in: core)
        while true {
            if mover == Occupancy.none { mover = rowBefore[column] }
            let home = core.occupancy.columnOf[mover]
            core.occupancy.move(mover, to: column)
            if mover == row { return }
            (column, mover) = (home, Occupancy.none)
        }
    }

    /// Moves prices up to the nearest free place, or to the nearest exit; gives the column, and for the exit whose it is.
    private mutating func search(from rows: [Int], in core: CoreSearch) -> (end: Int, leaver: Int) {
        clear()
        var nearest = Nearest(distance: .max, end: core.occupancy.exit, row: Occupancy.none)
        for row in rows { reach(row, at: 0, in: core, &nearest) }
        while let (distance, column) = queue.take(), distance < nearest.distance {
            guard distance == columnDistance[column] else { continue }
            if core.occupancy.free[column] > 0 {
                nearest = Nearest(distance: distance, end: column, row: Occupancy.none)
                break
            }
            var row = core.occupancy.first[column]
            while row != Occupancy.none {
                reach(row, at: distance, in: core, &nearest)
                row = core.occupancy.next[row]
            }
        }
        let length = nearest.distance
        for row in reachedRows where rowDistance[row] < length { core.rowPrice[row] -= length - rowDistance[row] }
        for column in reachedColumns where columnDistance[column] < length {
            core.columnPrice[column] += length - columnDistance[column]
        }
        return (nearest.end, nearest.row)
    }

    /// The nearest end of a walk so far: a column with a free place, or the exit of a row.
    private struct Nearest {
        var distance: Int
        var end: Int
        var row: Int
    }

    private mutating func reach(_ row: Int, at distance: Int, in core: CoreSearch, _ nearest: inout Nearest) {
        guard distance < rowDistance[row] else { return }
        rowDistance[row] = distance
        reachedRows.append(row)
        let base = distance + core.rowPrice[row]
        if base < nearest.distance { nearest = Nearest(distance: base, end: core.occupancy.exit, row: row) }
        for cell in core.cells.range(of: row) {
            let column = core.cells.columns[cell]
            let there = base + core.columnPrice[column] - core.cells.values[cell]
            if there < columnDistance[column], there < nearest.distance {
                rowBefore[column] = row
                visit(column, at: there)
            }
        }
    }

    private mutating func visit(_ column: Int, at distance: Int) {
        if columnDistance[column] == .max { reachedColumns.append(column) }
        columnDistance[column] = distance
        queue.add(column, at: distance)
    }

    /// Finds somebody for a free place that has a price, or lowers the price to 0, whichever is nearest; moves everybody on the
    /// way. The cells must have been indexed.
    mutating func fill(_ start: Int, in core: CoreSearch) {
        clear()
        visit(start, at: 0)
        var (nearest, end, comer) = (Int.max, start, Occupancy.none)
        while let (distance, column) = queue.take(), distance < nearest {
            guard distance == columnDistance[column] else { continue }
            if distance + core.columnPrice[column] < nearest {
                (nearest, end, comer) = (distance + core.columnPrice[column], column, Occupancy.none)
            }
            let base = distance + core.columnPrice[column]
            for cell in core.cells.columnStarts[column]..<core.cells.columnStarts[column + 1] {
                let (row, value) = core.cells.columnCells[cell]
                let there = base + core.rowPrice[row] - value
                guard there < rowDistance[row], there < nearest else { continue }
                if rowDistance[row] == .max { reachedRows.append(row) }
                rowDistance[row] = there
                let home = core.occupancy.columnOf[row]
                if home == core.occupancy.exit {
                    (nearest, end, comer) = (there, column, row)
                } else if home != column, there < columnDistance[home] {
                    leaver[home] = (row, column)
                    visit(home, at: there)
                }
            }
        }
        for row in reachedRows where rowDistance[row] < nearest { core.rowPrice[row] += nearest - rowDistance[row] }
        for column in reachedColumns where columnDistance[column] < nearest {
            core.columnPrice[column] -= nearest - columnDistance[column]
        }
        if comer != Occupancy.none { core.occupancy.move(comer, to: end) }
        while end != start {
            let (row, to) = leaver[end]
            core.occupancy.move(row, to: to)
            end = to
        }
    }

    private mutating func clear() {
        for column in reachedColumns { columnDistance[column] = .max }
        for row in reachedRows { rowDistance[row] = .max }
        reachedColumns.removeAll(keepingCapacity: true)
        reachedRows.removeAll(keepingCapacity: true)
        queue.clear()
    }
}
