/// Finds a best assignment exactly without ever holding all cells: for thousands of rows and columns, and for two.
///
/// It solves a core, the best few cells of each row, then looks through all cells for those that offer a row more than the
/// prices leave it, takes them in and goes on, until there are none. The prices then prove the whole. Small problems have all
/// their cells in the core.
///
/// All arithmetic is on whole numbers. Among equally good assignments it gives the first in row order: row 0 has the
/// first column, in column order, that any best assignment gives it (being unmatched comes last), then row 1 given that,
/// and so on. The assignment therefore depends on nothing but the problem and the order of its rows and columns.
///
/// - Complexity: each look through costs O(*rows* x *columns*) time; memory for the core, the tight cells and one row.
public struct AssignmentSolver: Sendable {
    /// Up to how many cells are all held at once.
    private static let mostCellsHeld = 40_000
    private static let usualCellsInRow = 32

    private let cellsInRow: Int?
    private let mostAdded: Int

    /// Makes a solver.
    ///
    /// - Parameters:
    ///   - cellsInRow: how many cells of each row the core begins with; by default what suits the size. It changes how long
    ///     the answer takes, never the answer.
    ///   - mostAdded: how many cells of a row come in at a time.
    public init(cellsInRow: Int? = nil, mostAdded: Int = 16) {
        self.cellsInRow = cellsInRow.map { max(1, $0) }
        self.mostAdded = max(1, mostAdded)
    }

    /// The best assignment and the prices that prove it.
    ///
    /// - Throws: ``AssignmentError`` when pins cannot hold (all of them are listed), a column has fewer than 0 places, or
    ///   the scores are too large to add up exactly.
    public func solve(_ problem: AssignmentProblem) throws(AssignmentError) -> Assignment {
        let prepared = try PreparedProblem(problem)
        let limit = cellsInRow ?? (isSmall(problem.scorer) ? nil : Self.usualCellsInRow)
        var core = CoreSearch(prepared, prepared.cells(inRow: limit))
        var scan = CoreScan(prepared, most: mostAdded)
        var patience = limit == nil ? CoreSearch.Patience.ends : .waits
        while true {
            core.settle(patience)
            let added = scan.lacking(in: core)
            if !added.isEmpty {
                core.add(added)
            } else if core.isSettled {
                break
            } else {
                patience = .ends
            }
        }
        let (occupancy, columnPrice) = (core.state.occupancy, core.state.columnPrice)
        var first = FirstOptimum(
            occupancy, scan.tight, columnPrice: columnPrice, isExitPriced: core.state.pairPrice > 0)
        for row in prepared.rows { first.settle(row) }
        return SettledPrices(
            prepared, occupancy, core.state.rowPrice, columnPrice, pairPrice: core.state.pairPrice
        ).assignment()
    }

    private func isSmall(_ scorer: any AssignmentScorer) -> Bool {
        let (cells, isLost) = scorer.rowCount.multipliedReportingOverflow(by: scorer.columnCount)
        return !isLost && cells <= Self.mostCellsHeld
    }
}
