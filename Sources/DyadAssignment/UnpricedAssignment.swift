/// Who goes where and what it adds up to, from a solver that has no prices to prove it by.
public struct UnpricedAssignment: Hashable, Sendable {
    /// For each row its column, or `nil` if the row stays unmatched.
    public var columns: [Int?]

    /// How many rows have a column.
    public var pairCount: Int

    /// The sum of the scores of all pairs.
    public var total: Int

    /// Puts an assignment together.
    public init(columns: [Int?], pairCount: Int, total: Int) {
        self.columns = columns
        self.pairCount = pairCount
        self.total = total
    }

    /// Adds the pinned pairs, and the scores of all.
    init(_ columns: [Int?], _ prepared: PreparedProblem, _ cells: CellTable) {
        var columns = columns
        var total = 0
        for row in columns.indices {
            if let pin = prepared.problem.pins[row], let score = prepared.pinnedScores[row] {
                columns[row] = pin
                total += score
            } else if let column = columns[row], let value = cells.value(ofRow: row, column) {
                total += (value - prepared.weighing.pairUnit) / prepared.weighing.scoreUnit
            }
        }
        self.init(columns: columns, pairCount: columns.count { $0 != nil }, total: total)
    }
}
