/// Why a problem has no answer.
public enum AssignmentError: Error, Hashable, Sendable {
    /// Some pins cannot hold; all of them are listed, in row order.
    case badPins([BadPin])
    /// More pins than pairs may be made.
    case tooManyPins(pins: Int, mostPairs: Int)
    /// Columns with fewer than no places.
    case negativeCapacity(columns: [Int])
    /// A row of a table without one cell for each column.
    case unevenRow(row: Int, cells: Int, columns: Int)
    /// Scores so large that totals of this many pairs might not be exact in 64 bits. Scale the scores down.
    case scoresTooLarge(lowest: Int, highest: Int, pairs: Int)
}

extension AssignmentError: CustomStringConvertible {
    /// The mistake in a sentence or, for pins, a sentence each.
    public var description: String {
        switch self {
        case .badPins(let pins): pins.map(\.description).joined(separator: " ")
        case .tooManyPins(let pins, let mostPairs):
            "\(pins) pairs are pinned, but only \(mostPairs) may be made."
        case .negativeCapacity(let columns):
            "A column cannot have fewer than 0 places: \(columns.map(String.init).joined(separator: ", "))."
        case .unevenRow(let row, let cells, let columns):
            "Row \(row) has \(cells) cells, but there are \(columns) columns."
        case .scoresTooLarge(let lowest, let highest, let pairs):
            "Scores from \(lowest) to \(highest) are too large to add up exactly over \(pairs) pairs. Scale them down."
        }
    }
}
