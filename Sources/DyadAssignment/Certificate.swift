/// Says whether an assignment is what it claims to be: allowed, added up rightly, and the best there is.
///
/// It trusts nobody: it shares no code with any solver, reads the scores afresh, and checks the six statements of
/// ``Assignment`` and the units of its ``Weighing``. With no violation, the assignment is proved best for the aim.
///
/// Why that is a proof: for any allowed assignment, add up the values of its pairs. Each is at most row price + column
/// price + pair price, no column is counted more often than it has places nor the pair price more often than pairs may be
/// made, and no price left out is below 0 (a pinned row is never left out); so the sum is at most all row prices + each
/// column price times its places + the pair price times the most pairs. Tightness makes this assignment reach that bound,
/// and the units make the greatest value the lexicographic best.
public struct Certificate: Hashable, Sendable {
    /// Everything found wrong, in order of rows and then columns, up to the limit asked for.
    public private(set) var violations: [Violation] = []

    /// Whether the assignment is proved best.
    public var isProof: Bool { violations.isEmpty }

    private let limit: Int

    /// Checks an assignment against a problem.
    ///
    /// - Parameter limit: after how many violations to stop listing; at least one is listed if there is any.
    /// - Complexity: O(*rows* x *columns*) time in one pass over the scores, O(*rows* + *columns*) memory.
    public init(_ assignment: Assignment, for problem: AssignmentProblem, limit: Int = 100) {
        self.limit = max(1, limit)
        let scorer = problem.scorer
        guard assignment.columns.count == scorer.rowCount, assignment.rowPrices.count == scorer.rowCount,
            assignment.columnPrices.count == scorer.columnCount
        else {
            violations = [.wrongShape]
            return
        }
        checkPlaces(of: assignment, problem)
        if let extremes = checkCells(of: assignment, problem) {
            checkWeighing(of: assignment, problem, lowest: extremes.lowest, highest: extremes.highest)
        } else {
            add(.tooLarge)
        }
    }

    private mutating func add(_ violation: Violation) {
        if violations.count < limit { violations.append(violation) }
    }

    /// Pins, places and the prices of what is left over: everything that needs no scores.
    private mutating func checkPlaces(of assignment: Assignment, _ problem: AssignmentProblem) {
        let scorer = problem.scorer
        var taken = [Int](repeating: 0, count: scorer.columnCount)
        for (row, column) in assignment.columns.enumerated() {
            if let column, taken.indices.contains(column) {
                taken[column] += 1
            } else if let column {
                add(.noSuchColumn(row: row, column: column))
            }
            if problem.pins[row] == nil {
                if assignment.rowPrices[row] < 0 { add(.negativeRowPrice(row: row)) }
                if column == nil, assignment.rowPrices[row] > 0 { add(.pricedUnmatchedRow(row: row)) }
            }
        }
        for (row, column) in problem.pins.sorted(by: { $0.key < $1.key }) {
            let holds = assignment.columns.indices.contains(row) && assignment.columns[row] == column
            if !holds { add(.pinBroken(row: row, column: column)) }
        }
        for (column, price) in assignment.columnPrices.enumerated() {
            let capacity = scorer.capacity(ofColumn: column)
            if taken[column] > capacity {
                add(.tooManyRows(column: column, rows: taken[column], capacity: capacity))
            }
            if price < 0 { add(.negativeColumnPrice(column: column)) }
            if price > 0, taken[column] < capacity { add(.pricedFreeColumn(column: column)) }
        }
        let pairs = taken.reduce(0, +)
        let mostPairs = problem.mostPairs ?? .max
        if pairs > mostPairs { add(.tooManyPairs(pairs: pairs, mostPairs: mostPairs)) }
        if assignment.pairPrice < 0 { add(.negativePairPrice) }
        if assignment.pairPrice > 0, pairs < mostPairs { add(.pricedFreePair) }
    }

