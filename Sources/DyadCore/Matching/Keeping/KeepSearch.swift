/// Matches with a price for each standing pair that changes: a pair that stays counts with so much more.
///
/// The strategy needs to know nothing of it. Totals are of scores alone.
struct KeepSearch {
    /// Of a larger cohort than a small one so many points of the frontier are looked for.
    private static let mostPoints = 12

    let reweighing: Reweighing
    let strategy: any MatchingStrategy
    let standing: StandingPairs

    /// The problem in which each standing pair that stays counts with the price.
    func problem(keeping rule: KeepRule) throws -> MatchingProblem {
        let price = price(of: rule)
        let scale = try Reweighing.scale(of: price)
        var problem = try reweighing.problem(times: scale)
        guard let bonus = (price * Fraction(scale)).whole(scaledBy: CompiledScores.unitsInOneWeight) else {
            throw Mistakes([
                Diagnostic(
                    "price-too-large", "The price for a changed pair is too large to add up exactly.",
                    remedy: "Say --keep all.")
            ])
        }
        for pair in standing.possible where bonus > 0 {
            guard let score = problem.scores.score(pair.mentee, pair.mentor) else { continue }
            let (value, isLost) = score.addingReportingOverflow(bonus)
            problem.values[pair.mentee, pair.mentor] = isLost ? .max : value
        }
        return problem
    }

    /// Every matching that some price makes best, from the most changes to the fewest.
    ///
    /// - Complexity: about two matchings for each point.
    func frontier() throws -> (points: [Keeping.FrontierPoint], isWhole: Bool) {
        let problem = reweighing.problem
        let isSmall = problem.mentees.count <= NextBest.fewPeople
        let highest = price(of: .all)
        var lines = BestLines { price in
            let mentors = try strategy.match(self.problem(keeping: .price(price))).mentors
            return WorthLine(
                start: CompiledScores.weightUnits(problem.total(of: mentors)),
                slope: Fraction(standing.kept(in: mentors)), mentors: mentors)
        }
        let pieces = try lines.pieces(upTo: highest, most: isSmall ? .max : Self.mostPoints)
        let points = pieces.map { piece in
            Keeping.FrontierPoint(
                changes: standing.possible.count - standing.kept(in: piece.line.mentors),
                pairs: piece.line.mentors.count { $0 != nil }, total: piece.line.start, from: piece.from,
                to: piece.to == highest ? nil : piece.to)
        }
        return (points, pieces.last?.to == highest)
    }

    /// A price above every difference of totals keeps whatever can be kept.
    private func price(of rule: KeepRule) -> Fraction {
        if case .price(let price) = rule { return price }
        let range = reweighing.problem.scores.range
        let spread = CompiledScores.weightUnits(max(0, range.upperBound) - min(0, range.lowerBound))
        let pairs = min(reweighing.problem.mentees.count, reweighing.problem.places.reduce(0, +))
        return Fraction((spread * Fraction(pairs)).roundedUp ?? 0) + 1
    }
}
