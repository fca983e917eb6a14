/// The two limits of a difference, a ratio or an odds ratio, and how they were found.
public struct ComparisonInterval: Hashable, Sendable {
    /// The lower limit: from -1 for a difference, from 0 for a ratio.
    public let lower: Double
    /// The upper limit: to 1 for a difference; `nil` for a ratio that the counts set no upper limit to.
    public let upper: Double?
    /// How the limits were found.
    public let method: ComparisonMethod
    /// How sure the interval is meant to be.
    public let confidence: ConfidenceLevel
}
