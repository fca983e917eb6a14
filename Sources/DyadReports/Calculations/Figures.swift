import DyadCore

/// How single figures are printed: one place for minus signs, plus signs and intervals.
enum Figures {
    /// A figure beside its threshold (A14), with a true minus sign.
    static func text(_ quantity: Quantity, beside threshold: Quantity? = nil) -> String {
        signed(quantity.text(beside: threshold))
    }

    /// A mean to one decimal.
    static func mean(_ value: Fraction) -> String { signed(Rounding.text(value)) }

    /// A change with its sign: `+1.4`, `−0.3`, `0.0`.
    static func change(_ value: Fraction) -> String {
        let text = Rounding.text(value)
        return value > 0 && text != "0.0" ? "+" + text : signed(text)
    }

    /// An interval, in per cent for shares and points otherwise. A bound that is not the threshold never looks like it.
    static func interval(_ bounds: ClosedRange<Double>?, as unit: Quantity.Unit, beside threshold: Quantity? = nil)
        -> String?
    {
        guard let bounds else { return nil }
        let ends = [bounds.lowerBound, bounds.upperBound].map { bound in
            Fraction(Rounding.text(bound, places: 6)).map { text(Quantity($0, unit), beside: threshold) }
                ?? Rounding.text(bound)
        }
        return ends.joined(separator: " to ")
    }

    /// `8 of 10`, or `nil` where there is nothing to count.
    static func count(_ part: Int?, of whole: Int?) -> String? {
        guard let part, let whole, whole > 0 else { return nil }
        return "\(part) of \(whole)"
    }

    /// A value that is only described, with a true minus sign; `isSigned` writes a plus before what lies above nought.
    static func value(_ value: Double, places: Int, isSigned: Bool) -> String {
        let text = Rounding.text(value, places: places)
        let isNought = !text.contains { ("1"..."9").contains($0) }
        if isNought { return text.hasPrefix("-") ? String(text.dropFirst()) : text }
        return isSigned && value > 0 ? "+" + text : signed(text)
    }

    /// A share from 0 to 1 as a whole percentage; what is not all or nothing never looks like it.
    static func percentage(_ share: Double) -> String {
        let text = Rounding.text(share * 100, places: 0)
        if text == "100", share < 1 { return "over 99%" }
        if text == "0", share > 0 { return "under 1%" }
        return text + "%"
    }

    private static func signed(_ text: String) -> String {
        text.hasPrefix("-") ? "−" + text.dropFirst() : text
    }
}
