/// Finds the cells of a row whose score is high enough for their column, many at a time.
///
/// A search is made for *floors*, a number for each column, by ``AssignmentScorer/search(above:)``. A cell's *margin* is its
/// score less the floor of its column; where the floor is `Int.max` the column is closed and has no cells. Solvers look
/// through all rows again and again with other floors, so a scorer that can tell quickly which cells matter should.
public protocol CellSearch {
    /// Gives all cells of a row that are allowed and whose margin is at least so much, in column order.
    mutating func findCells(ofRow row: Int, margin: Int, into found: inout [(column: Int, score: Int)])

    /// A margin that at least `count` cells of the row have, and few more, if there are so many; where that cannot be told
    /// quickly, `Int.min`.
    mutating func margin(ofRow row: Int, forAtLeast count: Int) -> Int
}
