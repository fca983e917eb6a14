import DyadAssignment
import DyadCore

/// A matching problem by its primary scores alone: what is allowed, and the ceiling, are as they are by all scores.
struct PrimaryScorer: AssignmentScorer {
    private let all: CeilingScorer
    private let primary: CompiledScores
    private let menteeCount: Int

    /// - Parameter primary: the primary scores of the problem, whose units those of all scores divide.
    init(_ all: CeilingScorer, _ primary: CompiledScores) {
        self.all = all
        self.primary = primary.divided(by: all.unit)
        menteeCount = primary.menteeCount
    }

    var rowCount: Int { all.rowCount }
    var columnCount: Int { all.columnCount }

    func capacity(ofColumn column: Int) -> Int { all.capacity(ofColumn: column) }

    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
        all.writeScores(ofRow: row, into: &scores)
        guard row < menteeCount else { return }
        let lowest = all.minimumScore ?? .min + 1
        for column in 0..<columnCount {
            scores[column] =
                scores[column] < lowest
                ? AssignmentProblem.banned : primary.score(row, column) ?? AssignmentProblem.banned
        }
    }
}
