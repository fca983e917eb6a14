public import DyadCore

/// A share that must be reached, written `7 of 10` or `70%`. As a proportion it is compared exactly; read absolutely,
/// `7 of 10` is 7 (A4).
public struct ShareThreshold: Hashable, Codable, Sendable {
    /// The share, 0 to 1.
    public let share: Fraction
    /// The number that the source names, where it names one.
    public let count: Int?
    /// The base that the source names, where it names one.
    public let base: Int?

    /// A share of all.
    public init() {
        share = 1
        count = nil
        base = nil
    }

    /// Reads `7 of 10` or `70%`.
    ///
    /// - Throws: `DecodingError` for anything else, and for a share outside 0 to 1.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        let parts = text.split(separator: " of ", omittingEmptySubsequences: false).map { Fraction(String($0))?.whole }
        let named = parts.count == 2 ? parts.compactMap { $0 } : []
        count = named.count == 2 ? named[0] : nil
        base = named.count == 2 ? named[1] : nil
        guard let share = named.count == 2 ? Fraction(named[0], of: named[1]) : Fraction(text), share >= 0, share <= 1
        else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "Write a share such as 7 of 10 or 70%.")
        }
        self.share = share
    }

    /// Writes what was read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let count, let base {
            try container.encode("\(count) of \(base)")
        } else {
            try container.encode(share.description)
        }
    }

    /// Whether some of a whole reach it under a plan; `nil` when there is nothing to take a share of.
    func isReached(by part: Int, of whole: Int, under plan: EvaluationPlan) -> Bool? {
        if plan.shareReading == .absolute, let count { return part >= count }
        return Fraction(part, of: whole).map { $0 >= share }
    }
}
