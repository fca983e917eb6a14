/// One look along a row whose numbers are small enough to be added without care. A row that passes needs no closer look.
struct QuickRow {
    /// Numbers up to this may be multiplied once and added a few times.
    static let largest = 1 << 30

    /// The most that a pair's score, in its units, is above the price of its column.
    private(set) var mostLeft = -largest
    private(set) var lowest = 0
    private(set) var highest = 0

    /// Whether all scores were small enough for the answer to be right.
    var isSafe: Bool { lowest >= -Self.largest && highest <= Self.largest }

    init(_ scores: [Int], _ prices: [Int], _ scoreUnit: Int, minimum: Int) {
        let least = max(minimum, AssignmentProblem.banned + 1)
        var (most, low, high) = (mostLeft, 0, 0)
        scores.withUnsafeBufferPointer { scores in
            prices.withUnsafeBufferPointer { prices in
                for column in scores.indices where scores[column] >= least {
                    let score = scores[column]
                    low = min(low, score)
                    high = max(high, score)
                    most = max(most, score &* scoreUnit &- prices[column])
                }
            }
        }
        (mostLeft, lowest, highest) = (most, low, high)
    }
}
