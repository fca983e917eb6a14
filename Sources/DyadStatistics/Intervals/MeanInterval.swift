/// A mean with its spread and its t interval: of scores, or of changes from baseline to end.
///
/// Says no more than the numbers bear: one observation has no spread, and observations that are all alike have no
/// interval, because an interval of no width would claim certainty.
public struct MeanInterval: Hashable, Sendable {
    /// How many observations; at least 1.
    public let count: Int
    /// How sure the interval is meant to be.
    public let confidence: ConfidenceLevel
    /// The sum divided by the count.
    public let mean: Double
    /// With divisor *n* - 1; `nil` for one observation.
    public let standardDeviation: Double?
    /// Standard deviation divided by the root of the count; `nil` for one observation or when all are equal.
    public let standardError: Double?
    /// The two limits, mean -/+ t(*n* - 1) x standard error; `nil` for one observation or when all are equal.
    public let interval: ClosedRange<Double>?

    /// The mean of observations.
    ///
    /// Gives `nil` when there are none, or when one of them, or their sum, is not finite.
    ///
    /// - Complexity: O(*n*), in two passes, so that a large common offset does not cost digits.
    public init?(of values: [Double], at confidence: ConfidenceLevel = .percent95) {
        guard let first = values.first else { return nil }
        // Distances from the first value are exactly 0 when all are equal.
        let count = Double(values.count)
        let offset = values.reduce(0) { $0 + ($1 - first) } / count
        let squares = values.reduce(0) { $0 + ($1 - first - offset) * ($1 - first - offset) }
        self.init(count: values.count, mean: first + offset, squares: squares, confidence)
    }

    /// The mean of paired changes, end less baseline; a pair counts only if both are known.
    ///
    /// Gives `nil` when no pair is complete, or when a value is not finite. Pairs beyond the shorter list do not exist.
    ///
    /// - Complexity: O(*n*).
    public init?(
        changesFrom baseline: [Double?], to end: [Double?], at confidence: ConfidenceLevel = .percent95
    ) {
        let changes = zip(baseline, end).compactMap { before, after in
            before.flatMap { before in after.map { $0 - before } }
        }
        self.init(of: changes, at: confidence)
    }

    /// The mean of whole-number observations known by their number, sum and sum of squares only, as sites report them.
    ///
    /// Exact up to the last rounding, however large a common offset is. Gives `nil` when there are none, or when no
    /// observations have such sums (the sum of squares is too small).
    ///
    /// - Complexity: O(1).
    public init?(count: Int, sum: Int, sumOfSquares: Int, at confidence: ConfidenceLevel = .percent95) {
        let scaled = Int128(count) * Int128(sumOfSquares) - Int128(sum) * Int128(sum)
        guard count > 0, scaled >= 0, count > 1 || scaled == 0 else { return nil }
        let n = Double(count)
        self.init(count: count, mean: Double(sum) / n, squares: Double(scaled) / n, confidence)
    }

    /// The mean of observations known by their number, sum and sum of squares only, where these are not whole numbers.
    ///
    /// The difference that the spread is made from is formed to about twice the digits of a `Double`, so it is as good as
    /// the sums are; one that is no larger than what rounding the sums can cause is taken for 0. Gives `nil` when there
    /// are none, or when no observations have such sums.
    ///
    /// - Complexity: O(1).
    public init?(count: Int, sum: Double, sumOfSquares: Double, at confidence: ConfidenceLevel = .percent95) {
        guard count > 0 else { return nil }
        let n = Double(count)
        let left = n * sumOfSquares
        let right = sum * sum
        let leftRest = (-left).addingProduct(n, sumOfSquares)
        let rightRest = (-right).addingProduct(sum, sum)
        var scaled = (left - right) + (leftRest - rightRest)
        if scaled.magnitude <= 4 * right.ulp { scaled = 0 }
        guard scaled >= 0, count > 1 || scaled == 0 else { return nil }
        self.init(count: count, mean: sum / n, squares: scaled / n, confidence)
    }

    /// - Parameter squares: the sum of squared distances from the mean.
    private init?(count: Int, mean: Double, squares: Double, _ confidence: ConfidenceLevel) {
        guard mean.isFinite, squares.isFinite else { return nil }
        self.count = count
        self.mean = mean
        self.confidence = confidence
        guard count > 1 else {
            (standardDeviation, standardError, interval) = (nil, nil, nil)
            return
        }
        let degrees = Double(count - 1)
        let deviation = (squares / degrees).squareRoot()
        standardDeviation = deviation
        guard deviation > 0, let t = StudentDistribution(degreesOfFreedom: degrees)?.quantile(confidence.upperPart)
        else {
            (standardError, interval) = (nil, nil)
            return
        }
        let error = deviation / Double(count).squareRoot()
        standardError = error
        interval = (mean - t * error)...(mean + t * error)
    }
}
