/// Chooses among the assignments that are equally good: the first in row order.
///
/// Optimal prices are shared by all optimal assignments, so these are exactly the ones that use tight cells only (row
/// price + column price = value), leave only rows of price 0 unmatched, and leave places free only in columns of price
/// 0. Row by row, each row takes the first such column that some optimal assignment still allows, with being unmatched
/// last, and keeps it. The result does not depend on which optimal assignment, or which optimal prices, came in.
///
/// A row can move from its column *a* to *b* if moving others along tight cells leads from *b* back to *a*; a place that
/// may be free can take or give a row as well, so those columns are joined through one common pool.
///
/// - Complexity: O(*rows* x *tight cells*) at worst. Columns from which there is no way back are visited once a row.
struct FirstOptimum {
    private let occupancy: Occupancy
    private let starts: [Int]
    private let columns: [Int]
    /// For each column and the exit, whether its places may stay free.
    private let mayBeFree: [Bool]

    /// The row that last visited each column; nothing leads back from a visited column unless the walk succeeds.
    private var visitor: [Int]
    /// For each visited column, the row that moves in, or how else the walk came there.
    private var mover: [Int]
    private var queue: [Int] = []
    /// The column whose free place the walk used, or none.
    private var poolEntry = Occupancy.none

    private static let candidate = -2
    private static let pool = -3

    /// Takes an optimal assignment and its tight cells, in row and column order, the exit as the column after the last.
    init(_ occupancy: Occupancy, _ tight: TightCells, columnPrice: UnsafeMutablePointer<Int>) {
        self.occupancy = occupancy
        (starts, columns) = (tight.starts, tight.columns)
        mayBeFree = (0...occupancy.exit).map { $0 == occupancy.exit || columnPrice[$0] == 0 }
        visitor = Array(repeating: Occupancy.none, count: occupancy.exit + 1)
        mover = visitor
    }

    /// Gives a row its first possible column and keeps it there. To be called for the rows in order.
    mutating func settle(_ row: Int) {
        let home = occupancy.columnOf[row]
        occupancy.unlink(row)
        poolEntry = Occupancy.none
        for cell in starts[row]..<starts[row + 1] {
            let column = columns[cell]
            if column == home { return }
            guard visitor[column] != row, let end = walk(from: column, to: home, for: row) else { continue }
            shift(row, to: end)
            return
        }
    }

    /// Looks for a way from a column back to a row's home; gives the last column on it.
    private mutating func walk(from column: Int, to home: Int, for row: Int) -> Int? {
        queue.removeAll(keepingCapacity: true)
        visit(column, by: row, mover: Self.candidate)
        var next = 0
        while next < queue.count {
            let column = queue[next]
            next += 1
            if mayBeFree[column], poolEntry == Occupancy.none, occupancy.free[column] > 0 {
                poolEntry = column
                if mayBeFree[home] { return column }
                for other in mayBeFree.indices where mayBeFree[other] && visitor[other] != row {
                    visit(other, by: row, mover: Self.pool)
                }
            }
            var occupant = occupancy.first[column]
            while occupant != Occupancy.none {
                for cell in starts[occupant]..<starts[occupant + 1] where visitor[columns[cell]] != row {
                    visit(columns[cell], by: row, mover: occupant)
                    if columns[cell] == home { return home }
                }
                occupant = occupancy.next[occupant]
            }
        }
        return nil
    }

    private mutating func visit(_ column: Int, by row: Int, mover: Int) {
        visitor[column] = row
        self.mover[column] = mover
        queue.append(column)
    }

    /// Moves everybody on the way that was found, and the row itself to the column where the way began.
    private func shift(_ row: Int, to end: Int) {
        var column = end
        while mover[column] != Self.candidate {
            if mover[column] == Self.pool {
                column = poolEntry
            } else {
                let from = occupancy.columnOf[mover[column]]
                occupancy.move(mover[column], to: column)
                column = from
            }
        }
        occupancy.free[occupancy.columnOf[row]] += 1
        occupancy.columnOf[row] = column
        occupancy.free[column] -= 1
    }
}
