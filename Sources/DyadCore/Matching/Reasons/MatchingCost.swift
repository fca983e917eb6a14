/// What insisting on one pair takes from everybody together.
public struct MatchingCost: Hashable, Sendable {
    /// How the cost is known.
    public enum Certainty: String, Sendable {
        /// By matching again with the pair.
        case exact
        /// By the dual prices: it is at least so much.
        case atLeast = "at-least"
        /// By the dual prices: it is at least so much of the total, or a pair.
        case atLeastOrAPair = "at-least-or-a-pair"
    }

    /// How many pairs fewer there would be.
    public let pairs: Int
    /// By how much the total would fall, in weight units.
    public let total: Fraction
    /// How it is known.
    public let certainty: Certainty

    /// Whether it is no more than a bound of nothing.
    public var saysNothing: Bool { certainty != .exact && pairs == 0 && total == 0 }
}

extension DualPrices {
    /// At least what a pair costs that is insisted on, its score being given in the units of the problem's scores.
    ///
    /// The prices less the pair's value bound the loss of value from below. Where pairs come first, the loss is of the
    /// total, or it is a pair; where scores come first, the pairs are worth less than one unit of score together.
    func leastCost(ofForcing mentee: Int, _ mentor: Int, score: Int) -> MatchingCost {
        let value = scoreUnit * (score / divisor) + pairUnit - ofPair
        let loss = max(0, mentees[mentee] + mentors[mentor] - value)
        let pairsFirst = pairUnit > scoreUnit
        if pairsFirst, loss >= pairUnit { return MatchingCost(pairs: loss / pairUnit, total: 0, certainty: .atLeast) }
        let total = CompiledScores.weightUnits(loss / scoreUnit * divisor)
        return MatchingCost(pairs: 0, total: total, certainty: pairsFirst ? .atLeastOrAPair : .atLeast)
    }
}
