/// A pin that no assignment can hold, and why.
public struct BadPin: Hashable, Sendable {
    /// Why a pin cannot hold.
    public enum Reason: Hashable, Sendable {
        /// The row is not one of the rows.
        case noSuchRow
        /// The column is not one of the columns.
        case noSuchColumn
        /// The cell is not allowed.
        case banned
        /// The cell's score is below the minimum of the problem.
        case belowMinimum(score: Int, minimum: Int)
        /// More rows are pinned to the column than it has places. Every one of those pins is listed.
        case tooManyForColumn(pinned: Int, capacity: Int)
    }

    /// The pinned row.
    public var row: Int
    /// The column that it is pinned to.
    public var column: Int
    /// Why it cannot hold.
    public var reason: Reason

    /// Describes one bad pin.
    public init(row: Int, column: Int, reason: Reason) {
        self.row = row
        self.column = column
        self.reason = reason
    }
}

extension BadPin: CustomStringConvertible {
    /// The pin and the reason as one sentence.
    public var description: String {
        switch reason {
        case .noSuchRow: "There is no row \(row) to pin."
        case .noSuchColumn: "Row \(row) is pinned to column \(column), which does not exist."
        case .banned: "Row \(row) is pinned to column \(column), but that pair is not allowed."
        case .belowMinimum(let score, let minimum):
            "Row \(row) is pinned to column \(column), whose score \(score) is below the minimum \(minimum)."
        case .tooManyForColumn(let pinned, let capacity):
            "Row \(row) is one of \(pinned) pinned to column \(column), which has \(capacity) places."
        }
    }
}
