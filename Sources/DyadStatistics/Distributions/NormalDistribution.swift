import CBoostMath

/// The standard normal distribution: mean 0, standard deviation 1. Computed by Boost.Math.
public enum NormalDistribution {
    /// The probability of a value of at most `x`; `nil` if `x` is not a number.
    public static func probability(upTo x: Double) -> Double? {
        dyad_normal_cdf(x).ifNumber
    }

    /// The value below which the given part of the distribution lies; `nil` unless the part is between 0 and 1.
    public static func quantile(_ part: Double) -> Double? {
        dyad_normal_quantile(part).ifNumber
    }
}
