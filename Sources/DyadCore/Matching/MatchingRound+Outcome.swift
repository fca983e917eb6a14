extension MatchingRound {
    /// The pairs that a strategy chooses, explained.
    ///
    /// - Throws: `Mistakes` when the strategy cannot solve the problem.
    public func outcome(of strategy: any MatchingStrategy) throws -> MatchingOutcome {
        outcome(of: try strategy.match(problem), by: strategy, solving: problem)
    }

    /// A matching that a strategy made of a problem, explained; the problem may value pairs otherwise than the round's.
    ///
    /// - Complexity: one pass over all scores, and for small cohorts a matching for each runner-up and each change tried.
    func outcome(of matching: Matching, by strategy: any MatchingStrategy, solving stated: MatchingProblem)
        -> MatchingOutcome
    {
        let runnerUps =
            strategy.scoresPairs ? RunnerUps(matching, of: problem, solving: stated, by: strategy) : nil
        let unmatched = unmatched(
            in: matching, runnerUps?.nextBest ?? NextBest(matching.mentors, of: problem), strategy)
        let named = Set(unmatched.flatMap { $0.possible + [$0.change?.mentor].compactMap { $0 } })
        return MatchingOutcome(
            strategy: type(of: strategy).id, claim: matching.claim, total: CompiledScores.weightUnits(matching.total),
            outOf: plan.totalWeight, isProvedBest: matching.isProvedBest, pairs: pairs(of: matching, runnerUps),
            unmatched: unmatched,
            sites: Dictionary(
                uniqueKeysWithValues: named.compactMap { mentor in site(of: mentor).map { (mentor, $0) } }),
            remarks: matching.remarks + remarks, notKnown: problem.scores.notKnown.values.reduce(0, +))
    }

    private func pairs(of matching: Matching, _ runnerUps: RunnerUps?) -> [MatchingOutcome.MatchedPair] {
        let names = Dictionary(
            cohort.pairs.map { (Pairing(mentee: $0.mentee, mentor: $0.mentor), $0.id) },
            uniquingKeysWith: { first, _ in first })
        var number = cohort.pairsEverProposed
        var ofMentors: [Int: MatchingOutcome.RunnerUp?] = [:]
        return matching.mentors.enumerated().compactMap { mentee, mentor in mentor.map { (mentee, $0) } }
            .sorted { mentees[$0.0].person < mentees[$1.0].person }
            .map { mentee, mentor in
                let pairing = Pairing(mentee: mentees[mentee].person, mentor: mentors[mentor].person)
                let known = names[pairing]
                if known == nil { number += 1 }
                let ofMentor = ofMentors[mentor] ?? runnerUps?.ofMentor(mentor)
                ofMentors[mentor] = .some(ofMentor)
                return MatchingOutcome.MatchedPair(
                    id: known ?? PairID("pair-\(number < 10 ? "0" : "")\(number)"), mentee: pairing.mentee,
                    mentor: pairing.mentor, score: score(mentee, mentor), runnerUp: runnerUps?.ofMentee(mentee),
                    runnerUpForMentor: ofMentor, isKept: problem.pins[mentee] != nil, route: route(of: mentee, mentor))
            }
    }

    private func unmatched(in matching: Matching, _ nextBest: NextBest, _ strategy: any MatchingStrategy)
        -> [MatchingOutcome.Unmatched]
    {
        let reason = UnmatchedReason(
            plan: plan, plannedPairs: cohort.definition.cohort.plannedPairs, problem: problem,
            pairCount: matching.mentors.count { $0 != nil })
        var search = SmallestChangeSearch(matching, of: problem, plan: plan, by: strategy)
        return matching.mentors.indices.filter { matching.mentors[$0] == nil }
            .sorted { mentees[$0].person < mentees[$1].person }
            .map { mentee in
                let possible = nextBest.possible[mentee] ?? NextBest.Possible()
                return MatchingOutcome.Unmatched(
                    person: mentees[mentee].person, reason: reason.words(for: mentee, possible: possible),
                    possible: possible.best.prefix(strategy.scoresPairs ? 3 : 0).map { mentors[$0].person },
                    change: search.change(for: mentee, possible: possible.best))
            }
    }
}

/// A mentee and a mentor.
private struct Pairing: Hashable {
    let mentee: PersonID
    let mentor: PersonID
}
