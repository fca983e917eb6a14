extension MatchingRound {
    /// The pairs that a strategy chooses where a standing pair that changes has its price, explained, with the frontier of
    /// changes against total.
    ///
    /// - Throws: `Mistakes` when the strategy maximises no total, or cannot solve the problem.
    public func outcome(of strategy: any MatchingStrategy, keeping rule: KeepRule) throws -> MatchingOutcome {
        guard strategy.maximisesTotal else {
            throw Mistakes([
                Diagnostic(
                    "strategy-without-total",
                    "“\(type(of: strategy).id)” does not maximise a total, so a changed pair has no price in it.",
                    remedy: "Use best-coverage or best-total, with --strategy.")
            ])
        }
        let standing = StandingPairs(self)
        let search = KeepSearch(
            reweighing: Reweighing(plan: plan, problem: problem), strategy: strategy, standing: standing)
        let stated = try search.problem(keeping: rule)
        let found = try strategy.match(stated)
        let (frontier, isWhole) = try search.frontier()
        let matching = Matching(
            mentors: found.mentors, total: problem.total(of: found.mentors), isProvedBest: found.isProvedBest,
            claim: "\(found.claim), \(MatchingRound.words(rule))", remarks: found.remarks)
        var outcome = outcome(of: matching, by: strategy, solving: stated)
        outcome.keeping = Keeping(
            rule: rule, standing: standing.possible.count,
            changed: standing.possible.filter { found.mentors[$0.mentee] != $0.mentor }.map(\.pair),
            impossible: standing.impossible, frontier: frontier, isWhole: isWhole)
        return outcome
    }

    private static func words(_ rule: KeepRule) -> String {
        switch rule {
        case .price(let price): "counting \(price) less for each standing pair that changes"
        case .all: "changing as few standing pairs as can be before the total"
        }
    }
}
