/// Finds a best assignment exactly without ever holding all cells: for thousands of rows and columns.
///
/// It solves a core, the best few cells of each row, then looks through all cells for those that offer a row more than the
/// prices leave it, takes them in and goes on, until there are none. The prices then prove the whole.
///
/// The answer is the same as that of ``ShortestPathSolver``: the first of the best assignments in row order.
///
/// - Complexity: each look through costs O(*rows* x *columns*) time; memory for the core, the tight cells and one row.
public struct CoreSolver: Sendable {
    private let cellsInRow: Int
    private let mostAdded: Int

    /// Makes a solver.
    ///
    /// - Parameters:
    ///   - cellsInRow: how many cells of each row the core begins with. It changes how long the answer takes, never the answer.
    ///   - mostAdded: how many cells of a row come in at a time.
    public init(cellsInRow: Int = 32, mostAdded: Int = 16) {
        self.cellsInRow = max(1, cellsInRow)
        self.mostAdded = max(1, mostAdded)
    }

    /// The best assignment and the prices that prove it.
    ///
    /// - Throws: ``AssignmentError`` when pins cannot hold (all of them are listed), a column has fewer than 0 places, or
    ///   the scores are too large to add up exactly.
    public func solve(_ problem: AssignmentProblem) throws(AssignmentError) -> Assignment {
        let prepared = try PreparedProblem(problem)
        var core = CoreSearch(prepared, prepared.cells(inRow: cellsInRow))
        var scan = CoreScan(prepared, most: mostAdded)
        var patience = CoreSearch.Patience.waits
        while true {
            core.settle(patience)
            let added = scan.lacking(in: core)
            if !added.isEmpty {
                core.add(added)
            } else if core.waiting.isEmpty {
                break
            } else {
                patience = .ends
            }
        }
        let (occupancy, columnPrice) = (core.state.occupancy, core.state.columnPrice)
        var first = FirstOptimum(occupancy, scan.tight, columnPrice: columnPrice)
        for row in prepared.rows { first.settle(row) }
        return SettledPrices(prepared, occupancy, core.state.rowPrice, columnPrice).assignment()
    }
}
