/// Looks through all cells, those outside the core included.
struct CoreScan {
    private let prepared: PreparedProblem
    private let rows: [Int]
    private let lowest: Int
    private var scores: [Int]
    /// The price of each row when it was last looked at.
    private var seenPrices: [Int] = []

    init(_ prepared: PreparedProblem, _ rows: [Int]) {
        (self.prepared, self.rows) = (prepared, rows)
        let minimum = prepared.problem.minimumScore ?? AssignmentProblem.banned + 1
        lowest = prepared.problem.aim == .greatestTotalFirst ? max(0, minimum) : minimum
        scores = Array(repeating: AssignmentProblem.banned, count: prepared.capacities.count)
    }

    /// The cells that are worth more than the prices of their row and column, of each row those that most are, in row order.
    ///
    /// After the first time only rows are looked at whose price has fallen since, until none of them has such a cell: then all.
    ///
    /// - Complexity: O(*rows* x *columns*) where all are looked at.
    mutating func underpriced(in core: CoreSearch, most: Int) -> [CoreCells.Added] {
        if !seenPrices.isEmpty {
            let fallen = rows.filter { core.rowPrice[$0] < seenPrices[$0] }
            let added = underpriced(in: core, fallen, most: most)
            if !added.isEmpty { return added }
        }
        return underpriced(in: core, rows, most: most)
    }

    private mutating func underpriced(in core: CoreSearch, _ rows: [Int], most: Int) -> [CoreCells.Added] {
        if seenPrices.isEmpty { seenPrices = Array(repeating: .max, count: prepared.problem.scorer.rowCount) }
        var best = BestCells(limit: most)
        var added: [CoreCells.Added] = []
        for row in rows {
            let price = core.rowPrice[row]
            seenPrices[row] = price
            best.begin()
            let turn = BestCells.beginning(ofRow: row, among: scores.count)
            forEachValue(of: row) { column, value in
                let gain = value - price - core.columnPrice[column]
                if gain > 0 { best.offer(column, gain, turn: column < turn ? 1 : 0) }
            }
            for (gain, column) in best.inColumnOrder {
                added.append(.init(row: row, column: column, value: gain + price + core.columnPrice[column]))
            }
        }
        return added
    }

    /// The cells whose value is just what the prices are.
    mutating func tightCells(in core: CoreSearch) -> TightCells {
        var tight = TightCells()
        var next = 0
        for row in rows {
            while next < row {
                tight.endRow()
                next += 1
            }
            let price = core.rowPrice[row]
            forEachValue(of: row) { column, value in
                if value == price + core.columnPrice[column] { tight.append(column) }
            }
            if price == 0 { tight.append(core.occupancy.exit) }
            tight.endRow()
            next += 1
        }
        while next < prepared.problem.scorer.rowCount {
            tight.endRow()
            next += 1
        }
        return tight
    }

    private mutating func forEachValue(of row: Int, _ body: (_ column: Int, _ value: Int) -> Void) {
        let prepared = prepared
        var span = scores.mutableSpan
        prepared.problem.scorer.writeScores(ofRow: row, into: &span)
        let (unit, constant) = (prepared.weighing.scoreUnit, prepared.weighing.pairUnit)
        let (lowest, capacities) = (lowest, prepared.capacities)
        scores.withUnsafeBufferPointer { scores in
            capacities.withUnsafeBufferPointer { capacities in
                for column in 0..<scores.count where scores[column] >= lowest && capacities[column] > 0 {
                    body(column, scores[column] * unit + constant)
                }
            }
        }
    }
}
