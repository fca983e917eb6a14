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
        guard size > 0, (0...size).contains(count),
            let z = NormalDistribution.quantile(confidence.upperPart)
        else { return nil }
        let n = Double(size)
        let x = Double(count)
        let centre = 2 * x + z * z
        let reach = z * (z * z + 4 * x * (Double(size - count) / n)).squareRoot()
        let scale = 2 * (n + z * z)
        self.count = count
        self.size = size
        self.confidence = confidence
        proportion = x / n
        lower = count == 0 ? 0 : (centre - reach) / scale
        upper = count == size ? 1 : (centre + reach) / scale
    }
}
