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
    private var exchanges: ExchangeSearch
    private var parts: StrongParts
    /// How much was looked at in vain since the parts were found.
    private var vain = 0

    /// Takes an optimal assignment and its tight cells, in row and column order, the exit as the column after the last.
    ///
    /// - Parameter isExitPriced: whether just so many rows stay out because the number of pairs is limited.
    init(
        _ occupancy: Occupancy, _ tight: TightCells, columnPrice: UnsafeMutablePointer<Int>, isExitPriced: Bool
    ) {
        self.occupancy = occupancy
        self.tight = tight
        exchanges = ExchangeSearch(
            occupancy, tight,
            mayBeFree: (0...occupancy.exit).map { $0 == occupancy.exit ? !isExitPriced : columnPrice[$0] == 0 })
        parts = StrongParts(nodes: occupancy.exit + 2)
    }

    /// Gives a row its first possible column and keeps it there. To be called for the rows in order.
    mutating func settle(_ row: Int) {
        let home = occupancy.columnOf[row]
        if vain > tight.columns.count + occupancy.exit {
            parts = exchanges.parts()
            vain = 0
        }
        occupancy.unlink(row)
        exchanges.keep(row)
        for cell in tight.starts[row]..<tight.starts[row + 1] {
            let column = Int(tight.columns[cell])
            if column == home { return }
            guard parts.ofNode[column] == parts.ofNode[home] else { continue }
            guard let moves = exchanges.moves(from: column, to: home) else {
                vain += exchanges.work
                continue
            }
            for move in moves { occupancy.move(move.row, to: move.column) }
            occupancy.free[home] += 1
            occupancy.columnOf[row] = column
            occupancy.free[column] -= 1
            return
        }
    }
}
