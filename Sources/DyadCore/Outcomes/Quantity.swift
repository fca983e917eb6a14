/// An exact figure with its unit, and how it is printed.
public struct Quantity: Hashable, Sendable {
    /// What the figure counts.
    public enum Unit: String, Sendable {
        /// Points of a rating scale.
        case points
        /// A share, 0 to 1, printed as a percentage.
        case share
        /// Things counted.
        case count
        /// A yes or no: 1 or 0.
        case judgement
    }

    /// The exact value.
    public let value: Fraction
    /// Its unit.
    public let unit: Unit

    /// A figure.
    public init(_ value: Fraction, _ unit: Unit) {
        self.value = value
        self.unit = unit
    }

    /// The text to print; next to a threshold a value that is not the threshold never looks like it (A14).
    public func text(beside threshold: Quantity? = nil) -> String {
        switch unit {
        case .points: Rounding.text(value, beside: threshold?.value)
        case .share: Rounding.percentage(value, beside: threshold?.value)
        case .count: value.description
        case .judgement: value == 1 ? "yes" : "no"
        }
    }
}
