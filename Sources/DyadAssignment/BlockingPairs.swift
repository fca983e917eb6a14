/// The pairs that would rather have each other than what an assignment gives them.
///
/// A row and a column block when the pair is allowed and not made, the row is unmatched or scores higher there than where
/// it is, and the column has a free place or a row with a lower score. Equal scores do not block: nobody gains. Pinned pairs
/// are settled, so their rows neither leave nor give way.
public struct BlockingPairs: Hashable, Sendable {
    /// A row and a column that block.
    public struct Pair: Hashable, Sendable {
        /// The row.
        public let row: Int
        /// The column.
        public let column: Int

        /// Names a pair.
        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// The blocking pairs, by row and then by column, up to the limit asked for.
    public private(set) var pairs: [Pair] = []
    /// How many there are in all.
    public private(set) var count = 0

    /// Whether the assignment is stable.
    public var isStable: Bool { count == 0 }

    /// Looks through an assignment, given as the column of each row. Once as many pairs are made as may be, a free place is
    /// open only to rows that have a column.
    ///
    /// - Parameter limit: after how many pairs to stop listing; all are counted.
    /// - Complexity: O(*rows* x *columns*) time, O(*rows* + *columns*) memory.
    public init(of columns: [Int?], in problem: AssignmentProblem, limit: Int = .max) {
        let scorer = problem.scorer
        let minimum = problem.minimumScore ?? (AssignmentProblem.banned + 1)
        var scores = [Int](repeating: AssignmentProblem.banned, count: scorer.columnCount)
        var free = (0..<scorer.columnCount).map { scorer.capacity(ofColumn: $0) }
        var own = [Int?](repeating: nil, count: columns.count)
        /// The lowest score that a column may give up.
        var lowest = [Int?](repeating: nil, count: scorer.columnCount)
        for (row, column) in columns.enumerated() {
            guard let column else { continue }
            free[column] -= 1
            var span = scores.mutableSpan
            scorer.writeScores(ofRow: row, into: &span)
            own[row] = scores[column]
            if problem.pins[row] == nil { lowest[column] = min(lowest[column] ?? .max, scores[column]) }
        }
        let isFull = columns.count { $0 != nil } >= (problem.mostPairs ?? .max)
        for row in columns.indices where problem.pins[row] == nil {
            let mayAdd = columns[row] != nil || !isFull
            var span = scores.mutableSpan
            scorer.writeScores(ofRow: row, into: &span)
            for column in scores.indices where column != columns[row] {
                let score = scores[column]
                guard score != AssignmentProblem.banned, score >= minimum, own[row].map({ score > $0 }) ?? true,
                    mayAdd && free[column] > 0 || lowest[column].map({ score > $0 }) ?? false
                else { continue }
                count += 1
                if pairs.count < limit { pairs.append(Pair(row: row, column: column)) }
            }
        }
    }
}
