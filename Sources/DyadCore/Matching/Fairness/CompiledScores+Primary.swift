extension CompiledScores {
    /// The scores by the factors that are not secondary; `nil` where none is secondary, or all are.
    ///
    /// Pairs that a secondary factor forbids are not forbidden here: the full scores say what is allowed.
    static func primary(_ plan: MatchingPlan, mentees: [Profile], mentors: [Profile]) -> CompiledScores? {
        let primary = plan.activeFactors.filter { !$0.isSecondary }
        guard !primary.isEmpty, primary.count < plan.activeFactors.count else { return nil }
        return CompiledScores(primary, missingAnswer: plan.missingAnswer, mentees: mentees, mentors: mentors)
    }
}
