/// How far the scores of a matrix reach, and so how many decimals can be added up exactly.
///
/// A matching adds up scores over so many pairs *P*, weighs them against the number of pairs and follows paths of exchanges:
/// the numbers on the way reach the distance between the lowest and the highest score, 0 included, times (*P* + 1) x
/// (*P* + 8), which must stay within 64 bits.
struct ScoreReach {
    /// The most decimals that are ever kept.
    static let mostDecimals = 18

    /// The highest and the lowest digits of scores with so many decimals; 0 is among them.
    private var highest = [Int](repeating: 0, count: mostDecimals + 1)
    private var lowest = [Int](repeating: 0, count: mostDecimals + 1)

    mutating func take(_ score: ExactDecimal) {
        highest[score.places] = max(highest[score.places], score.digits)
        lowest[score.places] = min(lowest[score.places], score.digits)
    }

    /// The most decimals with which the scores can be added up over so many pairs; `nil` where whole numbers are too large.
    func decimals(pairs: Int) -> Int? {
        (0...ScoreReach.mostDecimals).last { decimals in
            guard let spread = spread(decimals: decimals) else { return false }
            return spread <= ScoreReach.limit(pairs: pairs)
        }
    }

    /// The greatest distance between two scores, in units, that can be added up over so many pairs.
    static func limit(pairs: Int) -> Int {
        let (factor, isLost) = (max(pairs, 3) + 1).multipliedReportingOverflow(by: pairs + 8)
        return isLost ? 0 : Int.max / factor - 1
    }

    private func spread(decimals: Int) -> Int? {
        var (high, low) = (0, 0)
        for places in highest.indices {
            guard let top = ExactDecimal(digits: highest[places], places: places).rounded(places: decimals),
                let bottom = ExactDecimal(digits: lowest[places], places: places).rounded(places: decimals)
            else { return nil }
            (high, low) = (max(high, top), min(low, bottom))
        }
        let (spread, isLost) = high.subtractingReportingOverflow(low)
        return isLost ? nil : spread
    }
}
