/// The same matching problem with other weights, exactly: where a weight is a fraction, all of them are multiplied until they
/// are whole.
struct Reweighing {
    private static let mostUnits = 1_000_000_000

    let plan: MatchingPlan
    let problem: MatchingProblem

    /// The problem with every score multiplied, so that whole numbers smaller than one unit can be added.
    func problem(times factor: Int) throws -> MatchingProblem {
        try problem(times: factor) { $0.weight }
    }

    /// The problem with one factor's weight changed; every score is multiplied until it is whole.
    func problem(weighing factor: String, with weight: Fraction) throws -> MatchingProblem {
        try problem(times: Self.scale(of: weight)) { $0.id == factor ? weight : $0.weight }
    }

    /// The smallest whole number that makes a weight one of at most three decimals, as tables of scores need it.
    static func scale(of weight: Fraction) throws -> Int {
        guard let scale = (weight * 1000).wholeDenominator, scale <= mostUnits else { throw tooFine }
        return scale
    }

    /// The scores of one factor alone at a weight of 1, in units.
    func scores(ofFactor factor: String) -> CompiledScores {
        let weights = plan.factors.map { weighted in
            weighted.weighing(weighted.id == factor ? 1 : 0)
        }
        return CompiledScores(
            weights, constraints: plan.constraints, missingAnswer: plan.missingAnswer, mentees: problem.mentees,
            mentors: problem.mentors)
    }

    private func problem(times factor: Int, weight: (MatchingPlan.WeightedFactor) -> Fraction) throws
        -> MatchingProblem
    {
        let weights = try plan.factors.map { weighted in
            let scaled = weight(weighted) * Fraction(factor)
            guard let units = scaled.whole(scaledBy: 1000), units <= Self.mostUnits * 1000 else { throw Self.tooFine }
            return weighted.weighing(scaled)
        }
        var changed = problem
        changed.scores = CompiledScores(
            weights, constraints: plan.constraints, missingAnswer: plan.missingAnswer, mentees: problem.mentees,
            mentors: problem.mentors)
        changed.minimumScore = plan.minimumScore.flatMap {
            ($0 * Fraction(factor) * Fraction(CompiledScores.unitsInOneWeight)).roundedUp
        }
        return changed
    }

    private static var tooFine: Mistakes {
        Mistakes([
            Diagnostic(
                "weights-too-fine", "A weight would need more digits than can be added up exactly.",
                remedy: "Use weights with fewer decimals.")
        ])
    }
}

extension MatchingPlan.WeightedFactor {
    /// The same factor with another weight.
    func weighing(_ weight: Fraction) -> Self {
        Self(
            id: id, label: label, weight: weight, factor: factor, isSlot: isSlot, isSwitchedOff: isSwitchedOff,
            missingAnswer: missingAnswer, isSecondary: isSecondary)
    }
}
