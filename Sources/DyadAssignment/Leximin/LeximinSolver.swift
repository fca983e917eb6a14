/// Finds the fairest assignment: as many pairs as can be, the worst pair as good as can be, then the next worst, and so on.
///
/// Written from the worst pair to the best, the scores of the answer are the greatest list in lexicographic order, among
/// all assignments with the most pairs (leximin; the lexicographic bottleneck assignment of Burkard and Rendl 1991). The
/// list settles the total, so no tie is left for the total to break; among assignments with the same list it gives the
/// first in row order, as ``AssignmentSolver`` does.
///
/// How: for a threshold, scores are 1 at or above it and 0 below, and the most pairs at or above it are a plain
/// assignment. The highest threshold that all pairs can reach is found by halving; the fewest pairs at that very score are
/// kept to; then the same for the pairs above it, among the assignments that remain (see `OptimalFace`).
///
/// - Complexity: *d* log *l* assignments at worst, for *d* different scores in the answer and *l* in the problem.
public struct LeximinSolver: Sendable {
    /// Makes a solver. It holds nothing.
    public init() {}

    /// The fairest assignment, and whether the ``Certificate`` proved each answer on the way. Pins are kept; the problem's
    /// aim does not matter. Among assignments with the same list, the one with the greatest total of `gains` where they are
    /// given: scores of the same rows and columns, none below 0.
    ///
    /// - Throws: ``AssignmentError`` as ``AssignmentSolver/solve(_:)`` does.
    public func solve(
        _ problem: AssignmentProblem, thenMost gains: (any AssignmentScorer)? = nil
    ) throws(AssignmentError) -> (assignment: UnpricedAssignment, isProved: Bool) {
        var allowed = problem
        allowed.aim = .mostPairsFirst
        let prepared = try PreparedProblem(allowed)
        let cells = prepared.cells()
        let levels = Set(cells.values).sorted()
        var best = try LeximinSolver.face(of: cells, levels, prepared).answer(atLeast: 0)
        var isProved = best.isProved
        var bottom = 0
        while bottom < levels.count, !best.face.isSettled {
            let wanted = try best.face.answer(atLeast: bottom)
            // The highest level that just as many pairs can reach as can reach the bottom.
            var (low, high) = (bottom, levels.count - 1)
            var reached = wanted
            while low < high {
                let middle = (low + high + 1) / 2
                let tried = try best.face.answer(atLeast: middle)
                isProved = isProved && tried.isProved
                if tried.count == wanted.count { (low, reached) = (middle, tried) } else { high = middle - 1 }
            }
            best = try reached.face.answer(atLeast: low + 1)
            isProved = isProved && wanted.isProved && best.isProved
            bottom = low + 1
            if best.count == 0 { break }
        }
        if let gains, !best.face.isSettled {
            let most = try best.face.answer(withMost: gains)
            return (UnpricedAssignment(most.assignment.columns, prepared, cells), isProved && most.isProved)
        }
        return (UnpricedAssignment(best.assignment.columns, prepared, cells), isProved)
    }

    private static func face(of cells: CellTable, _ levels: [Int], _ prepared: PreparedProblem) -> OptimalFace {
        let places = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($0.element, $0.offset) })
        let rows = (0..<cells.starts.count - 1).map { row in
            (cells.starts[row]..<cells.starts[row + 1]).map { cell in
                OptimalFace.Cell(column: cells.columns[cell], level: places[cells.values[cell]] ?? 0)
            }
        }
        return OptimalFace(rows: rows, capacities: prepared.capacities, mostPairs: prepared.mostPairs)
    }
}
