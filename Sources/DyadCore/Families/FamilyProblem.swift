/// Everything that a strategy needs to form groups. People stand in the published tie order.
public struct FamilyProblem: Sendable {
    /// The members.
    public let members: [Profile]
    private let scores: CompiledScores
    private let unit: Int

    /// A problem over these people.
    public init(_ plan: FamilyPlan, members: [Profile]) {
        self.members = members
        scores = CompiledScores(plan.factors, missingAnswer: plan.missingAnswer, mentees: members, mentors: members)
        unit = scores.commonDivisor
    }

    /// How well two members fit each other, in units, both ways together; `nil` where they may not be grouped.
    ///
    /// - Complexity: one look-up a factor and way.
    public func fit(_ a: Int, _ b: Int) -> Int? {
        guard let there = scores.score(a, b), let back = scores.score(b, a) else { return nil }
        return (there + back) / unit
    }

    /// A fit, or a sum of fits, as weight units: half of both ways together.
    public func weightUnits(_ fit: Int) -> Fraction {
        CompiledScores.weightUnits(fit * unit) * (Fraction(1, of: 2) ?? 0)
    }
}
