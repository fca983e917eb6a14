/// A proportion with its Wilson score interval, without continuity correction.
///
/// The choice for the small counts of a programme: it never leaves 0 to 1, and unlike the interval of Wald it does not
/// shrink to nothing when everybody, or nobody, counts.
///
/// Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209; method 3 of R. G. Newcombe, Stat. Med. 17 (1998) 857.
public struct WilsonInterval: Hashable, Sendable {
    /// How many count.
    public let count: Int
    /// Out of how many; at least 1.
    public let size: Int
    /// How sure the interval is meant to be.
    public let confidence: ConfidenceLevel
    /// `count` / `size`, from 0 to 1.
    public let proportion: Double
    /// The lower limit; exactly 0 when nobody counts.
    public let lower: Double
    /// The upper limit; exactly 1 when everybody counts.
    public let upper: Double

    /// The interval of a count.
    ///
    /// Gives `nil` when there is nothing to take a proportion of (a size of 0), or when the count is not from 0 to the size.
    ///
    /// - Complexity: O(1).
    public init?(count: Int, of size: Int, at confidence: ConfidenceLevel = .percent95) {
        guard let limits = WilsonInterval.limits(sum: Double(count), of: size, at: confidence) else { return nil }
        self.count = count
        self.size = size
        self.confidence = confidence
        proportion = Double(count) / Double(size)
        lower = limits.lowerBound
        upper = limits.upperBound
    }

    /// The limits where some count in part, such as a person of whose two answers one is yes; the sum is of all the parts.
    ///
    /// Values from 0 to 1 never spread more than noes and yeses of the same mean, so the limits are wide enough for them.
    /// Gives `nil` when there is nothing to take a proportion of, or when the sum is not from 0 to the size.
    ///
    /// - Complexity: O(1).
    public static func limits(sum: Double, of size: Int, at confidence: ConfidenceLevel = .percent95)
        -> ClosedRange<Double>?
    {
        let n = Double(size)
        guard size > 0, sum >= 0, sum <= n, let z = NormalDistribution.quantile(confidence.upperPart) else {
            return nil
        }
        let centre = 2 * sum + z * z
        let reach = z * (z * z + 4 * sum * ((n - sum) / n)).squareRoot()
        let scale = 2 * (n + z * z)
        return (sum == 0 ? 0 : (centre - reach) / scale)...(sum == n ? 1 : (centre + reach) / scale)
    }
}
