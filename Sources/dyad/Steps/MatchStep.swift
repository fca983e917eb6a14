import DyadCore

/// Proposes pairs and stores the proposal.
struct MatchStep {
    var strategy: String?
    var isDryRun = false

    func run(in workspace: inout Workspace) throws -> MatchingOutcome {
        let chosen = try chosenStrategy(for: workspace.definition)
        for role in [RoleID.mentee, .mentor] where workspace.cohort.eligible(role).isEmpty {
            throw Stop.badInput(
                "nobody-to-match", "No eligible \(role) has applied yet.",
                remedy: "Import the applications first: dyad import FILE.")
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
