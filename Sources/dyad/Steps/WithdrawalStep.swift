import DyadCore

/// Records a withdrawal, or settles its class.
struct WithdrawalStep {
    let classed: Withdrew.Class
    let date: CalendarDate?
    let role: Role?
    var by: String?
    var because: String?

    func run(_ pair: Pair, in workspace: inout Workspace) throws {
        guard let date = date ?? pair.withdrawals.first?.record.withdrewOn else {
            throw Stop.wrongUse(
                "no-date", at: "--on", "The day of the withdrawal is missing.", remedy: "Add --on DATE.")
        }
        try Dates.refuse(future: date, after: workspace.today)
        let first = min(pair.proposedOn, workspace.definition.cohort.start ?? pair.proposedOn)
        guard date >= first else {
            throw Stop.badInput(
                "before-start", at: .argument("--on"),
                "\(date.inWords) is before the pair was proposed and before the programme begins.",
                remedy: "Correct the date.")
        }
        var directory = workspace.directory
        let actor =
            try role.map { role in
                role.id == .imgTutor ? try workspace.actor(role, by: by, in: &directory) : Actor(role: role.id)
            } ?? Actor()
        if role?.id == .imgTutor, actor.person.map({ $0 == pair.mentor || $0 == pair.mentee }) ?? false {
            throw Stop.refused(
                "own-pair", "Nobody settles the withdrawal of their own pair.",
                remedy: "Have another tutor do it, with --by NAME.")
        }
        let lead = workspace.definition.role(.programmeLead)
        if role?.id == .imgTutor, let contact = lead?.email ?? lead?.holder,
            try workspace.staff(contact, in: &directory) == actor.person
        {
            throw Stop.refused(
                "same-person", "The Programme Lead does not settle the class of a withdrawal.",
                remedy: "Have the IMG Tutor do it, or another tutor with --by NAME.")
        }
        try workspace.record(
            [Withdrew(pair: pair.id, classed: classed, because: because, withdrewOn: date)], by: actor,
            directory: directory)
    }
}
