import DyadCore

/// Proposes pairs and stores the proposal.
struct MatchStep {
    var strategy: String?
    var isDryRun = false
    /// A price for each standing pair that changes, or `all`; `nil` to match afresh.
    var keep: String?

    func run(in workspace: inout Workspace) throws -> MatchingOutcome {
        let chosen = try chosenStrategy(for: workspace.definition)
        let rule = try keep.map { try KeepChoice.rule($0, with: chosen) }
        try refuseWithoutPeople(in: workspace)
        if !chosen.scoresPairs, workspace.cohort.referrals.isEmpty {
            throw Stop.badInput(
                "nobody-referred", "Nobody has been referred to a mentor yet.",
                remedy:
                    "Record the choice first: dyad record referral MENTEE MENTOR --route TEXT --because TEXT --by NAME."
            )
        }
        let round = MatchingRound(workspace.cohort, directory: workspace.directory)
        let outcome = try rule.map { try round.outcome(of: chosen, keeping: $0) } ?? round.outcome(of: chosen)
        guard !isDryRun else { return outcome }
        let pairs = outcome.pairs.map {
            Proposed.ProposedPair(id: $0.id, mentee: $0.mentee, mentor: $0.mentor, score: $0.score.total)
        }
        let current = workspace.cohort.pairs.filter { !$0.hasWithdrawn }
        let isSame = workspace.cohort.strategy == outcome.strategy && current.map(\.id) == pairs.map(\.id).sorted()
        if !isSame {
            try workspace.record(
                [Proposed(strategy: outcome.strategy, pairs: pairs, date: workspace.today)], by: Actor())
        }
        return outcome
    }

    /// Pairs are made in a programme that makes some, of people who are known apart.
    func refuseWithoutPeople(in workspace: Workspace) throws {
        guard workspace.definition.makesPairs else {
            throw Stop.refused(
                "no-pairs", "This programme makes no pairs.",
                remedy: "“dyad status” says what there is to do in it.")
        }
        for role in [RoleID.mentee, .mentor] where workspace.cohort.eligible(role).isEmpty {
            throw Stop.badInput(
                "nobody-to-match", "No eligible \(role) has applied yet.",
                remedy: "Import the applications first: dyad import FILE.")
        }
        try refuseDoubtfulNames(in: workspace)
    }

    /// A constraint cannot keep apart whom it does not recognise, so a name that may be an applicant's is asked about first.
    private func refuseDoubtfulNames(in workspace: Workspace) throws {
        let doubts = NamesakeCheck(workspace.cohort, directory: workspace.directory).doubts
        guard !doubts.isEmpty else { return }
        throw Mistakes(doubts.map { $0.question(workspace.directory) })
    }

    private func chosenStrategy(for definition: ProgrammeDefinition) throws -> any MatchingStrategy {
        try strategy.map { try ChosenStrategy.named($0) } ?? definition.matching.strategy
    }
}
