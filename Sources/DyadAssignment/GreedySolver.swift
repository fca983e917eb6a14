/// Makes the best pair that is left, again and again: what people do by hand, and a baseline for everything else.
///
/// Of pairs that score the same, the one with the earlier row is made first, then the one with the earlier column. It
/// proves nothing: a first pair may cost later ones more than it is worth.
///
/// - Complexity: O(*c* log *c*) for *c* allowed cells, and their memory.
public struct GreedySolver: Sendable {
    /// Makes a solver. It holds nothing.
    public init() {}

    /// The pairs, the pinned ones first. The problem's aim does not matter.
    ///
    /// - Throws: ``AssignmentError`` as ``AssignmentSolver/solve(_:)`` does.
    public func solve(_ problem: AssignmentProblem) throws(AssignmentError) -> UnpricedAssignment {
        var allowed = problem
        allowed.aim = .mostPairsFirst
        let prepared = try PreparedProblem(allowed)
        let cells = prepared.cells()
        let rowCount = problem.scorer.rowCount
        var rowOf = [Int](repeating: 0, count: cells.columns.count)
        for row in 0..<rowCount {
            for cell in cells.starts[row]..<cells.starts[row + 1] { rowOf[cell] = row }
        }
        // Cells stand in the order of rows and columns, so their own order breaks ties.
        let ranked = cells.columns.indices.sorted { (cells.values[$1], $0) < (cells.values[$0], $1) }
        var free = prepared.capacities
        var columns = [Int?](repeating: nil, count: rowCount)
        var left = (problem.mostPairs ?? .max) - problem.pins.count
        for cell in ranked where left > 0 {
            let (row, column) = (rowOf[cell], cells.columns[cell])
            guard columns[row] == nil, free[column] > 0 else { continue }
            columns[row] = column
            free[column] -= 1
            left -= 1
        }
        return UnpricedAssignment(columns, prepared, cells)
    }
}
