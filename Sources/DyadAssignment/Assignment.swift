/// Who goes where, what it adds up to, and the prices that prove that nothing is better.
///
/// The prices are the optimal dual values of the transportation problem whose cells have the values of ``Weighing``. A
/// column's price says what one more place there would be worth; a row's price, what is left for the row; the pair price,
/// what one more pair would be worth where their number is limited. The cost of insisting on another cell is at least
/// row price + column price + pair price - value of the cell.
///
/// The proof is six statements, which ``Certificate`` checks without trusting whoever found the assignment:
///
/// 1. prices are not below 0, except that the price of a pinned row may have either sign;
/// 2. row price + column price + pair price is at least the value of each allowed cell (a pinned row has one allowed cell,
///    its pin);
/// 3. it is equal to the value for each pair that is made;
/// 4. a row without a column has the price 0;
/// 5. a column with a free place has the price 0;
/// 6. the pair price is 0 unless as many pairs are made as may be.
///
/// The sum of all row prices, of each column price times its places, and of the pair price times the most pairs then bounds
/// every assignment from above, and this assignment reaches it. A pinned row cannot stay unmatched, so its price needs no
/// lower bound.
public struct Assignment: Hashable, Sendable {
    /// For each row its column, or `nil` if the row stays unmatched.
    public var columns: [Int?]

    /// How many rows have a column.
    public var pairCount: Int

    /// The sum of the scores of all pairs.
    public var total: Int

    /// For each row its price, in units of value.
    public var rowPrices: [Int]

    /// For each column the price of one of its places, in units of value.
    public var columnPrices: [Int]

    /// The price of a pair, in units of value: above 0 only where more pairs would be made if they might.
    public var pairPrice: Int

    /// How values are made from scores.
    public var weighing: Weighing

    /// Puts an assignment together, from wherever it comes. ``Certificate`` says whether it is any good.
    public init(
        columns: [Int?], pairCount: Int, total: Int, rowPrices: [Int], columnPrices: [Int], pairPrice: Int = 0,
        weighing: Weighing
    ) {
        self.columns = columns
        self.pairCount = pairCount
        self.total = total
        self.rowPrices = rowPrices
        self.columnPrices = columnPrices
        self.pairPrice = pairPrice
        self.weighing = weighing
    }
}
