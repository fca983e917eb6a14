/// Scores that are already known, held as one value per cell.
///
/// The plain choice up to a few thousand rows and columns, and in tests. Memory is eight bytes a cell.
public struct DenseScores: AssignmentScorer, Hashable {
    private let cells: [Int]
    private let capacities: [Int]

    /// How many rows were given.
    public let rowCount: Int

    /// How many columns there are, one a capacity.
    public var columnCount: Int { capacities.count }

    /// Holds scores given row by row.
    ///
    /// - Parameters:
    ///   - rows: for each row one score a column; `nil` where the pair is not allowed.
    ///   - capacities: the places of each column.
    /// - Throws: ``AssignmentError/unevenRow(row:cells:columns:)`` when a row does not have one cell a column.
    /// - Complexity: O(*rows* x *columns*).
    public init(_ rows: [[Int?]], capacities: [Int]) throws(AssignmentError) {
        var cells: [Int] = []
        cells.reserveCapacity(rows.count * capacities.count)
        for (row, scores) in rows.enumerated() {
            guard scores.count == capacities.count else {
                throw .unevenRow(row: row, cells: scores.count, columns: capacities.count)
            }
            for score in scores { cells.append(score ?? AssignmentProblem.banned) }
        }
        self.cells = cells
        self.capacities = capacities
        self.rowCount = rows.count
    }

    /// Holds scores given in one list, row after row.
    ///
    /// - Parameters:
    ///   - cells: one score for each row and column; ``AssignmentProblem/banned`` where the pair is not allowed.
    ///   - capacities: the places of each column.
    /// - Throws: ``AssignmentError/unevenRow(row:cells:columns:)`` when the last row is cut short.
    /// - Complexity: O(1).
    public init(cells: [Int], capacities: [Int]) throws(AssignmentError) {
        let columns = max(1, capacities.count)
        guard cells.count % columns == 0 else {
            throw .unevenRow(row: cells.count / columns, cells: cells.count % columns, columns: capacities.count)
        }
        self.cells = cells
        self.capacities = capacities
        rowCount = capacities.isEmpty ? 0 : cells.count / columns
    }

    /// The places of a column.
    public func capacity(ofColumn column: Int) -> Int { capacities[column] }

    /// Copies one row.
    ///
    /// - Complexity: O(*columns*).
    public func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
        let start = row * columnCount
        cells.withUnsafeBufferPointer { cells in
            for column in 0..<columnCount { scores[column] = cells[start + column] }
        }
    }
}
