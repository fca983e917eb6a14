import DyadCore

/// Confirms pairs in one of the confirming roles, with the rationale (HUTH-M4).
struct ConfirmStep {
    let role: String
    let because: String
    var by: String?
    var conflict: String?

    /// Confirms the pairs; all or none.
    func run(_ pairs: [Pair], in workspace: inout Workspace) throws {
        let role = try ConfirmStep.confirmer(role, in: workspace)
        guard !because.allSatisfy(\.isWhitespace) else {
            throw Stop.wrongUse(
                "no-rationale", at: "--because", "The rationale is empty.",
                remedy: "Say in a sentence why the pair fits.")
        }
        var directory = workspace.directory
        let actor = try workspace.actor(role, by: by, in: &directory)
        for pair in pairs { try check(pair, actor, role, in: workspace, directory) }
        guard let person = actor.person else { return }
        let records = pairs.map {
            Confirmed(
                pair: $0.id, role: role.id, person: person, because: because, conflictOfInterest: conflict,
                date: workspace.today)
        }
        try workspace.record(records, by: actor, directory: directory)
    }

    /// The role with a name, one of those that confirm.
    static func confirmer(_ name: String, in workspace: Workspace) throws -> Role {
        let role = try workspace.role(name)
        let confirming = workspace.definition.matching.confirmedBy
        guard confirming.contains(role.id) else {
            throw Stop.refused(
                "not-a-confirmer", "\(role.title) does not confirm matches.",
                remedy:
                    "\(confirming.count == 2 ? "Both " : "")\(confirming.map(\.description).joined(separator: " and ")) \(confirming.count == 1 ? "confirms" : "confirm")."
            )
        }
        return role
    }

    private func check(_ pair: Pair, _ actor: Actor, _ role: Role, in workspace: Workspace, _ directory: Directory)
        throws
    {
        if pair.hasWithdrawn {
            throw Stop.refused(
                "withdrawn", "\(pair.id) has withdrawn.",
                remedy: "Propose other pairs with dyad match; this mentee takes no further part.")
        }
        if actor.person.map({ $0 == pair.mentor || $0 == pair.mentee }) ?? false {
            throw Stop.refused(
                "own-pair",
                "\(actor.person.map(directory.name) ?? role.title) is in \(pair.id) and cannot confirm their own pair.",
                remedy: "Have somebody else confirm it in this role, with --by NAME.")
        }
        if let other = pair.confirmations.values.first(where: { $0.role != role.id && $0.person == actor.person }) {
            throw Stop.refused(
                "same-person", "The same person has confirmed \(pair.id) as \(other.role); two people confirm a match.",
                remedy: "Have somebody else confirm it as \(role.id), with --by NAME.")
        }
        if let done = pair.confirmations[role.id], pair.releases[role.id] == nil {
            throw Stop.refused(
                "confirmed-already",
                "\(pair.id) was confirmed by the \(role.title) on \(done.date?.inWords ?? "an earlier day").",
                remedy: "Nothing is left to do in this role.")
        }
    }
}
