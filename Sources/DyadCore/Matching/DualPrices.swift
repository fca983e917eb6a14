/// What each mentee and each place is worth to a matching, as the optimiser prices them: the numbers that prove it best.
///
/// The optimiser puts pairs and scores into one whole number: a pair's *value* is `scoreUnit` x score / `divisor` +
/// `pairUnit`. Prices are values. They prove the matching when none is below 0, a mentee's and a mentor's together are at
/// least the value of their pair less the price of a pair, and exactly that where the pair is made; and when who stays
/// unmatched, a mentor who has a free place, and a pair where more may be made, has the price 0.
public struct DualPrices: Hashable, Sendable {
    /// The price of each mentee.
    public let mentees: [Int]
    /// The price of one place with each mentor.
    public let mentors: [Int]
    /// The price of a pair: above 0 only where more pairs would be made if they might.
    public let ofPair: Int
    /// What `divisor` units of score are worth.
    public let scoreUnit: Int
    /// What a pair is worth whatever its score.
    public let pairUnit: Int
    /// The units of the problem's scores in one unit of the optimiser.
    public let divisor: Int

    /// States prices.
    public init(mentees: [Int], mentors: [Int], ofPair: Int = 0, scoreUnit: Int, pairUnit: Int, divisor: Int) {
        self.mentees = mentees
        self.mentors = mentors
        self.ofPair = ofPair
        self.scoreUnit = scoreUnit
        self.pairUnit = pairUnit
        self.divisor = divisor
    }

    /// The same prices in units of score, and what a pair is worth besides its score, after its price; `nil` where whole units cannot say it.
    ///
    /// Where scores come first a pair is worth a small part of a unit, and prices hold so many units and a few such parts.
    /// With at most *k* parts in any price, and 2*k* + 1 less than a unit, the nearest whole units are prices of the scores
    /// alone: no sum of two prices can be out by a whole unit.
    public var inScores: (mentees: [Int], mentors: [Int], pair: Int)? {
        let whole = scoreUnit > pairUnit
        var parts = 0
        func units(_ price: Int) -> Int? {
            guard whole else { return scaled(price) }
            let (quotient, remainder) = price.quotientAndRemainder(dividingBy: scoreUnit)
            let up = 2 * remainder > scoreUnit ? 1 : 2 * remainder < -scoreUnit ? -1 : 0
            parts = max(parts, abs(remainder - up * scoreUnit))
            return scaled(quotient + up)
        }
        let mentees = mentees.compactMap(units)
        let mentors = mentors.compactMap(units)
        guard mentees.count == self.mentees.count, mentors.count == self.mentors.count, let ofPair = units(ofPair),
            let pair = whole ? 0 : scaled(pairUnit), !whole || 2 * parts + pairUnit < scoreUnit
        else { return nil }
        return (mentees, mentors, pair - ofPair)
    }

    private func scaled(_ units: Int) -> Int? {
        let (product, isLost) = units.multipliedReportingOverflow(by: divisor)
        return isLost ? nil : product
    }
}
