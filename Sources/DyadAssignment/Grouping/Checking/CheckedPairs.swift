/// Every pair's worth, read afresh for the certificate.
struct CheckedPairs: Hashable, Sendable {
    private let count: Int
    private let cells: [Int]
    private static let notTogether = Int.min
    /// The greatest worth of any pair, of either sign.
    let extreme: Int

    init(_ problem: GroupProblem) {
        count = problem.count
        var cells = [Int](repeating: Self.notTogether, count: count * count)
        var extreme = 0
        for second in 0..<count {
            for first in 0..<second {
                guard let worth = problem.worth(first, second) else { continue }
                cells[first * count + second] = worth
                cells[second * count + first] = worth
                extreme = max(extreme, Int(clamping: worth.magnitude))
            }
        }
        (self.cells, self.extreme) = (cells, extreme)
    }

    /// What two members are worth together, or `nil` if they may not be.
    func worth(_ first: Int, _ second: Int) -> Int? {
        let cell = cells[first * count + second]
        return cell == Self.notTogether ? nil : cell
    }
}
