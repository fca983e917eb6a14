import Foundation

extension NationalInstance {
    /// A weight that falls with rank, as a whole number.
    static func weight(_ most: Double, _ rank: Double, _ power: Double) -> Int { Int(most / pow(rank, power)) }
}

extension [Int] {
    /// Where the values from one to below another stand in a sorted list.
    func places(from low: Int, to high: Int) -> Range<Int> {
        func first(_ value: Int) -> Int {
            var (a, b) = (0, count)
            while a < b {
                let middle = (a + b) / 2
                if self[middle] < value { a = middle + 1 } else { b = middle }
            }
            return a
        }
        return first(low)..<first(high)
    }
}
