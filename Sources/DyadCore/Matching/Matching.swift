/// What a strategy chose.
public struct Matching: Sendable {
    /// For each mentee the position of their mentor, or `nil`.
    public let mentors: [Int?]
    /// The sum of the pairs' scores, in the units of the problem's scores.
    public let total: Int
    /// Whether an independent check proved the claim.
    public let isProvedBest: Bool
    /// What is claimed, in words: “the most pairs, then the greatest total”.
    public let claim: String
    /// What a reader needs to know besides, as sentences: what bans have forced, for example.
    public let remarks: [String]
    /// The prices that prove the claim, where the strategy has them.
    public let prices: DualPrices?

    /// A matching.
    public init(
        mentors: [Int?], total: Int, isProvedBest: Bool, claim: String, remarks: [String] = [],
        prices: DualPrices? = nil
    ) {
        self.mentors = mentors
        self.total = total
        self.isProvedBest = isProvedBest
        self.claim = claim
        self.remarks = remarks
        self.prices = prices
    }
}
