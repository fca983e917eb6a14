/// Finds a stable assignment: no row and column both prefer each other to what they have.
///
/// Rows propose, best column first; a column with *k* places holds the *k* best proposals that it has had and lets the
/// others go (Gale and Shapley 1962). Both sides prefer by the score; where scores are equal a row prefers the earlier
/// column and a column the earlier row. Of all assignments that are stable for these preferences it gives the one that is
/// best for every row. Being paired with anybody who is allowed is better than being unmatched.
///
/// - Complexity: O(*c* log *c*) for *c* allowed cells, and their memory.
public struct DeferredAcceptance: Sendable {
    /// Makes a solver. It holds nothing.
    public init() {}

    /// The stable assignment; pins are kept and take no part. The problem's aim does not matter.
    ///
    /// - Throws: ``AssignmentError`` as ``AssignmentSolver/solve(_:)`` does.
    public func solve(_ problem: AssignmentProblem) throws(AssignmentError) -> UnpricedAssignment {
        var allowed = problem
        allowed.aim = .mostPairsFirst
        let prepared = try PreparedProblem(allowed)
        let cells = prepared.cells()
        let rowCount = problem.scorer.rowCount
        let wishes = (0..<rowCount).map { row in
            (cells.starts[row]..<cells.starts[row + 1]).sorted { (cells.values[$1], $0) < (cells.values[$0], $1) }
        }
        var nextWish = [Int](repeating: 0, count: rowCount)
        /// For each column its rows with their values, the best first.
        var held = prepared.capacities.map { _ in [(value: Int, row: Int)]() }
        var waiting = Array((0..<rowCount).reversed())
        while let row = waiting.popLast() {
            guard nextWish[row] < wishes[row].count else { continue }
            let cell = wishes[row][nextWish[row]]
            nextWish[row] += 1
            let column = cells.columns[cell]
            let offer = (value: cells.values[cell], row: row)
            let place = held[column].firstIndex { ($0.value, offer.row) < (offer.value, $0.row) } ?? held[column].count
            held[column].insert(offer, at: place)
            if held[column].count > prepared.capacities[column], let refused = held[column].popLast() {
                waiting.append(refused.row)
            }
        }
        var columns = [Int?](repeating: nil, count: rowCount)
        for (column, rows) in held.enumerated() {
            for offer in rows { columns[offer.row] = column }
        }
        return UnpricedAssignment(columns, prepared, cells)
    }
}
