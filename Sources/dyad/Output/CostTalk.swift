import DyadCore

/// What insisting on a pair costs, in words and for programs.
enum CostTalk {
    /// “cost 1 pair and 2.5 of the total”, to follow “would”.
    static func words(_ cost: MatchingCost) -> String {
        let total = Rounding.text(cost.total)
        switch cost.certainty {
        case .atLeast:
            return cost.pairs > 0 ? "cost at least \(count(cost.pairs))" : "cost the total at least \(total)"
        case .atLeastOrAPair: return "cost the total at least \(total), or a pair"
        case .exact: break
        }
        let pairs =
            cost.pairs > 0 ? "cost \(count(cost.pairs))" : cost.pairs < 0 ? "make \(count(-cost.pairs)) more" : ""
        let score = cost.total > 0 ? "cost the total \(total)" : "raise the total by \(Rounding.text(0 - cost.total))"
        switch (pairs.isEmpty, cost.total == 0) {
        case (true, true): return "cost nothing"
        case (true, false): return score
        case (false, true): return pairs
        case (false, false): return "\(pairs) and \(score)"
        }
    }

    /// `pairs`, `total` and `certainty`, or null.
    static func document(_ cost: MatchingCost?) -> JSONValue {
        guard let cost else { return .null }
        return .object([
            "pairs": .integer(cost.pairs), "total": .number(cost.total),
            "certainty": .string(cost.certainty.rawValue),
        ])
    }

    private static func count(_ pairs: Int) -> String { pairs == 1 ? "1 pair" : "\(pairs) pairs" }
}
