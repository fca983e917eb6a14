import DyadCore

/// Proposes pairs and stores the proposal.
struct MatchStep {
    var strategy: String?
    var isDryRun = false

    func run(in workspace: inout Workspace) throws -> MatchingOutcome {
        guard workspace.definition.makesPairs else {
            throw Stop.refused(
                "no-pairs", "This programme makes no pairs.",
                remedy: "“dyad status” says what there is to do in it.")
        }
        let chosen = try chosenStrategy(for: workspace.definition)
        for role in [RoleID.mentee, .mentor] where workspace.cohort.eligible(role).isEmpty {
            throw Stop.badInput(
                "nobody-to-match", "No eligible \(role) has applied yet.",
                remedy: "Import the applications first: dyad import FILE.")
        }
        try refuseDoubtfulNames(in: workspace)
        if !chosen.scoresPairs, workspace.cohort.referrals.isEmpty {
            throw Stop.badInput(
                "nobody-referred", "Nobody has been referred to a mentor yet.",
                remedy:
                    "Record the choice first: dyad record referral MENTEE MENTOR --route TEXT --because TEXT --by NAME."
            )
        }
        let outcome = try MatchingRound(workspace.cohort, directory: workspace.directory).outcome(of: chosen)
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

    /// A constraint cannot keep apart whom it does not recognise, so a name that may be an applicant's is asked about first.
    private func refuseDoubtfulNames(in workspace: Workspace) throws {
        let doubts = NamesakeCheck(workspace.cohort, directory: workspace.directory).doubts
        guard !doubts.isEmpty else { return }
        throw Mistakes(doubts.map { $0.question(workspace.directory) })
    }

    private func chosenStrategy(for definition: ProgrammeDefinition) throws -> any MatchingStrategy {
        guard let strategy else { return definition.matching.strategy }
        let types = ProgrammeFolder.catalogue.strategies
        guard let type = types.first(where: { $0.id == strategy }) else {
            throw Stop.wrongUse(
                "unknown-strategy", at: "--strategy", "There is no strategy “\(strategy)”.",
                remedy: NearestName.remedy(for: strategy, among: types.map { $0.id }, kind: "strategies"))
        }
        return type.init()
    }
}