    /// One pass over all scores. Gives the lowest and the highest allowed, 0 included, or `nil` if anything is too large.
    private mutating func checkCells(
        of assignment: Assignment, _ problem: AssignmentProblem
    ) -> (lowest: Int, highest: Int)? {
        let prices = assignment.columnPrices
        let scoreUnit = assignment.weighing.scoreUnit
        // What a pair is worth for itself, after its price.
        let (pairUnit, priceIsLost) = assignment.weighing.pairUnit.subtractingReportingOverflow(assignment.pairPrice)
        guard !priceIsLost else { return nil }
        var (pairCount, total, lowest, highest) = (0, 0, 0, 0)
        var overflow = false
        var scores = [Int](repeating: AssignmentProblem.banned, count: prices.count)
        let plain = -QuickRow.largest...QuickRow.largest
        let isPlain =
            [scoreUnit, pairUnit].allSatisfy(plain.contains) && prices.allSatisfy(plain.contains)
            && assignment.rowPrices.allSatisfy(plain.contains)
        for row in assignment.rowPrices.indices {
            var span = scores.mutableSpan
            problem.scorer.writeScores(ofRow: row, into: &span)
            let rowPrice = assignment.rowPrices[row]
            let mine = assignment.columns[row] ?? -1
            let pin = problem.pins[row] ?? -1
            if isPlain, pin < 0, let mine = assignment.columns[row], prices.indices.contains(mine) {
                let quick = QuickRow(scores, prices, scoreUnit, minimum: problem.minimumScore ?? .min)
                let score = scores[mine]
                if quick.isSafe, score != AssignmentProblem.banned, score >= problem.minimumScore ?? .min,
                    quick.mostLeft + pairUnit <= rowPrice, score * scoreUnit + pairUnit == rowPrice + prices[mine]
                {
                    lowest = min(lowest, quick.lowest)
                    highest = max(highest, quick.highest)
                    pairCount += 1
                    total += score
                    continue
                }
            }
            var isMade = mine < 0 || mine >= prices.count
            var column = 0
            while column < prices.count {
                let score = scores[column]
                var allowed = score != AssignmentProblem.banned && (pin < 0 || pin == column)
                if allowed, let minimum = problem.minimumScore, score < minimum { allowed = false }
                if allowed {
                    lowest = min(lowest, score)
                    highest = max(highest, score)
                    let (scaled, lost1) = score.multipliedReportingOverflow(by: scoreUnit)
                    let (value, lost2) = scaled.addingReportingOverflow(pairUnit)
                    let (price, lost3) = rowPrice.addingReportingOverflow(prices[column])
                    if lost1 || lost2 || lost3 { overflow = true }
                    if price < value { add(.underpricedCell(row: row, column: column)) }
                    if column == mine {
                        isMade = true
                        pairCount += 1
                        let (sum, lost) = total.addingReportingOverflow(score)
                        if lost { overflow = true }
                        total = sum
                        if price > value { add(.overpricedPair(row: row, column: column)) }
                    }
                }
                column += 1
            }
            if !isMade { add(.pairNotAllowed(row: row, column: mine)) }
        }
        guard !overflow else { return nil }
        if pairCount != assignment.pairCount {
            add(.wrongPairCount(claimed: assignment.pairCount, actual: pairCount))
        }
        if total != assignment.total { add(.wrongTotal(claimed: assignment.total, actual: total)) }
        return (lowest, highest)
    }

    /// Whether the greatest sum of values is the lexicographic best, by the inequalities of ``Weighing``.
    private mutating func checkWeighing(
        of assignment: Assignment, _ problem: AssignmentProblem, lowest: Int, highest: Int
    ) {
        let scorer = problem.scorer
        let most = min(scorer.rowCount, max(0, problem.mostPairs ?? .max))
        var pairs = 0
        for column in 0..<scorer.columnCount where pairs < most {
            pairs += min(scorer.capacity(ofColumn: column), most - pairs)
        }
        let (scoreUnit, pairUnit) = (assignment.weighing.scoreUnit, assignment.weighing.pairUnit)
        let (spread, lost1) = highest.subtractingReportingOverflow(lowest)
        let (sum, lost2) = pairs.multipliedReportingOverflow(by: problem.aim == .mostPairsFirst ? spread : 1)
        let weaker = problem.aim == .mostPairsFirst ? scoreUnit : pairUnit
        let stronger = problem.aim == .mostPairsFirst ? pairUnit : scoreUnit
        let (threshold, lost3) = weaker.multipliedReportingOverflow(by: sum)
        if lost1 || lost2 || lost3 { return add(.tooLarge) }
        if weaker < 1 || stronger <= threshold { add(.weighingTooWeak) }
    }
}
