import DyadCore

/// Releases confirmed pairs in one of the confirming roles, with the reason. A pair stays until every confirmer has released it.
struct ReleaseStep: ConfirmerStep {
    static let verb = (infinitive: "release", participle: "released")
    static let reason = "Say in a sentence why the pair should be open to change."

    let role: String
    let because: String
    var by: String?

    func checkReadiness(of pair: Pair, in workspace: Workspace) throws {
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
    }

    func done(to pair: Pair) -> [RoleID: PersonID] { pair.releases.mapValues(\.person) }

    func isRepeated(on pair: Pair, by person: PersonID, as role: Role) throws -> Bool {
        guard let done = pair.releases[role.id] else { return false }
        throw Stop.refused(
            "released-already",
            "\(pair.id) was released by the \(role.title) on \(done.date?.inWords ?? "an earlier day").",
            remedy: "Nothing is left to do in this role; confirming it again takes the release back.")
    }

    func record(on pair: Pair, by person: PersonID, as role: Role, date: CalendarDate) -> any Recordable {
        Released(pair: pair.id, role: role.id, person: person, because: because, date: date)
    }
}
