import DyadAssignment
import DyadCore

/// The scores of a problem as the engine reads them, for measuring its parts one by one.
struct NationalScorer: AssignmentScorer {
    private let rows: ScoreRows
    private let places: [Int]

    init(_ problem: MatchingProblem) {
        rows = ScoreRows(problem.scores.divided(by: problem.scores.commonDivisor))
        places = problem.places
    }

    var rowCount: Int { rows.scores.menteeCount }
    var columnCount: Int { places.count }
    var scoreBounds: ClosedRange<Int>? { rows.scores.range }

    func capacity(ofColumn column: Int) -> Int { places[column] }

    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) { rows.writeScores(of: row, into: &scores) }

    func search(above floors: [Int]) -> any CellSearch { Search(search: rows.search(above: floors)) }

    private struct Search: CellSearch {
        let search: ScoreSearch

        func findCells(ofRow row: Int, margin: Int, into found: inout [(column: Int, score: Int)]) {
            search.find(row, margin: margin, into: &found)
        }

        func margin(ofRow row: Int, forAtLeast count: Int) -> Int { search.margin(row, forAtLeast: count) }
    }
}
