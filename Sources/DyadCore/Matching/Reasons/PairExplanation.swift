/// Why a pair is made, or why not: what stands in its way, what forcing it would cost, or how firmly it stands.
public enum PairExplanation: Sendable {
    /// The pair is confirmed: weights do not touch it.
    case confirmed
    /// The strategy makes it; for each factor how far its weight may go. `nil` where the strategy maximises no total.
    case chosen([WeightRange]?)
    /// The strategy makes it, and the ranges need more digits than can be added up exactly.
    case chosenWithoutRanges
    /// A constraint or a missing answer forbids it.
    case banned([String])
    /// It does not reach the minimum score.
    case belowMinimum(Fraction)
    /// It could be made at this cost, and `confirmed` is the mentor whom the mentee is confirmed with, if any.
    case notChosen(ForcedPair, confirmedWith: PersonID?)
    /// It cannot be made beside the confirmed pairs.
    case impossible
}

extension MatchingRound {
    /// Weights are looked at up to so many times their sum.
    private static let widestSearch: Fraction = 10

    /// Why a pair is made or not; `nil` where one of the two takes no part.
    ///
    /// - Throws: `Mistakes` when the strategy cannot solve the problem.
    /// - Complexity: one or two matchings; about two more for each weight at which something changes.
    public func explanation(of mentee: PersonID, with mentor: PersonID, _ strategy: any MatchingStrategy) throws
        -> PairExplanation?
    {
        guard let mentee = place(ofMentee: mentee), let mentor = place(ofMentor: mentor) else { return nil }
        if problem.pins[mentee] == mentor { return .confirmed }
        let score = score(mentee, mentor)
        guard score.bans.isEmpty else { return .banned(score.bans) }
        guard problem.allowedScore(mentee, mentor) != nil else { return .belowMinimum(plan.minimumScore ?? 0) }
        let best = try strategy.match(problem)
        let reweighing = Reweighing(plan: plan, problem: problem)
        guard best.mentors[mentee] == mentor else {
            let forced = PairForcing(reweighing: reweighing, strategy: strategy, best: best).forced(mentee, mentor)
            let confirmed = problem.pins[mentee].map { mentors[$0].person }
            return forced.map { .notChosen($0, confirmedWith: confirmed) } ?? .impossible
        }
        guard strategy.maximisesTotal else { return .chosen(nil) }
        do {
            return .chosen(
                try plan.activeFactors.map { factor in
                    try WeightRangeSearch(reweighing, factor: factor, mentee: mentee, mentor: mentor, by: strategy)
                        .range(upTo: plan.totalWeight * Self.widestSearch)
                })
        } catch is Mistakes {
            return .chosenWithoutRanges
        }
    }
}
