import CBoostMath

/// Student's t distribution, for means of few observations. Computed by Boost.Math.
public struct StudentDistribution: Hashable, Sendable {
    /// Above 0; usually one less than the number of observations. Need not be whole.
    public let degreesOfFreedom: Double

    /// Makes the distribution; `nil` unless the degrees of freedom are above 0.
    public init?(degreesOfFreedom: Double) {
        guard degreesOfFreedom > 0 else { return nil }
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The probability of a value of at most `x`; `nil` if `x` is not a number.
    public func probability(upTo x: Double) -> Double? {
        dyad_student_cdf(x, degreesOfFreedom).ifNumber
    }

    /// The probability of a value at least as far from 0 as `x`, on either side; `nil` if `x` is not a number.
    public func probability(asFarFromZeroAs x: Double) -> Double? {
        dyad_student_cdf(-x.magnitude, degreesOfFreedom).ifNumber.map { 2 * $0 }
    }

    /// The value below which the given part of the distribution lies; `nil` unless the part is between 0 and 1.
    public func quantile(_ part: Double) -> Double? {
        dyad_student_quantile(part, degreesOfFreedom).ifNumber
    }
}
