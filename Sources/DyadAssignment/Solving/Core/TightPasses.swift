/// Places waiting rows many at a time along tight cells, and moves prices where these lead no further (Hopcroft and Karp's
/// passes, with Hungarian prices).
final class TightPasses {
    let state: CoreState
    private let tight: CoreTight
    /// The pass that last reached each column, and in how many steps.
    let reachedIn: UnsafeMutablePointer<Int32>
    private let steps: UnsafeMutablePointer<Int32>
    private(set) var pass: Int32 = 0
    /// In how many steps the present pass comes to a free place or an exit.
    private var lastStep: Int32 = 0
    /// The columns that the present pass has reached.
    private(set) var reached: [Int] = []
    /// For each row the cell to look at next.
    private let next: UnsafeMutablePointer<Int>
    private var exitsAreOpen = true

    /// A row on the way from a waiting row to a free place, the column that it would take, and who might leave that.
    private struct Step {
        let row: Int
        var column = Occupancy.none
        var occupant = Occupancy.none
    }

    init(_ state: CoreState) {
        self.state = state
        tight = CoreTight(rowCount: state.rowCount)
        reachedIn = .filled(with: 0, count: state.columnCount)
        steps = .filled(with: 0, count: state.columnCount)
        next = .filled(with: 0, count: state.rowCount)
    }

    deinit {
        next.deallocate()
        for pointer in [reachedIn, steps] { pointer.deallocate() }
    }

    /// Places rows along tight cells, each time by the shortest ways, until no more can be placed. With closed exits as many
    /// rows as are placed come into pairs.
    ///
    /// - Parameter most: how many rows to place.
    func place(_ waiting: inout [Int], most: Int = .max, exitsAreOpen: Bool = true) {
        self.exitsAreOpen = exitsAreOpen
        tight.find(in: state)
        var trail: [Step] = []
        var left = most
        while left > 0, !waiting.isEmpty, spread(from: waiting) {
            waiting.removeAll { row in
                guard left > 0, place(row, &trail) else { return false }
                left -= 1
                return true
            }
        }
    }

    /// Reaches columns from the waiting rows, step by step, as far as the first free place or exit. Gives false where there
    /// is none.
    private func spread(from waiting: [Int]) -> Bool {
        pass += 1
        lastStep = 0
        reached.removeAll(keepingCapacity: true)
        var found = false
        for row in waiting where reach(from: row) { found = true }
        var newest = 0..<reached.count
        while !found, !newest.isEmpty {
            lastStep += 1
            for place in newest {
                var row = state.occupancy.first[reached[place]]
                while row != Occupancy.none {
                    if reach(from: row) { found = true }
                    row = state.occupancy.next[row]
                }
            }
            newest = newest.upperBound..<reached.count
        }
        return found
    }

    private func reach(from row: Int) -> Bool {
        var found = isTightWithExit(row)
        var cell = tight.starts[row]
        next[row] = cell
        let (end, columns) = (tight.starts[row + 1], tight.columns)
        while cell < end {
            let column = Int(columns[cell])
            if reachedIn[column] != pass {
                reachedIn[column] = pass
                steps[column] = lastStep
                reached.append(column)
                if state.occupancy.free[column] > 0 { found = true }
            }
            cell &+= 1
        }
        return found
    }

    private func isTightWithExit(_ row: Int) -> Bool { exitsAreOpen && state.rowPrice[row] == state.pairPrice }

    /// Looks for a shortest way to a free place or an exit, and moves everybody on it.
    ///
    /// - Parameter trail: room for the way.
    private func place(_ row: Int, _ trail: inout [Step]) -> Bool {
        let occupancy = state.occupancy
        trail.removeAll(keepingCapacity: true)
        trail.append(Step(row: row))
        while let top = trail.indices.last {
            let occupant = trail[top].occupant
            if occupant != Occupancy.none {
                trail[top].occupant = occupancy.next[occupant]
                trail.append(Step(row: occupant))
                continue
            }
            let column = nextColumn(of: trail[top].row, at: Int32(truncatingIfNeeded: top))
            if column == Occupancy.none {
                trail.removeLast()
                continue
            }
            trail[top].column = column
            if occupancy.free[column] > 0 {
                for step in trail.reversed() { occupancy.move(step.row, to: step.column) }
                return true
            }
            trail[top].occupant = occupancy.first[column]
        }
        return false
    }

    /// The next tight column of a row one step on, or its exit on the last step. Each column is given once in a pass.
    private func nextColumn(of row: Int, at step: Int32) -> Int {
        if step == lastStep, isTightWithExit(row) { return state.occupancy.exit }
        let free = state.occupancy.free
        var cell = next[row]
        let (end, columns) = (tight.starts[row + 1], tight.columns)
        while cell < end {
            let column = Int(columns[cell])
            cell &+= 1
            if reachedIn[column] == pass, steps[column] == step {
                if step == lastStep {
                    guard free[column] > 0 else { continue }
                } else {
                    steps[column] = -1
                }
                next[row] = cell
                return column
            }
        }
        next[row] = end
        return Occupancy.none
    }
}
