/// One figure that compares two proportions, with its interval: a difference, a ratio or an odds ratio.
///
/// Either may be missing without the other: 3 of 4 against 0 of 5 has no ratio, but the ratio has a lower limit; published
/// rates have a ratio, but no interval. Each then says why.
public struct ComparisonEstimate: Hashable, Sendable {
    /// The figure itself, or why there is none.
    public let value: Result<Double, NotEstimable>
    /// Its limits, or why there are none.
    public let interval: Result<ComparisonInterval, NotEstimable>
    /// Whether 1/2 was added to all four cells because one of them is 0. Said wherever the figure is printed.
    public let hasHalvesAdded: Bool

    init(
        _ value: Result<Double, NotEstimable>, _ interval: Result<ComparisonInterval, NotEstimable>,
        hasHalvesAdded: Bool = false
    ) {
        self.value = value
        self.interval = interval
        self.hasHalvesAdded = hasHalvesAdded
    }

    /// Neither a value nor an interval, for one reason.
    init(missing reason: NotEstimable) {
        self.init(.failure(reason), .failure(reason))
    }
}
