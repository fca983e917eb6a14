import DyadAssignment
import DyadCore

/// A matching problem as the optimiser reads it.
///
/// The ceiling on the number of pairs is kept by blockers: rows beyond the mentees, as many as there are places above the
/// ceiling, that fit every mentor better than any mentee can. Each takes a place, and just the ceiling is left.
struct CeilingScorer: AssignmentScorer {
    private let problem: MatchingProblem
    private let blockerCount: Int
    private let blockerScore: Int
    /// The units in one unit of the optimiser.
    let unit: Int

    init(_ problem: MatchingProblem) {
        self.problem = problem
        let unit = problem.scores.commonDivisor
        self.unit = unit
        let places = problem.places.reduce(0, +)
        let ceiling = problem.mostPairs ?? places
        let most = max(ceiling, problem.pins.count)
        blockerCount = max(0, min(places, problem.mentees.count) > most ? places - most : 0)
        let highest =
            (0..<problem.mentees.count).flatMap { mentee in
                (0..<problem.mentors.count).compactMap { problem.scores.score(mentee, $0).map { $0 / unit } }
            }.max() ?? 0
        blockerScore = (max(highest, 0) + 1) * (min(places, problem.mentees.count) + 1)
    }

    var rowCount: Int { problem.mentees.count + blockerCount }
    var columnCount: Int { problem.mentors.count }

    func capacity(ofColumn column: Int) -> Int { problem.places[column] }

    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
        for column in 0..<columnCount {
            scores[column] =
                row < problem.mentees.count
                ? (problem.scores.score(row, column).map { $0 / unit }) ?? AssignmentProblem.banned : blockerScore
        }
    }
}
