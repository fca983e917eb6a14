/// Chooses among the assignments that are equally good: the first in row order.
///
/// Optimal prices are shared by all optimal assignments, so these are exactly the ones that use tight cells only (row
/// price + column price = value), leave only rows of price 0 unmatched, and leave places free only in columns of price
/// 0. Row by row, each row takes the first such column that some optimal assignment still allows, with being unmatched
/// last, and keeps it. The result does not depend on which optimal assignment, or which optimal prices, came in.
///
/// A row can move from its column *a* to *b* if moving others along tight cells leads from *b* back to *a*; a place that
/// may be free can take or give a row as well, so those columns are joined through one more node, the pool. The way is looked
/// for from both ends at once, always on the side that has looked at less. Where much was looked for in vain, it is worked out
/// afresh which columns lie on a common circle: only between these can anybody move, now or later.
///
/// - Complexity: O(*rows* x *tight cells*) at worst, and far less where the ends are near each other.
struct FirstOptimum {
    private let occupancy: Occupancy
    private let tight: TightCells
    private let rowsOf: TightRows
    private let pool: Int
    /// For each column and the exit whether its places may stay free; and these columns.
    private let mayBeFree: [Bool]
    private let freeable: [Int]
    /// Rows that have been given their column for good.
    private var isKept: [Bool]
    private var search = 0
    private var parts: StrongParts
    /// How much was looked at in vain since the parts were found.
    private var vain = 0
    private var ahead: Front
    private var back: Front

    /// One end of the search: the nodes that it has reached, and how.
    private struct Front {
        /// The search that last reached each node, which row would move, and the node before.
        var reachedIn: [Int]
        var mover: [Int]
        var neighbour: [Int]
        var queue: [Int] = []
        var next = 0
        var work = 0

        init(nodes: Int) {
            reachedIn = Array(repeating: Occupancy.none, count: nodes)
            mover = reachedIn
            neighbour = reachedIn
        }

        mutating func begin(at node: Int, in search: Int) {
            queue.removeAll(keepingCapacity: true)
            (next, work) = (0, 0)
            reach(node, in: search, mover: Occupancy.none, from: Occupancy.none)
        }

        mutating func reach(_ node: Int, in search: Int, mover: Int, from neighbour: Int) {
            reachedIn[node] = search
            self.mover[node] = mover
            self.neighbour[node] = neighbour
            queue.append(node)
        }
    }

    /// Takes an optimal assignment and its tight cells, in row and column order, the exit as the column after the last.
    ///
    /// - Parameter isExitPriced: whether just so many rows stay out because the number of pairs is limited.
    init(
        _ occupancy: Occupancy, _ tight: TightCells, columnPrice: UnsafeMutablePointer<Int>, isExitPriced: Bool
    ) {
        self.occupancy = occupancy
        self.tight = tight
        rowsOf = TightRows(tight, columnCount: occupancy.exit + 1)
        pool = occupancy.exit + 1
        mayBeFree = (0...occupancy.exit).map { $0 == occupancy.exit ? !isExitPriced : columnPrice[$0] == 0 }
        freeable = mayBeFree.indices.filter { [mayBeFree] in mayBeFree[$0] }
        isKept = Array(repeating: false, count: tight.starts.count - 1)
        parts = StrongParts(nodes: pool + 1)
        ahead = Front(nodes: pool + 1)
        back = ahead
    }

    /// Gives a row its first possible column and keeps it there. To be called for the rows in order.
    mutating func settle(_ row: Int) {
        let home = occupancy.columnOf[row]
        if vain > tight.columns.count + pool { findParts() }
        occupancy.unlink(row)
        isKept[row] = true
        for cell in tight.starts[row]..<tight.starts[row + 1] {
            let column = Int(tight.columns[cell])
            if column == home { return }
            guard parts.ofNode[column] == parts.ofNode[home] else { continue }
            guard let middle = meet(from: column, to: home) else {
                vain += ahead.work + back.work
                continue
            }
            move(through: middle)
            occupancy.free[home] += 1
            occupancy.columnOf[row] = column
            occupancy.free[column] -= 1
            return
        }
    }

