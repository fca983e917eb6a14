import DyadAssignment

/// The answer to a small instance, found by going through every way to use up the places: no paths, no prices, nothing that
/// a solver does.
///
/// A state says how many places each column has left, and how many pairs may still be made. Last row first, the best that a row and those after it can make of a
/// state is written down; then each row takes the first column that keeps the best, being unmatched last.
///
/// - Complexity: O(*rows* x *columns* x *states*), where the states are the product of each column's places, and the pairs, plus one.
struct BruteForce {
    private(set) var columns: [Int?] = []
    private(set) var pairCount = 0
    private(set) var total = 0

    private static let impossible = Int.min / 2

    init(_ instance: Instance) {
        let rowCount = instance.rows.count
        var digits = instance.capacities.map { min($0, rowCount) + 1 }
        let columnCount = digits.count
        digits.append((instance.mostPairs.map { min($0, rowCount) } ?? 0) + 1)
        var stateCount = 1
        var steps: [Int] = []
        for digit in digits {
            steps.append(stateCount)
            stateCount *= digit
        }
        let (pairs, pairStep) = (digits[columnCount], instance.mostPairs == nil ? 0 : steps[columnCount])
        func isOpen(_ column: Int, _ state: Int) -> Bool {
            state / steps[column] % digits[column] > 0 && (pairStep == 0 || state / pairStep % pairs > 0)
        }
        let choices = instance.rows.indices.map { row in
            (0..<columnCount).compactMap { column in
                instance.isAllowed(row, column) ? (column, Self.worth(instance, row, column)) : nil
            }
        }
        var best = [Int](repeating: 0, count: (rowCount + 1) * stateCount)
        for row in (0..<rowCount).reversed() {
            let (here, next) = (row * stateCount, (row + 1) * stateCount)
            let mayStay = instance.pins[row] == nil
            for state in 0..<stateCount {
                var most = mayStay ? best[next + state] : Self.impossible
                for (column, worth) in choices[row] where isOpen(column, state) {
                    most = max(most, best[next + state - steps[column] - pairStep] + worth)
                }
                best[here + state] = most
            }
        }
        var state = stateCount - 1
        for row in 0..<rowCount {
            let (wanted, next) = (best[row * stateCount + state], (row + 1) * stateCount)
            let choice = choices[row].first { column, worth in
                isOpen(column, state) && best[next + state - steps[column] - pairStep] + worth == wanted
            }
            columns.append(choice?.0)
            guard let column = choice?.0 else { continue }
            state -= steps[column] + pairStep
            pairCount += 1
            total += instance.rows[row][column] ?? 0
        }
    }

    /// A pair in one number, whose sums are in the order of the aim: scores stay below 2 to the power of 30, rows below 16.
    private static func worth(_ instance: Instance, _ row: Int, _ column: Int) -> Int {
        let score = instance.rows[row][column] ?? 0
        return instance.aim == .mostPairsFirst ? 1 << 40 + score : 16 * score + 1
    }
}
