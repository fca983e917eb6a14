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

    /// Writes the values of a mentee over their scores; both are in units of `divisor`.
    ///
    /// - Complexity: linear in the values of this mentee.
    public func write(of mentee: Int, dividedBy divisor: Int, into scores: inout MutableSpan<Int>) {
        for (mentor, value) in rows[mentee] ?? [:] {
            scores[mentor] = value == CompiledScores.forbidden ? value : value / divisor
        }
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
