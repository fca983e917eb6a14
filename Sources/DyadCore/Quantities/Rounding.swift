/// How figures are printed beside a threshold (REQUIREMENTS A14): one decimal, and as many more as it takes for a value
/// that is not the threshold not to look like it. 0.96 beside 1.0 prints as 0.96.
public enum Rounding {
    /// The text of a value that is read next to a threshold.
    public static func text(_ value: Fraction, beside threshold: Fraction? = nil, places: Int = 1) -> String {
        let short = value.decimal(places: places)
        guard let threshold, value != threshold,
            Fraction(short) == threshold || Fraction(short).map({ ($0 < threshold) != (value < threshold) }) == true
        else { return short }
        return text(value, beside: threshold, places: places + 1)
    }

    /// A share as a percentage with the same rule, such as `70%` or `69.9%`.
    public static func percentage(_ value: Fraction, beside threshold: Fraction? = nil) -> String {
        text(value * 100, beside: threshold.map { $0 * 100 }, places: 0) + "%"
    }

    /// A number that is only described, to so many places; halves away from zero.
    public static func text(_ value: Double, places: Int = 1) -> String {
        guard value.isFinite else { return "not known" }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let rounded = (value * scale).rounded(.toNearestOrAwayFromZero)
        guard abs(rounded) < 9e15 else { return "\(value)" }
        return (Fraction(Int(rounded), of: Int(scale)) ?? 0).decimal(places: places)
    }
}
