import DyadCore

/// Releases confirmed pairs in one of the confirming roles, with the reason. A pair stays until every confirmer has released it.
struct ReleaseStep {
    let role: String
    let because: String
    var by: String?

    /// Releases the pairs; all or none.
    func run(_ pairs: [Pair], in workspace: inout Workspace) throws {
        let role = try ConfirmStep.confirmer(role, in: workspace)
        guard !because.allSatisfy(\.isWhitespace) else {
            throw Stop.wrongUse(
                "no-rationale", at: "--because", "The reason is empty.",
                remedy: "Say in a sentence why the pair should be open to change.")
        }
        var directory = workspace.directory
        let actor = try workspace.actor(role, by: by, in: &directory)
        for pair in pairs { try check(pair, actor, role, in: workspace, directory) }
        guard let person = actor.person else { return }
        let records = pairs.map {
            Released(pair: $0.id, role: role.id, person: person, because: because, date: workspace.today)
        }
        try workspace.record(records, by: actor, directory: directory)
    }

    private func check(_ pair: Pair, _ actor: Actor, _ role: Role, in workspace: Workspace, _ directory: Directory)
        throws
    {
        guard !pair.hasWithdrawn else {
            throw Stop.refused(
                "withdrawn", "\(pair.id) has withdrawn.", remedy: "Nothing is left to release; match again.")
        }
        guard pair.isConfirmed(by: workspace.definition.matching.confirmedBy) else {
            throw Stop.refused(
                "not-confirmed", "\(pair.id) is not confirmed by all who must.",
                remedy: "“dyad match” may change it as it is.")
        }
        guard pair.sessions.isEmpty else {
            throw Stop.refused(
                "has-met", "\(pair.id) has met, so it counts in the evaluation.",
                remedy: "If it ends, record that: dyad record withdrawal \(pair.id) --class CLASS --on DATE.")
        }
        if actor.person.map({ $0 == pair.mentor || $0 == pair.mentee }) ?? false {
            throw Stop.refused(
                "own-pair",
                "\(actor.person.map(directory.name) ?? role.title) is in \(pair.id) and cannot release their own pair.",
                remedy: "Have somebody else release it in this role, with --by NAME.")
        }
        if let other = pair.releases.values.first(where: { $0.role != role.id && $0.person == actor.person }) {
            throw Stop.refused(
                "same-person", "The same person has released \(pair.id) as \(other.role); two people release a match.",
                remedy: "Have somebody else release it as \(role.id), with --by NAME.")
        }
        if let done = pair.releases[role.id] {
            throw Stop.refused(
                "released-already",
                "\(pair.id) was released by the \(role.title) on \(done.date?.inWords ?? "an earlier day").",
                remedy: "Nothing is left to do in this role; confirming it again takes the release back.")
        }
    }
}
