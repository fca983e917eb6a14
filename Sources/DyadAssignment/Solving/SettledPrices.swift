/// An optimal assignment of a prepared problem, as a search leaves it.
struct SettledPrices {
    private let prepared: PreparedProblem
    private let occupancy: Occupancy
    private let rowPrice: UnsafeMutablePointer<Int>
    private let columnPrice: UnsafeMutablePointer<Int>
    private let pairPrice: Int

    init(
        _ prepared: PreparedProblem, _ occupancy: Occupancy, _ rowPrice: UnsafeMutablePointer<Int>,
        _ columnPrice: UnsafeMutablePointer<Int>, pairPrice: Int
    ) {
        (self.prepared, self.occupancy) = (prepared, occupancy)
        (self.rowPrice, self.columnPrice, self.pairPrice) = (rowPrice, columnPrice, pairPrice)
    }

    /// Adds the pinned pairs and the prices that pins settle.
    func assignment() -> Assignment {
        let scorer = prepared.problem.scorer
        let weighing = prepared.weighing
        var rowPrices = (0..<scorer.rowCount).map { rowPrice[$0] - pairPrice }
        var columnPrices = (0..<scorer.columnCount).map { columnPrice[$0] }
        priceClosedColumns(rowPrices, &columnPrices)

        var columns = (0..<scorer.rowCount).map { row -> Int? in
            let column = occupancy.columnOf[row]
            return column == Occupancy.none || column == occupancy.exit ? nil : column
        }
        var pairCount = 0
        var total = 0
        for row in columns.indices {
            if let pin = prepared.problem.pins[row], let score = prepared.pinnedScores[row] {
                columns[row] = pin
                rowPrices[row] = weighing.value(ofScore: score) - columnPrices[pin] - pairPrice
                total += score
                pairCount += 1
            } else if let column = columns[row] {
                // The pair is tight, so its prices say its score.
                total += (rowPrice[row] + columnPrices[column] - weighing.pairUnit) / weighing.scoreUnit
                pairCount += 1
            }
        }
        return Assignment(
            columns: columns, pairCount: pairCount, total: total, rowPrices: rowPrices, columnPrices: columnPrices,
            pairPrice: pairPrice, weighing: weighing)
    }

    /// A column that pins have filled, or that never had a place, costs just enough that no other row would pay for it.
    private func priceClosedColumns(_ rowPrices: [Int], _ columnPrices: inout [Int]) {
        let closed = prepared.capacities.indices.filter { prepared.capacities[$0] == 0 }
        guard !closed.isEmpty else { return }
        let scorer = prepared.problem.scorer
        let minimum = prepared.problem.minimumScore ?? AssignmentProblem.banned
        var scores = [Int](repeating: AssignmentProblem.banned, count: columnPrices.count)
        for row in rowPrices.indices where prepared.pinnedScores[row] == nil {
            var span = scores.mutableSpan
            scorer.writeScores(ofRow: row, into: &span)
            for column in closed where scores[column] != AssignmentProblem.banned && scores[column] >= minimum {
                let left = prepared.weighing.value(ofScore: scores[column]) - rowPrices[row] - pairPrice
                columnPrices[column] = max(columnPrices[column], left)
            }
        }
    }
}
