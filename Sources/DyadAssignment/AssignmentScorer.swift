/// What an assignment is made from: rows, columns with places, and a whole-number score for each cell that is allowed.
///
/// Scores are asked for one row at a time and written into memory that the asker owns, so that a scorer may compute them
/// on demand: nothing here needs all rows times columns to exist at once. A row is assigned to at most one column; a
/// column takes as many rows as it has places.
///
/// A scorer is a pure value: the same row always gives the same scores. The order of rows and columns is the caller's, and
/// is the only thing that breaks ties (see ``AssignmentSolver``), so sort both by a published key beforehand.
public protocol AssignmentScorer: Sendable {
    /// How many rows there are.
    var rowCount: Int { get }

    /// How many columns there are. A column with several places is still one column.
    var columnCount: Int { get }

    /// How many rows a column may take, 0 or more.
    func capacity(ofColumn column: Int) -> Int

    /// Writes the scores of one row, in column order, into a span of exactly `columnCount` values.
    ///
    /// Every value is written: a score, or ``AssignmentProblem/banned`` where the pair is not allowed.
    ///
    /// - Complexity: expected to be O(*columns*); solvers and the ``Certificate`` ask for each row once or twice.
    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>)

    /// A search among all cells for those above these floors, one floor for each column (see ``CellSearch``).
    ///
    /// Without one of its own a scorer gets one that looks at every score.
    func search(above floors: [Int]) -> any CellSearch

    /// Numbers that no allowed score is below or above, or `nil` where that cannot be told without looking at them all.
    var scoreBounds: ClosedRange<Int>? { get }
}

extension AssignmentScorer {
    /// Looks at every score.
    public func search(above floors: [Int]) -> any CellSearch { RowSearch(self, floors: floors) }

    /// Not known.
    public var scoreBounds: ClosedRange<Int>? { nil }
}
