internal import Foundation
internal import BigInt

/// An exact number. Means, shares, weights and thresholds are compared as fractions, so that 7/7 is 1 and a value that
/// sits on its threshold meets it (REQUIREMENTS A4, A14).
///
/// - Complexity: each operation is linear in the number of digits; numbers of a cohort are small.
public struct Fraction: Hashable, Sendable {
    private let numerator: BigInt
    private let denominator: BigInt

    /// A whole number.
    public init(_ whole: Int) {
        numerator = BigInt(whole)
        denominator = 1
    }

    /// `part` of `whole`; `nil` when `whole` is 0.
    public init?(_ part: Int, of whole: Int) {
        guard whole != 0 else { return nil }
        self.init(reducing: BigInt(part), BigInt(whole))
    }

    /// Reads `7`, `-0.25`, `7/10` or `70%` exactly; `nil` for anything else.
    public init?(_ text: String) {
        if let whole = Int(text) {
            self.init(whole)
            return
        }
        let text = text.trimmingCharacters(in: .whitespaces)
        if text.hasSuffix("%"), let share = Fraction(decimal: text.dropLast()) {
            self = share / Fraction(100)
        } else if let slash = text.firstIndex(of: "/") {
            guard let part = Fraction(decimal: text[..<slash]),
                let whole = Fraction(decimal: text[text.index(after: slash)...]),
                whole != Fraction(0)
            else { return nil }
            self = part / whole
        } else {
            guard let value = Fraction(decimal: text[...]) else { return nil }
            self = value
        }
    }

    private init?(decimal text: Substring) {
        let text = text.trimmingCharacters(in: .whitespaces)
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" || $0 == "+" }.split(separator: ".", omittingEmptySubsequences: false)
        let digits = parts.joined()
        guard parts.count <= 2, !digits.isEmpty, digits.count <= 30, digits.allSatisfy({ ("0"..."9").contains($0) }),
            text.filter({ "+-".contains($0) }).count <= 1, let value = BigInt(digits)
        else { return nil }
        let places = parts.count == 2 ? parts[1].count : 0
        self.init(reducing: isNegative ? -value : value, BigInt(10).power(places))
    }

    private init(reducing numerator: BigInt, _ denominator: BigInt) {
        guard denominator != 1 else {
            (self.numerator, self.denominator) = (numerator, 1)
            return
        }
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator.sign == .minus ? -1 : 1
        self.numerator = divisor == 0 ? 0 : sign * numerator / divisor
        self.denominator = divisor == 0 ? 1 : sign * denominator / divisor
    }

    /// The nearest binary floating point number, for statistics and drawing; never for comparing with a threshold.
    public var double: Double { Double(numerator) / Double(denominator) }

    /// The whole number, where it is one that fits.
    public var whole: Int? { denominator == 1 ? Int(exactly: numerator) : nil }

    /// The denominator in lowest terms, or `nil` where it does not fit.
    public var wholeDenominator: Int? { Int(exactly: denominator) }

    /// `scale` times the fraction as a whole number, or `nil` when that is not whole or does not fit.
    public func whole(scaledBy scale: Int) -> Int? { (self * Fraction(scale)).whole }

    /// The smallest whole number that is not below the fraction.
    public var roundedUp: Int? {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Int(exactly: remainder.sign == .plus && remainder != 0 ? quotient + 1 : quotient)
    }

    /// The decimal text with just so many places, halves away from zero: `1.0`, `-0.25`.
    public func decimal(places: Int) -> String {
        let scale = BigInt(10).power(places)
        let doubled = numerator.magnitude * scale.magnitude * 2 + denominator.magnitude
        let rounded = doubled / (denominator.magnitude * 2)
        let digits = String(rounded)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = numerator.sign == .minus && rounded != 0 ? "-" : ""
        guard places > 0 else { return sign + padded }
        return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
    }
}

extension Fraction: Comparable {
    /// The sum.
    public static func + (a: Fraction, b: Fraction) -> Fraction {
        Fraction(reducing: a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
    }

    /// The difference.
    public static func - (a: Fraction, b: Fraction) -> Fraction {
        Fraction(reducing: a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
    }

    /// The product.
    public static func * (a: Fraction, b: Fraction) -> Fraction {
        Fraction(reducing: a.numerator * b.numerator, a.denominator * b.denominator)
    }

    /// The quotient, or `nil` when the divisor is 0.
    public func over(_ divisor: Fraction) -> Fraction? { divisor == 0 ? nil : self / divisor }

    /// The quotient; `b` is not 0.
    fileprivate static func / (a: Fraction, b: Fraction) -> Fraction {
        Fraction(reducing: a.numerator * b.denominator, a.denominator * b.numerator)
    }

    /// Whether `a` is the smaller, exactly.
    public static func < (a: Fraction, b: Fraction) -> Bool {
        a.numerator * b.denominator < b.numerator * a.denominator
    }
}

extension Fraction: ExpressibleByIntegerLiteral, CustomStringConvertible, Codable {
    /// A whole number.
    public init(integerLiteral value: Int) { self.init(value) }

    /// The shortest exact decimal, such as `7.5`, or `a/b` where there is none within six places.
    public var description: String {
        for places in 0...6 where whole(scaledBy: (0..<places).reduce(1) { power, _ in power * 10 }) != nil {
            return decimal(places: places)
        }
        return "\(numerator)/\(denominator)"
    }

    /// Reads the text of a number, so that no digit passes through binary floating point.
    ///
    /// - Throws: `DecodingError` when the text is not a number.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Fraction(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "Write a number such as 7, 0.7, 7/10 or 70%.")
        }
        self = value
    }

    /// Writes the description.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Sequence<Fraction> {
    /// The exact mean, or `nil` of nothing.
    public var mean: Fraction? {
        var sum: Fraction = 0
        var count = 0
        for value in self {
            sum = sum + value
            count += 1
        }
        return Fraction(1, of: count).map { sum * $0 }
    }
}
