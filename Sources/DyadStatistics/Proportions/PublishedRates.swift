/// Two rates that were published as percentages without saying out of how many.
///
/// They can be compared, but no interval can be given: one that assumed a size would be invented. Every result says so.
public struct PublishedRates: Hashable, Sendable {
    /// The percentage of the group of interest, 0 to 100.
    public let percent: Double
    /// The percentage of the reference group, 0 to 100.
    public let referencePercent: Double

    /// Takes two percentages; `nil` unless both are from 0 to 100.
    public init?(percent: Double, against referencePercent: Double) {
        guard (0...100).contains(percent), (0...100).contains(referencePercent) else { return nil }
        self.percent = percent
        self.referencePercent = referencePercent
    }

    /// The difference in percentage points, -100 to 100: negative if the group of interest counts less often.
    public var gapInPoints: ComparisonEstimate { pointOnly(.success(percent - referencePercent)) }

    /// The ratio of the rates; not estimable to a reference of 0.
    public var ratio: ComparisonEstimate { pointOnly(quotient(percent, referencePercent)) }

    /// The ratio of the rates of those who do not count; not estimable to a reference of 100.
    public var ratioOfFailing: ComparisonEstimate { pointOnly(quotient(100 - percent, 100 - referencePercent)) }

    /// The odds ratio; not estimable if the group of interest is at 100 or the reference at 0.
    public var oddsRatio: ComparisonEstimate {
        pointOnly(quotient(percent * (100 - referencePercent), referencePercent * (100 - percent)))
    }

    private func pointOnly(_ value: Result<Double, NotEstimable>) -> ComparisonEstimate {
        ComparisonEstimate(value, .failure(.denominatorsNotPublished))
    }

    private func quotient(_ dividend: Double, _ divisor: Double) -> Result<Double, NotEstimable> {
        let quotient = dividend / divisor
        return quotient.isFinite ? .success(quotient) : .failure(.zeroCount)
    }
}
