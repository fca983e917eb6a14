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
    public init(cellsInRow: Int = 32, mostAdded: Int = 8) {
        self.cellsInRow = max(1, cellsInRow)
        self.mostAdded = max(1, mostAdded)
    }

    /// The best assignment and the prices that prove it.
    ///
    /// - Throws: ``AssignmentError`` when pins cannot hold (all of them are listed), a column has fewer than 0 places, or
    ///   the scores are too large to add up exactly.
    public func solve(_ problem: AssignmentProblem) throws(AssignmentError) -> Assignment {
        let prepared = try PreparedProblem(problem, cellsInRow: cellsInRow)
        let unpinned = (0..<problem.scorer.rowCount).filter { prepared.pinnedScores[$0] == nil }
        let core = CoreSearch(
            CoreCells(prepared.cells), rowCount: problem.scorer.rowCount, capacities: prepared.capacities,
            waiting: unpinned)
        var scan = CoreScan(prepared, unpinned)
        while true {
            core.settle()
            let added = scan.underpriced(in: core, most: mostAdded)
            if added.isEmpty { break }
            core.add(added)
        }
        var first = FirstOptimum(core.occupancy, scan.tightCells(in: core), columnPrice: core.columnPrice)
        for row in unpinned { first.settle(row) }
        return SettledPrices(prepared, core.occupancy, core.rowPrice, core.columnPrice).assignment()
    }
}