    /// Works out where rows that are not kept could still go, along the same ways as ``stepAhead()``.
    private mutating func findParts() {
        var (starts, targets): ([Int], [Int32]) = ([0], [])
        for node in 0..<pool {
            if mayBeFree[node], occupancy.free[node] > 0 { targets.append(Int32(truncatingIfNeeded: pool)) }
            var occupant = occupancy.first[node]
            while occupant != Occupancy.none {
                targets += tight.columns[tight.starts[occupant]..<tight.starts[occupant + 1]]
                occupant = occupancy.next[occupant]
            }
            starts.append(targets.count)
        }
        targets += freeable.map { Int32(truncatingIfNeeded: $0) }
        starts.append(targets.count)
        parts = StrongParts(starts: starts, targets: targets)
        vain = 0
    }

    /// Looks for a way from a column back to a row's home; gives a node at which both ends have met.
    private mutating func meet(from column: Int, to home: Int) -> Int? {
        search += 1
        ahead.begin(at: column, in: search)
        back.begin(at: home, in: search)
        while ahead.next < ahead.queue.count, back.next < back.queue.count {
            let node = ahead.work <= back.work ? stepAhead() : stepBack()
            if let node { return node }
        }
        return nil
    }

    /// Who might leave the next node ahead, and where to.
    private mutating func stepAhead() -> Int? {
        let node = ahead.queue[ahead.next]
        ahead.next += 1
        if node == pool {
            ahead.work += freeable.count
            return reachAhead(freeable, in: search, mover: Occupancy.none, from: node)
        }
        if mayBeFree[node], occupancy.free[node] > 0,
            let met = reachAhead([pool], in: search, mover: Occupancy.none, from: node)
        {
            return met
        }
        var occupant = occupancy.first[node]
        while occupant != Occupancy.none {
            let cells = tight.starts[occupant]..<tight.starts[occupant + 1]
            ahead.work += cells.count
            for cell in cells {
                let next = Int(tight.columns[cell])
                if ahead.reachedIn[next] != search {
                    ahead.reach(next, in: search, mover: occupant, from: node)
                    if back.reachedIn[next] == search { return next }
                }
            }
            occupant = occupancy.next[occupant]
        }
        return nil
    }

    private mutating func reachAhead(_ nodes: [Int], in search: Int, mover: Int, from node: Int) -> Int? {
        for next in nodes where ahead.reachedIn[next] != search {
            ahead.reach(next, in: search, mover: mover, from: node)
            if back.reachedIn[next] == search { return next }
        }
        return nil
    }

    /// Who might come to the next node back, and where from.
    private mutating func stepBack() -> Int? {
        let node = back.queue[back.next]
        back.next += 1
        if node == pool {
            back.work += freeable.count
            return reachBack(freeable.filter { occupancy.free[$0] > 0 }, in: search, from: node)
        }
        if mayBeFree[node], let met = reachBack([pool], in: search, from: node) { return met }
        let comers = rowsOf.starts[node]..<rowsOf.starts[node + 1]
        back.work += comers.count
        for place in comers {
            let comer = Int(rowsOf.rows[place])
            let home = occupancy.columnOf[comer]
            if !isKept[comer], home != Occupancy.none, back.reachedIn[home] != search {
                back.reach(home, in: search, mover: comer, from: node)
                if ahead.reachedIn[home] == search { return home }
            }
        }
        return nil
    }

    private mutating func reachBack(_ nodes: [Int], in search: Int, from node: Int) -> Int? {
        for previous in nodes where back.reachedIn[previous] != search {
            back.reach(previous, in: search, mover: Occupancy.none, from: node)
            if ahead.reachedIn[previous] == search { return previous }
        }
        return nil
    }

    /// Moves everybody on the way through the node where both ends met.
    private func move(through middle: Int) {
        var moves: [(row: Int, column: Int)] = []
        var node = middle
        while node != Occupancy.none {
            if ahead.mover[node] != Occupancy.none { moves.append((ahead.mover[node], node)) }
            node = ahead.neighbour[node]
        }
        node = middle
        while node != Occupancy.none {
            if back.mover[node] != Occupancy.none { moves.append((back.mover[node], back.neighbour[node])) }
            node = back.neighbour[node]
        }
        for move in moves { occupancy.move(move.row, to: move.column) }
    }
}
