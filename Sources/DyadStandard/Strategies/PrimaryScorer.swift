import DyadAssignment
import DyadCore

/// A matching problem by its primary scores alone: what is allowed is as it is by all scores.
struct PrimaryScorer: AssignmentScorer {
    private let all: AssignmentProblem
    private let primary: CompiledScores

    /// - Parameter primary: the primary scores, in the units of all scores.
    init(_ all: AssignmentProblem, _ primary: CompiledScores) {
        (self.all, self.primary) = (all, primary)
    }

    var rowCount: Int { all.scorer.rowCount }
    var columnCount: Int { all.scorer.columnCount }

    func capacity(ofColumn column: Int) -> Int { all.scorer.capacity(ofColumn: column) }

    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
        all.scorer.writeScores(ofRow: row, into: &scores)
        let lowest = all.minimumScore ?? .min + 1
        for column in 0..<columnCount {
            scores[column] =
                scores[column] < lowest
                ? AssignmentProblem.banned : primary.score(row, column) ?? AssignmentProblem.banned
        }
    }
}
