import DyadCore

/// Forms groups, such as buddy families, and stores them.
struct FamiliesStep {
    var isDryRun = false

    func run(in workspace: inout Workspace) throws -> FamilyRound.Outcome {
        guard let plan = workspace.definition.families else {
            throw Stop.refused(
                "no-families", "This programme forms no groups.",
                remedy: "Write “families:” into programme.yaml, or leave out --families.")
        }
        guard !workspace.cohort.eligible(plan.role).isEmpty else {
            throw Stop.badInput(
                "nobody-to-match", "No eligible \(plan.role) is on record yet.",
                remedy: "Import their forms first: dyad import FILE.")
        }
        let outcome = try FamilyRound(workspace.cohort, plan: plan, directory: workspace.directory).outcome()
        guard !isDryRun else { return outcome }
        let groups = outcome.groups.map { FamiliesFormed.Group(id: $0.id, members: $0.members) }
        if workspace.cohort.families.map({ FamiliesFormed.Group(id: $0.id, members: $0.members) }) != groups {
            try workspace.record(
                [FamiliesFormed(strategy: outcome.strategy, groups: groups, date: workspace.today)], by: Actor())
        }
        return outcome
    }
}
