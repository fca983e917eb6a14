import DyadAssignment
import DyadCore

/// A search among scores, as the optimiser asks for it.
struct ScoreCells: CellSearch {
    let search: ScoreSearch

    func findCells(ofRow row: Int, margin: Int, into found: inout [(column: Int, score: Int)]) {
        search.find(row, margin: margin, into: &found)
    }

    func margin(ofRow row: Int, forAtLeast count: Int) -> Int { search.margin(row, forAtLeast: count) }
}
