/// The columns of a ``GroupProgramme`` with the rows that they take from, one after the other: most take from few.
///
/// Rows added after the first ``rowCount`` are not in it. What is in it depends on the rows, so they begin afresh together.
struct SparseColumns {
    let rowCount: Int
    private(set) var starts = [0]
    private(set) var rows: [Int32] = []
    private(set) var shares: [Double] = []

    /// Nothing yet, for so many rows.
    init(rowCount: Int = 0) { self.rowCount = rowCount }

    var count: Int { starts.count - 1 }

    /// Adds a column by its share of each row.
    mutating func append(_ shareOfRow: [Double]) {
        for (row, share) in shareOfRow.enumerated() where share != 0 {
            rows.append(Int32(row))
            shares.append(share)
        }
        starts.append(rows.count)
    }

    /// What a column pays at prices for each row.
    func cost(_ column: Int, _ prices: UnsafeBufferPointer<Double>) -> Double {
        var sum = 0.0
        for place in starts[column]..<starts[column + 1] { sum += shares[place] * prices[Int(rows[place])] }
        return sum
    }
}
