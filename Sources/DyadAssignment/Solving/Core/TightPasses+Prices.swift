/// How prices move once the tight cells lead no further.
extension TightPasses {
    /// Moves prices just so far that the rows which the last passes could not place reach one more column or an exit. Gives
    /// false, and moves nothing, where the nearest is an exit and farther than a limit.
    func reprice(for waiting: [Int], within limit: Int) -> Bool {
        var nearest = (column: Int.max, exit: Int.max)
        func look(from row: Int) {
            nearest.exit = min(nearest.exit, state.rowPrice[row] - state.pairPrice)
            nearest.column = min(nearest.column, slack(of: row))
        }
        for row in waiting { look(from: row) }
        forEachOccupant(look)
        guard nearest.column < nearest.exit || nearest.exit <= limit else { return false }
        lower(waiting, by: min(nearest.column, nearest.exit))
        return true
    }

    /// Moves prices with the price of a pair, just so far that the rows which stay out reach one more column; not below a pair
    /// price of 0. Gives false, and moves nothing, where that is farther than a limit.
    func repricePairs(for out: [Int], within limit: Int) -> Bool {
        var nearest = Int.max
        for row in out { nearest = min(nearest, slack(of: row)) }
        forEachOccupant { nearest = min(nearest, slack(of: $0)) }
        guard nearest <= limit else { return false }
        let least = min(nearest, state.pairPrice)
        state.pairPrice -= least
        lower(out, by: least)
        return true
    }

    private func lower(_ waiting: [Int], by least: Int) {
        for row in waiting { state.rowPrice[row] -= least }
        forEachOccupant { state.rowPrice[$0] -= least }
        for column in reached { state.columnPrice[column] += least }
    }

    private func forEachOccupant(_ body: (Int) -> Void) {
        for column in reached {
            var row = state.occupancy.first[column]
            while row != Occupancy.none {
                body(row)
                row = state.occupancy.next[row]
            }
        }
    }

    /// How far a row is from the nearest column that was not reached; `Int.max` where the core has none.
    private func slack(of row: Int) -> Int {
        let price = state.rowPrice[row]
        let (columns, values, columnPrice) = (state.cells.columns, state.cells.values, state.columnPrice)
        var least = Int.max
        var cell = state.cells.starts[row]
        let end = state.cells.starts[row + 1]
        while cell < end {
            let column = Int(columns[cell])
            let slack = price &+ columnPrice[column] &- values[cell]
            if slack < least, reachedIn[column] != pass { least = slack }
            cell &+= 1
        }
        return least
    }
}
