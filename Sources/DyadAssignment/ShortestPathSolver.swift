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
        let cells = prepared.cells
        let rowCount = problem.scorer.rowCount
        let columnCount = problem.scorer.columnCount
        let unpinned = (0..<rowCount).filter { problem.pins[$0] == nil }
        return cells.starts.withUnsafeBufferPointer { starts in
            cells.columns.withUnsafeBufferPointer { columns in
                cells.values.withUnsafeBufferPointer { values in
                    let search = PathSearch(
                        starts: starts, columns: columns, values: values, rowCount: rowCount,
                        capacities: prepared.capacities)
                    for row in unpinned { search.place(row) }
                    var first = FirstOptimum(search, cells, rowCount: rowCount, columnCount: columnCount)
                    for row in unpinned { first.settle(row) }
                    return Self.assemble(prepared, search)
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

    /// Adds the pinned pairs and the prices that pins settle.
    private static func assemble(_ prepared: PreparedProblem, _ search: PathSearch) -> Assignment {
        let scorer = prepared.problem.scorer
        let weighing = prepared.weighing
        var rowPrices = (0..<scorer.rowCount).map { search.rowPrice[$0] }
        var columnPrices = (0..<scorer.columnCount).map { search.columnPrice[$0] }
        priceClosedColumns(prepared, rowPrices, &columnPrices)

        var columns = (0..<scorer.rowCount).map { row -> Int? in
            let column = search.occupancy.columnOf[row]
            return column == Occupancy.none || column == search.occupancy.exit ? nil : column
        }
        var pairCount = 0
        var total = 0
        for row in columns.indices {
            if let pin = prepared.problem.pins[row], let score = prepared.pinnedScores[row] {
                columns[row] = pin
                rowPrices[row] = weighing.value(ofScore: score) - columnPrices[pin]
                total += score
                pairCount += 1
            } else if let column = columns[row] {
                // The pair is tight, so its prices say its score.
                total += (rowPrices[row] + columnPrices[column] - weighing.pairUnit) / weighing.scoreUnit
                pairCount += 1
            }
        }
        return Assignment(
            columns: columns, pairCount: pairCount, total: total, rowPrices: rowPrices, columnPrices: columnPrices,
            weighing: weighing)
    }

    /// A column that pins have filled, or that never had a place, costs just enough that no other row would pay for it.
    private static func priceClosedColumns(
        _ prepared: PreparedProblem, _ rowPrices: [Int], _ columnPrices: inout [Int]
    ) {
        let closed = prepared.capacities.indices.filter { prepared.capacities[$0] == 0 }
        guard !closed.isEmpty else { return }
        let scorer = prepared.problem.scorer
        let minimum = prepared.problem.minimumScore ?? AssignmentProblem.banned
        var scores = [Int](repeating: AssignmentProblem.banned, count: columnPrices.count)
        for row in rowPrices.indices where prepared.pinnedScores[row] == nil {
            var span = scores.mutableSpan
            scorer.writeScores(ofRow: row, into: &span)
            for column in closed where scores[column] != AssignmentProblem.banned && scores[column] >= minimum {
                let left = prepared.weighing.value(ofScore: scores[column]) - rowPrices[row]
                columnPrices[column] = max(columnPrices[column], left)
            }
        }
    }
}
