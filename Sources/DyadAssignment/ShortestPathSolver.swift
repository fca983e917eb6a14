/// Finds a best assignment exactly, for problems whose allowed cells fit in memory.
///
/// All arithmetic is on whole numbers. Among equally good assignments it gives the first in row order: row 0 has the
/// first column, in column order, that any best assignment gives it (being unmatched comes last), then row 1 given that,
/// and so on. The assignment therefore depends on nothing but the problem and the order of its rows and columns.
///
/// - Complexity: O(*rows* x *allowed cells*) at worst, so *n* cubed for a full square; 16 bytes for each allowed cell.
public struct ShortestPathSolver: Sendable {
    /// Makes a solver. It holds nothing.
    public init() {}

    /// The best assignment and the prices that prove it.
    ///
    /// - Throws: ``AssignmentError`` when pins cannot hold (all of them are listed), a column has fewer than 0 places, or
    ///   the scores are too large to add up exactly.
    public func solve(_ problem: AssignmentProblem) throws(AssignmentError) -> Assignment {
        let prepared = try PreparedProblem(problem)
        let cells = prepared.cells()
        let rowCount = problem.scorer.rowCount
        let unpinned = prepared.rows
        return cells.starts.withUnsafeBufferPointer { starts in
            cells.columns.withUnsafeBufferPointer { columns in
                cells.values.withUnsafeBufferPointer { values in
                    let search = PathSearch(
                        starts: starts, columns: columns, values: values, rowCount: rowCount,
                        capacities: prepared.capacities)
                    for row in unpinned { search.place(row) }
                    var first = FirstOptimum(
                        search.occupancy, TightCells(of: cells, search), columnPrice: search.columnPrice)
                    for row in unpinned { first.settle(row) }
                    return SettledPrices(prepared, search.occupancy, search.rowPrice, search.columnPrice).assignment()
                }
            }
        }
    }

    /// The exact cost of insisting on one pair, in pairs and in total score.
    ///
    /// A row that is pinned elsewhere is moved from its pin for the purpose.
    ///
    /// - Parameter best: the best assignment of the problem, from ``solve(_:)``.
    /// - Throws: ``AssignmentError/badPins(_:)`` when the pair is not allowed or pins have filled its column.
    /// - Complexity: that of ``solve(_:)``. The prices of `best` give a lower bound in constant time (see ``Assignment``).
    public func costOfForcing(
        row: Int, column: Int, in problem: AssignmentProblem, best: Assignment
    ) throws(AssignmentError) -> ForcedCost {
        var forced = problem
        forced.pins[row] = column
        let answer = try solve(forced)
        return ForcedCost(pairs: best.pairCount - answer.pairCount, total: best.total - answer.total)
    }
}
