/// A best assignment of the cells that are in the core, and its prices; cells may be added between searches.
///
/// Prices always leave nothing unpaid: row price + column price is at least the value of each cell in the core. Rows in a
/// column are tight with it. What may be lacking is rows without a place, and columns with a free place and a price above 0;
/// ``settle()`` mends both. Rows are placed many at a time, along tight cells; then prices move to the nearest place that any
/// row without one can reach (Hopcroft and Karp's phases with Hungarian prices).
final class CoreSearch {
    let occupancy: Occupancy
    let rowPrice: UnsafeMutablePointer<Int>
    let columnPrice: UnsafeMutablePointer<Int>
    let columnCount: Int
    var cells: CoreCells

    /// The rows that still need a place.
    private var waiting: [Int] = []
    private var visited: [Int]
    private var visit = 0
    private var trail: [Step] = []
    var walk: CoreWalk

    /// A row on the way from a waiting row to a free place, the cell to look at next, and the column that it would take.
    private struct Step {
        let row: Int
        var cell: Int
        var column = Occupancy.none
        var occupant = Occupancy.none
    }

    /// Starts with nobody placed and every column free of charge.
    init(_ cells: CoreCells, rowCount: Int, capacities: [Int], waiting: [Int]) {
        self.cells = cells
        self.waiting = waiting
        columnCount = capacities.count
        occupancy = Occupancy(rowCount: rowCount, capacities: capacities)
        rowPrice = .filled(with: 0, count: rowCount)
        columnPrice = .filled(with: 0, count: columnCount + 1)
        visited = Array(repeating: 0, count: columnCount)
        walk = CoreWalk(rowCount: rowCount, columnCount: columnCount)
        for row in waiting { rowPrice[row] = bestOffer(to: row) }
    }

    deinit {
        rowPrice.deallocate()
        columnPrice.deallocate()
    }

    /// The most that is left for a row after paying for a place; 0 if every place in the core is too dear.
    private func bestOffer(to row: Int) -> Int {
        var best = 0
        for cell in cells.range(of: row) { best = max(best, cells.values[cell] - columnPrice[cells.columns[cell]]) }
        return best
    }

    /// Takes new cells in. Rows to which one of them offers more than they have give up their place and wait.
    func add(_ added: [CoreCells.Added]) {
        cells.add(added)
        for cell in added where cell.value - columnPrice[cell.column] > rowPrice[cell.row] {
            rowPrice[cell.row] = cell.value - columnPrice[cell.column]
            if occupancy.columnOf[cell.row] != Occupancy.none {
                occupancy.release(cell.row)
                waiting.append(cell.row)
            }
        }
        waiting.sort()
    }

    /// Finds a best assignment of the core.
    func settle() {
        while true {
            placeAlongTightCells()
            guard !waiting.isEmpty else { break }
            let before = waiting.count
            walk.reprice(from: waiting, in: self)
            placeAlongTightCells()
            if (before - waiting.count) * 32 < before { placeOneByOne() }
        }
        let unfilled = (0..<columnCount).filter { columnPrice[$0] > 0 && occupancy.free[$0] > 0 }
        guard !unfilled.isEmpty else { return }
        cells.index(columnCount: columnCount)
        for column in unfilled {
            while columnPrice[column] > 0, occupancy.free[column] > 0 { walk.fill(column, in: self) }
        }
    }

    /// Each waiting row by itself, along its shortest path.
    private func placeOneByOne() {
        for row in waiting { walk.place(row, in: self) }
        waiting.removeAll()
    }

    /// Places waiting rows along tight cells, each column visited once a pass, until no more can be placed.
    private func placeAlongTightCells() {
        var placed = -1
        while placed != 0, !waiting.isEmpty {
            visit += 1
            let before = waiting.count
            waiting.removeAll { place($0) }
            placed = before - waiting.count
        }
    }

    /// Looks for a way along tight cells to a free place or an exit, and moves everybody on it.
    private func place(_ row: Int) -> Bool {
        trail.removeAll(keepingCapacity: true)
        var next = row
        while true {
            if next != Occupancy.none {
                trail.append(Step(row: next, cell: cells.starts[next]))
                if rowPrice[next] == 0 {
                    trail[trail.count - 1].column = occupancy.exit
                    break
                }
            }
            guard let top = trail.indices.last else { return false }
            next = trail[top].occupant
            if next != Occupancy.none {
                trail[top].occupant = occupancy.next[next]
                continue
            }
            guard let column = nextTightColumn(&trail[top]) else {
                trail.removeLast()
                continue
            }
            trail[top].column = column
            if occupancy.free[column] > 0 { break }
            trail[top].occupant = occupancy.first[column]
        }
        for step in trail.reversed() { occupancy.move(step.row, to: step.column) }
        return true
    }

    private func nextTightColumn(_ step: inout Step) -> Int? {
        let (price, end) = (rowPrice[step.row], cells.starts[step.row + 1])
        while step.cell < end {
            let column = cells.columns[step.cell]
            let isTight = price + columnPrice[column] == cells.values[step.cell]
            step.cell += 1
            if isTight, visited[column] != visit {
                visited[column] = visit
                return column
            }
        }
        return nil
    }
}
