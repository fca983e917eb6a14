import DyadCore

/// Confirms pairs in one of the confirming roles, with the rationale (HUTH-M4).
struct ConfirmStep: ConfirmerStep {
    static let verb = (infinitive: "confirm", participle: "confirmed")
    static let reason = "Say in a sentence why the pair fits."

    let role: String
    let because: String
    var by: String?
    var conflict: String?

    func checkReadiness(of pair: Pair, in workspace: Workspace) throws {
        guard pair.hasWithdrawn else { return }
        throw Stop.refused(
            "withdrawn", "\(pair.id) has withdrawn.",
            remedy: "Propose other pairs with dyad match; this mentee takes no further part.")
    }

    func done(to pair: Pair) -> [RoleID: PersonID] { pair.confirmations.mapValues(\.person) }

    func isRepeated(on pair: Pair, by person: PersonID, as role: Role) throws -> Bool {
        guard let done = pair.confirmations[role.id], pair.releases[role.id] == nil else { return false }
        if done.person == person, done.because == because, done.conflictOfInterest == conflict { return true }
        throw Stop.refused(
            "confirmed-already",
            "\(pair.id) was confirmed by the \(role.title) on \(done.date?.inWords ?? "an earlier day"), \(done.person == person ? "in other words" : "by somebody else").",
            remedy: "Nothing is left to do in this role.")
    }

    func record(on pair: Pair, by person: PersonID, as role: Role, date: CalendarDate) -> any Recordable {
        Confirmed(
            pair: pair.id, role: role.id, person: person, because: because, conflictOfInterest: conflict, date: date)
    }
}
