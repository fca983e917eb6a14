/// How well two people fit on one question: from 0 to 1, exactly.
///
/// It counts units of 1/126,000, so that halves to tenths and all decimals of three places are exact; totals of scores
/// then compare exactly and a tie is a real tie. Other shares (1/11) take the nearest unit.
public struct UnitScore: Hashable, Comparable, Sendable {
    /// The units in one whole: 126,000.
    public static let unitsInOne = 126_000
    /// No fit.
    public static let none = UnitScore(units: 0)
    /// Half a fit.
    public static let half = UnitScore(units: unitsInOne / 2)
    /// A full fit.
    public static let full = UnitScore(units: unitsInOne)

    /// Units, 0 to 126,000.
    public let units: Int

    private init(units: Int) { self.units = min(max(units, 0), UnitScore.unitsInOne) }

    /// `part` of `whole`, held within 0 to 1; no fit where `whole` is not positive.
    public init(_ part: Int, of whole: Int) {
        guard whole > 0, part > 0 else {
            self = .none
            return
        }
        let bounded = min(part, whole)
        let (product, overflows) = bounded.multipliedReportingOverflow(by: UnitScore.unitsInOne * 2)
        self.init(units: overflows ? Int(Double(bounded) / Double(whole) * 126_000) : (product / whole + 1) / 2)
    }

    /// The nearest score to a fraction, held within 0 to 1.
    public init(_ fraction: Fraction) {
        self.init(units: Int((fraction.double * Double(UnitScore.unitsInOne)).rounded()))
    }

    /// The score as a fraction.
    public var fraction: Fraction { Fraction(units, of: UnitScore.unitsInOne) ?? 0 }

    /// The lower score is less.
    public static func < (a: UnitScore, b: UnitScore) -> Bool { a.units < b.units }
}
