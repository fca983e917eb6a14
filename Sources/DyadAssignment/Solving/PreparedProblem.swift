/// A problem after its pins have been checked and settled: what is left to decide.
struct PreparedProblem {
    let problem: AssignmentProblem
    /// The places of each column that pins leave.
    let capacities: [Int]
    /// The cells of unpinned rows in columns with places left; where there is a limit, the best of each row.
    let cells: CellTable
    let weighing: Weighing
    /// The score of each pinned pair, by row.
    let pinnedScores: [Int: Int]

    /// Reads every row once.
    ///
    /// - Parameter limit: how many cells to keep of a row; `nil` keeps all.
    /// - Complexity: O(*rows* x *columns*) time; memory for one row and the cells that remain.
    init(_ problem: AssignmentProblem, cellsInRow limit: Int? = nil) throws(AssignmentError) {
        let scorer = problem.scorer
        let columnCount = scorer.columnCount
        var capacities = (0..<columnCount).map { min(scorer.capacity(ofColumn: $0), scorer.rowCount) }
        let negative = capacities.indices.filter { capacities[$0] < 0 }
        guard negative.isEmpty else { throw .negativeCapacity(columns: negative) }

        let pairs = Self.mostPairs(rowCount: scorer.rowCount, capacities: capacities)
        let pinnedScores = try Self.settle(problem, &capacities)
        var lowest = min(0, pinnedScores.values.min() ?? 0)
        var highest = max(0, pinnedScores.values.max() ?? 0)
        var cells = CellTable()
        var best = limit.map { BestCells(limit: $0) }
        var scores = [Int](repeating: AssignmentProblem.banned, count: columnCount)
        let minimum = problem.minimumScore ?? (AssignmentProblem.banned + 1)
        let useful = problem.aim == .greatestTotalFirst ? max(0, minimum) : minimum
        for row in 0..<scorer.rowCount {
            if pinnedScores[row] == nil {
                var span = scores.mutableSpan
                scorer.writeScores(ofRow: row, into: &span)
                var column = 0
                while column < columnCount {
                    let score = scores[column]
                    if score >= minimum, score != AssignmentProblem.banned {
                        if score < lowest { lowest = score }
                        if score > highest { highest = score }
                        if score < useful || capacities[column] == 0 { scores[column] = AssignmentProblem.banned }
                    } else {
                        scores[column] = AssignmentProblem.banned
                    }
                    column += 1
                }
                if best != nil {
                    best?.choose(from: scores, forRow: row, into: &cells)
                } else {
                    for (column, score) in scores.enumerated() where score != AssignmentProblem.banned {
                        cells.append(column: column, value: score)
                    }
                }
            }
            cells.endRow()
        }
        guard let weighing = Weighing(for: problem.aim, lowest: lowest, highest: highest, pairs: pairs) else {
            throw .scoresTooLarge(lowest: lowest, highest: highest, pairs: pairs)
        }
        cells.weigh(by: weighing)
        self.problem = problem
        self.capacities = capacities
        self.cells = cells
        self.weighing = weighing
        self.pinnedScores = pinnedScores
    }

    /// The rows, or the places if those are fewer.
    private static func mostPairs(rowCount: Int, capacities: [Int]) -> Int {
        var places = 0
        for capacity in capacities where places < rowCount { places += capacity }
        return min(places, rowCount)
    }

    /// Checks every pin, takes its place away, and gives the scores of the pinned pairs.
    private static func settle(
        _ problem: AssignmentProblem, _ capacities: inout [Int]
    ) throws(AssignmentError) -> [Int: Int] {
        let scorer = problem.scorer
        var pinnedTo = [Int: Int]()
        for column in problem.pins.values { pinnedTo[column, default: 0] += 1 }
        var scores = [Int](repeating: AssignmentProblem.banned, count: scorer.columnCount)
        var pinnedScores = [Int: Int]()
        var bad = [BadPin]()
        for (row, column) in problem.pins.sorted(by: { $0.key < $1.key }) {
            var reason: BadPin.Reason?
            if !(0..<scorer.rowCount).contains(row) {
                reason = .noSuchRow
            } else if !capacities.indices.contains(column) {
                reason = .noSuchColumn
            } else {
                var span = scores.mutableSpan
                scorer.writeScores(ofRow: row, into: &span)
                let score = scores[column]
                let pinned = pinnedTo[column, default: 0]
                if score == AssignmentProblem.banned {
                    reason = .banned
                } else if let minimum = problem.minimumScore, score < minimum {
                    reason = .belowMinimum(score: score, minimum: minimum)
                } else if pinned > capacities[column] {
                    reason = .tooManyForColumn(pinned: pinned, capacity: capacities[column])
                }
                pinnedScores[row] = score
            }
            if let reason { bad.append(BadPin(row: row, column: column, reason: reason)) }
        }
        guard bad.isEmpty else { throw .badPins(bad) }
        for column in problem.pins.values { capacities[column] -= 1 }
        return pinnedScores
    }
}
