/// A problem after its pins have been checked and settled: what is left to decide.
struct PreparedProblem {
    let problem: AssignmentProblem
    /// The places of each column that pins leave.
    let capacities: [Int]
    let weighing: Weighing
    /// How far apart two scores may be, 0 included.
    let spread: Int
    /// The most pairs that may be made beside the pinned ones; `nil` where so many cannot be made anyhow.
    let mostPairs: Int?
    /// The score of each pinned pair, by row.
    let pinnedScores: [Int: Int]
    /// The rows that have no pin.
    let rows: [Int]
    /// No cell with a lower score is in any best assignment.
    let lowestUseful: Int

    /// Checks the pins and chooses the units.
    ///
    /// - Complexity: O(*rows* + *columns*) where the scorer knows its bounds; otherwise each row is read once.
    init(_ problem: AssignmentProblem) throws(AssignmentError) {
        let scorer = problem.scorer
        var capacities = (0..<scorer.columnCount).map { min(scorer.capacity(ofColumn: $0), scorer.rowCount) }
        let negative = capacities.indices.filter { capacities[$0] < 0 }
        guard negative.isEmpty else { throw .negativeCapacity(columns: negative) }

        let possible = Self.mostPairs(rowCount: scorer.rowCount, capacities: capacities)
        let pairs = min(possible, problem.mostPairs ?? .max)
        guard problem.pins.count <= problem.mostPairs ?? .max else {
            throw .tooManyPins(pins: problem.pins.count, mostPairs: pairs)
        }
        let pinnedScores = try Self.settle(problem, &capacities)
        let minimum = problem.minimumScore ?? (AssignmentProblem.banned + 1)
        let bounds = scorer.scoreBounds ?? Self.bounds(of: scorer)
        let lowest = min(0, max(bounds.lowerBound, minimum))
        let highest = max(0, bounds.upperBound)
        // With one pair at least, every useful pair is worth more than none.
        guard let weighing = Weighing(for: problem.aim, lowest: lowest, highest: highest, pairs: max(1, pairs)) else {
            throw .scoresTooLarge(lowest: lowest, highest: highest, pairs: pairs)
        }
        self.problem = problem
        self.capacities = capacities
        self.weighing = weighing
        mostPairs = pairs < possible ? pairs - problem.pins.count : nil
        spread = highest - lowest
        self.pinnedScores = pinnedScores
        rows = (0..<scorer.rowCount).filter { pinnedScores[$0] == nil }
        lowestUseful = problem.aim == .greatestTotalFirst ? max(0, minimum) : minimum
    }

    /// The cells of unpinned rows in columns with places left; where there is a limit, the best of each row.
    ///
    /// - Complexity: O(*rows* x *columns*) time; memory for one row and the cells that remain.
    func cells(inRow limit: Int? = nil) -> CellTable {
        var search = problem.scorer.search(above: capacities.map { $0 > 0 ? 0 : .max })
        var table = CellTable()
        var best = limit.map { BestCells(limit: $0) }
        var found: [(column: Int, score: Int)] = []
        for row in rows {
            table.endRows(before: row)
            let margin = limit.map { search.margin(ofRow: row, forAtLeast: $0) } ?? .min
            search.findCells(ofRow: row, margin: max(margin, lowestUseful), into: &found)
            best?.choose(from: &found, forRow: row, among: capacities.count)
            for cell in found { table.append(column: cell.column, value: weighing.value(ofScore: cell.score)) }
        }
        table.endRows(before: problem.scorer.rowCount)
        return table
    }

    /// The lowest and the highest score, by reading every row.
    private static func bounds(of scorer: any AssignmentScorer) -> ClosedRange<Int> {
        var scores = [Int](repeating: AssignmentProblem.banned, count: scorer.columnCount)
        var (lowest, highest) = (0, 0)
        for row in 0..<scorer.rowCount {
            var span = scores.mutableSpan
            scorer.writeScores(ofRow: row, into: &span)
            for score in scores where score != AssignmentProblem.banned {
                lowest = min(lowest, score)
                highest = max(highest, score)
            }
        }
        return lowest...highest
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
