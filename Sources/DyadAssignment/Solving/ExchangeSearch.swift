/// Looks for exchanges along tight cells: who would have to move so that a row can leave its home for another column.
///
/// Nodes are the columns, the exit, and the pool, which joins all columns whose places may stay free.
struct ExchangeSearch {
    typealias Move = (row: Int, column: Int)

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
    private var ahead: ExchangeFront
    private var back: ExchangeFront

    /// Takes tight cells, the exit as the column after the last; and which columns' places may stay free.
    init(_ occupancy: Occupancy, _ tight: TightCells, mayBeFree: [Bool]) {
        self.occupancy = occupancy
        self.tight = tight
        rowsOf = TightRows(tight, columnCount: occupancy.exit + 1)
        pool = occupancy.exit + 1
        self.mayBeFree = mayBeFree
        freeable = mayBeFree.indices.filter { mayBeFree[$0] }
        isKept = Array(repeating: false, count: tight.starts.count - 1)
        ahead = ExchangeFront(nodes: pool + 1)
        back = ahead
    }

    /// How much the last search looked at.
    var work: Int { ahead.work + back.work }

    /// From now on a row does not move.
    mutating func keep(_ row: Int) { isKept[row] = true }

    /// Works out where rows that are not kept could still go, along the same ways as ``stepAhead()``.
    func parts() -> StrongParts {
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
        return StrongParts(starts: starts, targets: targets)
    }

    /// Who would move where to free a place of a column and fill one in a row's home; `nil` where there is no way.
    mutating func moves(from column: Int, to home: Int) -> [Move]? {
        search += 1
        ahead.begin(at: column, in: search)
        back.begin(at: home, in: search)
        return meet().map(moves)
    }

    /// A node at which both ends have met.
    private mutating func meet() -> Int? {
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

    /// The moves on the way through the node where both ends met, from the one that frees a place.
    private func moves(through middle: Int) -> [Move] {
        var moves: [Move] = []
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
        return moves
    }
}
