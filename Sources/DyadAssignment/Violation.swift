/// One way in which an assignment, its figures or its prices do not hold up.
public enum Violation: Hashable, Sendable {
    /// A list does not have one entry for each row, or for each column.
    case wrongShape
    /// Scores, prices or sums are too large to check exactly.
    case tooLarge
    /// A row is given a column that does not exist.
    case noSuchColumn(row: Int, column: Int)
    /// A pair is banned, below the minimum, or contrary to its row's pin.
    case pairNotAllowed(row: Int, column: Int)
    /// A pinned row does not have its column.
    case pinBroken(row: Int, column: Int)
    /// A column has more rows than places.
    case tooManyRows(column: Int, rows: Int, capacity: Int)
    /// There are more pairs than may be made.
    case tooManyPairs(pairs: Int, mostPairs: Int)
    /// The price of a pair is below 0.
    case negativePairPrice
    /// A pair has a price though fewer are made than may be.
    case pricedFreePair
    /// The number of pairs is not what is claimed.
    case wrongPairCount(claimed: Int, actual: Int)
    /// The total is not what is claimed.
    case wrongTotal(claimed: Int, actual: Int)
    /// The units of value cannot prove the aim (see ``Weighing``).
    case weighingTooWeak
    /// An unpinned row's price is below 0.
    case negativeRowPrice(row: Int)
    /// A column's price is below 0.
    case negativeColumnPrice(column: Int)
    /// An allowed cell is worth more than the prices of its row and column.
    case underpricedCell(row: Int, column: Int)
    /// A pair is worth less than the prices of its row and column.
    case overpricedPair(row: Int, column: Int)
    /// A row without a column has a price above 0.
    case pricedUnmatchedRow(row: Int)
    /// A column with a free place has a price above 0.
    case pricedFreeColumn(column: Int)
}
