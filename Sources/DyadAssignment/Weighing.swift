/// How one whole number stands for both pairs and scores: a pair's *value* is `scoreUnit` x score + `pairUnit`.
///
/// Being unmatched has the value 0. With suitable units the greatest sum of values is exactly the best assignment of a
/// lexicographic ``AssignmentAim``. Let *P* bound the number of pairs (the rows, or the places if fewer) and let the
/// *spread* be the distance between the lowest and the highest allowed score, 0 included. Two totals then differ by at
/// most *P* x spread, and two numbers of pairs by at most *P*, so
///
/// - most pairs first holds when `pairUnit` > `scoreUnit` x *P* x spread, with `scoreUnit` at least 1;
/// - greatest total first holds when `scoreUnit` > `pairUnit` x *P*, with `pairUnit` at least 1.
///
/// Prices in an ``Assignment`` are in units of value.
public struct Weighing: Hashable, Sendable {
    /// What one point of score is worth.
    public var scoreUnit: Int
    /// What a pair is worth whatever its score.
    public var pairUnit: Int

    /// Chooses units.
    public init(scoreUnit: Int, pairUnit: Int) {
        self.scoreUnit = scoreUnit
        self.pairUnit = pairUnit
    }

    /// The smallest units that serve an aim, or `nil` if sums of values might leave 64 bits.
    ///
    /// - Parameters:
    ///   - lowest: the lowest allowed score, or 0 if that is lower.
    ///   - highest: the highest allowed score, or 0 if that is higher.
    ///   - pairs: a bound on the number of pairs.
    init?(for aim: AssignmentAim, lowest: Int, highest: Int, pairs: Int) {
        let (spread, spreadIsLost) = highest.subtractingReportingOverflow(lowest)
        let (product, productIsLost) = spread.multipliedReportingOverflow(by: pairs)
        guard !spreadIsLost, !productIsLost, product < Int.max, pairs < Int.max else { return nil }
        switch aim {
        case .mostPairsFirst: self.init(scoreUnit: 1, pairUnit: product + 1)
        // At least 4, so that prices hold whole scores that can be told from the few pairs beside them.
        case .greatestTotalFirst: self.init(scoreUnit: max(pairs, 3) + 1, pairUnit: 1)
        }
        // Path lengths reach three times the largest value, and the sum of values P times; eight leaves room.
        let (scaled, scaledIsLost) = spread.multipliedReportingOverflow(by: scoreUnit)
        let (largest, largestIsLost) = scaled.addingReportingOverflow(pairUnit)
        let (_, sumIsLost) = largest.multipliedReportingOverflow(by: pairs + 8)
        guard !scaledIsLost, !largestIsLost, !sumIsLost else { return nil }
    }

    /// The value of a pair. Callers have checked that it fits.
    func value(ofScore score: Int) -> Int { scoreUnit * score + pairUnit }

    /// The whole scores in a number of values, rounded down.
    func wholeScores(in value: Int) -> Int {
        value >= 0 ? value / scoreUnit : -((scoreUnit - 1 - value) / scoreUnit)
    }
}
