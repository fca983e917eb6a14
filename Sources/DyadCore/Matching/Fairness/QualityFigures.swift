/// How well some people are served by a matching, in figures.
public struct QualityFigures: Hashable, Sendable {
    /// How many people there are.
    public let people: Int
    /// How many of them have a partner.
    public let matched: Int
    /// The score of each who has one, as a share of the greatest score a pair can have, from the worst to the best; empty where
    /// nobody is scored.
    private let shares: [Fraction]

    /// The figures of people; `shares` has one value for each who is matched and scored.
    init(people: Int, matched: Int, shares: [Fraction]) {
        self.people = people
        self.matched = matched
        self.shares = shares.sorted()
    }

    /// How many of the people have a partner, 0 to 1.
    public var rate: Fraction { Fraction(matched, of: people) ?? 0 }

    /// The lowest share; `nil` where nobody is scored.
    public var worst: Fraction? { shares.first }

    /// The share that at least so many quarters of the scored people do not exceed (nearest rank); `nil` where nobody is scored.
    ///
    /// It is what somebody has and never a mean of two: 1 is the lower quartile, 2 the median, 3 the upper quartile.
    public func quartile(_ quarters: Int) -> Fraction? {
        guard !shares.isEmpty else { return nil }
        let rank = (shares.count * quarters + 3) / 4
        return shares[min(max(rank, 1), shares.count) - 1]
    }
}
