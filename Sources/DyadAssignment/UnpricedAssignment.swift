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
    init(_ columns: [Int?], _ prepared: PreparedProblem) {
        var columns = columns
        var total = 0
        for row in columns.indices {
            if let pin = prepared.problem.pins[row], let score = prepared.pinnedScores[row] {
                columns[row] = pin
                total += score
            } else if let column = columns[row], let cell = prepared.cell(ofRow: row, column) {
                total += prepared.score(ofCell: cell)
            }
        }
        self.init(columns: columns, pairCount: columns.count { $0 != nil }, total: total)
    }
}

extension PreparedProblem {
    /// The score of a cell that is left to decide.
    func score(ofCell cell: Int) -> Int { (cells.values[cell] - weighing.pairUnit) / weighing.scoreUnit }

    /// Where a cell stands among those that are left to decide.
    ///
    /// - Complexity: O(log *cells of the row*).
    func cell(ofRow row: Int, _ column: Int) -> Int? {
        var low = cells.starts[row]
        let end = cells.starts[row + 1]
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if cells.columns[middle] < column { low = middle + 1 } else { high = middle }
        }
        return low < end && cells.columns[low] == column ? low : nil
    }
}
