/// Finds a best assignment exactly, by whichever way suits the size: all cells in memory, or a core of the best ones.
///
/// Both ways give the same answer, the first of the best assignments in row order (see ``ShortestPathSolver`` and
/// ``CoreSolver``), so the size at which one takes over from the other changes nothing but the time and memory.
public struct AssignmentSolver: Sendable {
    /// Up to how many cells are held in memory at once.
    private static let mostCellsHeld = 40_000

    /// Makes a solver. It holds nothing.
    public init() {}

    /// The best assignment and the prices that prove it.
    ///
    /// - Throws: ``AssignmentError`` when pins cannot hold (all of them are listed), a column has fewer than 0 places, or
    ///   the scores are too large to add up exactly.
    public func solve(_ problem: AssignmentProblem) throws(AssignmentError) -> Assignment {
        let scorer = problem.scorer
        let (cells, isLost) = scorer.rowCount.multipliedReportingOverflow(by: scorer.columnCount)
        return !isLost && cells <= Self.mostCellsHeld
            ? try ShortestPathSolver().solve(problem) : try CoreSolver().solve(problem)
    }
}
