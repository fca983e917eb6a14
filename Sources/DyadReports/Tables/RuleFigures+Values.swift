import DyadCore

/// A threshold's figures as numbers that the committee may read.
///
/// They are exact, unless a measure behind them is withheld: from the exact mean of eleven measures and ten exact means the
/// eleventh could be worked out. They are then rounded as the page prints them.
extension RuleFigures {
    /// A figure of the threshold or of one of its parts.
    func value(_ quantity: Quantity?) -> ExportValue {
        guard withheld == nil, let quantity else { return .missing }
        return showsReadings ? .number(quantity.value) : ExportValue(Fraction(quantity.text(beside: verdict.threshold)))
    }

    /// An end of the interval.
    func value(_ bound: Double?) -> ExportValue {
        guard withheld == nil, let bound else { return .missing }
        if showsReadings { return ExportValue(bound) }
        let unit = verdict.observed?.unit ?? verdict.threshold.unit
        return value(Fraction(Rounding.text(bound, places: 6)).map { Quantity($0, unit) })
    }

    /// A count behind the figures.
    func value(_ count: Int?) -> ExportValue { ExportValue(withheld == nil ? count : nil) }
}
