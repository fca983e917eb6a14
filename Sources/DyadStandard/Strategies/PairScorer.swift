import DyadAssignment
import DyadCore

/// The pairs of a matching problem as the optimiser reads them, and nothing else: no ceiling, no seats.
struct PairScorer: AssignmentScorer {
    let problem: MatchingProblem
    /// The units of the problem's scores in one unit here; it divides them all.
    var divisor = 1

    var rowCount: Int { problem.mentees.count }
    var columnCount: Int { problem.mentors.count }

    func capacity(ofColumn column: Int) -> Int { problem.places[column] }

    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
        for column in 0..<columnCount {
            scores[column] = problem.value(row, column).map { $0 / divisor } ?? AssignmentProblem.banned
        }
    }
}

extension MatchingProblem {
    /// The same problem for the optimiser, without the ceiling on the number of pairs.
    func assignmentProblem(_ aim: AssignmentAim = .mostPairsFirst, divisor: Int = 1) -> AssignmentProblem {
        // A minimum between two multiples of the divisor is rounded up.
        let minimum = minimumScore.map { $0 / divisor + ($0 > 0 && $0 % divisor != 0 ? 1 : 0) }
        return AssignmentProblem(
            PairScorer(problem: self, divisor: divisor), aim: aim, minimumScore: minimum, pins: pins)
    }
}
