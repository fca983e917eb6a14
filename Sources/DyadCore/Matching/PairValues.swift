/// What a few pairs count with instead of their scores, in the units of the scores: a layer over ``CompiledScores``.
///
/// Strategies need not know of it, since the optimiser reads it with the scores. The total of a matching stays the sum of scores.
public struct PairValues: Sendable {
    private var rows: [Int: [Int: Int]] = [:]

    /// Every pair counts with its score.
    public init() {}

    /// Whether every pair counts with its score.
    public var isEmpty: Bool { rows.isEmpty }

    /// What a pair counts with in place of its score; ``CompiledScores/forbidden`` where it may not be made; `nil` unless said.
    public subscript(_ mentee: Int, _ mentor: Int) -> Int? {
        get { rows[mentee]?[mentor] }
        set { rows[mentee, default: [:]][mentor] = newValue }
    }

    /// The same in larger units, which divide every value.
    public func divided(by units: Int) -> PairValues {
        var values = self
        values.rows = rows.mapValues { row in row.mapValues { $0 == CompiledScores.forbidden ? $0 : $0 / units } }
        return values
    }

    /// Writes the values of a mentee over their scores.
    ///
    /// - Complexity: linear in the values of this mentee.
    func write(of mentee: Int, into scores: inout MutableSpan<Int>) {
        for (mentor, value) in rows[mentee] ?? [:] { scores[mentor] = value }
    }

    /// Puts the values of a mentee in the place of their scores among what a search has found.
    func correct(_ found: inout [(column: Int, score: Int)], of mentee: Int, above floors: [Int], margin: Int) {
        guard let row = rows[mentee] else { return }
        found.removeAll { row[$0.column] != nil }
        for (mentor, value) in row where value != CompiledScores.forbidden && floors[mentor] != .max {
            if value.isAbove(floors[mentor], by: margin) { found.append((mentor, value)) }
        }
        found.sort { $0.column < $1.column }
    }

    /// No value is below or above these, nor is 0.
    public var range: ClosedRange<Int> {
        allowed.reduce(0...0) { min($0.lowerBound, $1)...max($0.upperBound, $1) }
    }

    /// The greatest number that divides this one and every value.
    public func commonDivisor(with number: Int) -> Int {
        allowed.reduce(number) { divisor, value in
            var (a, b) = (divisor, abs(value))
            while b != 0 { (a, b) = (b, a % b) }
            return a
        }
    }

    private var allowed: some Sequence<Int> {
        rows.values.lazy.flatMap(\.values).filter { $0 != CompiledScores.forbidden }
    }
}
