import DyadAssignment
import DyadCore

/// The pairs of a matching problem as the optimiser reads them.
struct PairScorer: AssignmentScorer {
    private let rows: ScoreRows
    private let places: [Int]

    /// - Parameter divisor: the units of the problem's scores in one unit here; it divides them all.
    init(_ problem: MatchingProblem, divisor: Int = 1) {
        rows = ScoreRows(problem.scores.divided(by: divisor), values: problem.values.divided(by: divisor))
        places = problem.places
    }

    var rowCount: Int { rows.scores.menteeCount }
    var columnCount: Int { places.count }

    func capacity(ofColumn column: Int) -> Int { places[column] }

    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
        // Forbidden and banned are the same number.
        rows.writeScores(of: row, into: &scores)
    }

    func search(above floors: [Int]) -> any CellSearch { ScoreCells(search: rows.search(above: floors)) }

    var scoreBounds: ClosedRange<Int>? { rows.range }
}

extension MatchingProblem {
    /// The greatest unit of which every score and value is a whole number.
    var commonUnit: Int { values.commonDivisor(with: scores.commonDivisor) }

    /// The same problem for the optimiser.
    func assignmentProblem(_ aim: AssignmentAim = .mostPairsFirst, divisor: Int = 1) -> AssignmentProblem {
        // A minimum between two multiples of the divisor is rounded up.
        let minimum = minimumScore.map { $0 / divisor + ($0 > 0 && $0 % divisor != 0 ? 1 : 0) }
        return AssignmentProblem(
            PairScorer(self, divisor: divisor), aim: aim, minimumScore: minimum, pins: pins, mostPairs: mostPairs)
    }
}
