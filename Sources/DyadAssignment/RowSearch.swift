/// Looks at every score of a row.
public struct RowSearch: CellSearch {
    private let scorer: any AssignmentScorer
    private let floors: [Int]
    private var scores: [Int]

    /// Looks at the scores of a scorer, above floors.
    public init(_ scorer: any AssignmentScorer, floors: [Int]) {
        self.scorer = scorer
        self.floors = floors
        scores = Array(repeating: AssignmentProblem.banned, count: floors.count)
    }

    /// Reads the row and compares.
    public mutating func findCells(ofRow row: Int, margin: Int, into found: inout [(column: Int, score: Int)]) {
        found.removeAll(keepingCapacity: true)
        let (scorer, floors) = (scorer, floors)
        var span = scores.mutableSpan
        scorer.writeScores(ofRow: row, into: &span)
        scores.withUnsafeBufferPointer { scores in
            floors.withUnsafeBufferPointer { floors in
                for column in scores.indices where scores[column] != AssignmentProblem.banned {
                    let floor = floors[column]
                    if floor != .max, scores[column] - floor >= margin { found.append((column, scores[column])) }
                }
            }
        }
    }

    /// Not known without looking.
    public func margin(ofRow row: Int, forAtLeast count: Int) -> Int { .min }
}
