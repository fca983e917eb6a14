import DyadCore

/// Records a session that was held.
struct MeetingStep {
    let session: Int
    let date: CalendarDate
    var minutes: Int?
    var mode: String?

    func run(_ pair: Pair, in workspace: inout Workspace) throws {
        let definition = workspace.definition
        guard definition.sessions.contains(where: { $0.number == session }) else {
            throw Stop.badInput(
                "unknown-session", at: .argument("--session"), "The programme has no session \(session).",
                remedy: "Its sessions are: \(definition.sessions.map { "\($0.number)" }.joined(separator: ", ")).")
        }
        guard pair.isConfirmed(by: definition.matching.confirmedBy) else {
            throw Stop.refused(
                "not-confirmed", "\(pair.id) is not confirmed by both roles yet.",
                remedy: "Confirm it first: dyad confirm \(pair.id).")
        }
        if let start = definition.cohort.start, date < start {
            throw Stop.badInput(
                "before-start", at: .argument("--on"),
                "\(date.inWords) is before the programme begins, on \(start.inWords).",
                remedy: "Correct the date, or “start:” in programme.yaml.")
        }
        guard date <= workspace.today else {
            throw Stop.badInput(
                "date-in-future", at: .argument("--on"), "\(date.inWords) is in the future.",
                remedy: "Record a meeting once it was held.")
        }
        if let left = pair.withdrawals.first?.record.withdrewOn, date > left {
            throw Stop.badInput(
                "after-withdrawal", at: .argument("--on"),
                "\(pair.id) withdrew on \(left.inWords), before \(date.inWords).",
                remedy: "Correct the date, or the pair.")
        }
        if let minutes, !(1...1440).contains(minutes) {
            throw Stop.badInput(
                "out-of-range", at: .argument("--minutes"), "A meeting does not take \(minutes) minutes.",
                remedy: "Use a whole number from 1 to 1440.")
        }
        let met = Met(pair: pair.id, session: session, heldOn: date, minutes: minutes, mode: mode)
        guard pair.sessions[session] != met else { return }
        try workspace.record([met], by: Actor())
    }
}

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
        guard date <= workspace.today else {
            throw Stop.badInput(
                "date-in-future", at: .argument("--on"), "\(date.inWords) is in the future.",
                remedy: "Record a withdrawal once it has happened.")
        }
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

/// Records a judgement, or countersigns one.
struct JudgementStep {
    let subject: String
    let role: Role
    let isMet: Bool
    let evidence: String
    let date: CalendarDate
    var by: String?

    func run(in workspace: inout Workspace) throws {
        let judged = workspace.definition.domains.flatMap(\.rules).filter { $0.judgedBy != nil }.map(\.id)
        let committee = [Judged.committeeReview, Judged.committeeChoice]
        guard judged.contains(subject) || committee.contains(subject) else {
            throw Stop.wrongUse(
                "unknown-subject", "“\(subject)” is not something that is judged.",
                remedy: NearestName.remedy(for: subject, among: judged + committee, kind: "judgements"))
        }
        guard !evidence.allSatisfy(\.isWhitespace) else {
            throw Stop.wrongUse(
                "no-evidence", at: "--evidence", "The evidence is empty.", remedy: "Say what the judgement rests on.")
        }
        guard date <= workspace.today else {
            throw Stop.badInput(
                "date-in-future", at: .argument("--on"), "\(date.inWords) is in the future.",
                remedy: "Record a judgement once it was made.")
        }
        if committee.contains(subject), role.id != .committee {
            throw Stop.refused(
                "not-the-committee", "Only the committee records “\(subject)”.", remedy: "Use --as committee.")
        }
        var directory = workspace.directory
        let actor = try workspace.actor(role, by: by, in: &directory)
        let other = workspace.cohort.judgements.last { $0.subject == subject && $0.role != role.id }
        if let other, other.person != nil, other.person == actor.person, !committee.contains(subject) {
            throw Stop.refused(
                "same-person",
                "The same person judged “\(subject)” as \(other.role); a judgement is countersigned by somebody else.",
                remedy: "Have somebody else countersign, with --by NAME.")
        }
        try workspace.record(
            [
                Judged(
                    subject: subject, role: role.id, person: actor.person, isMet: isMet, evidence: evidence,
                    judgedOn: date)
            ],
            by: actor, directory: directory)
    }
}

/// Fixes the pre-specification: two people, one digest.
struct LockStep {
    let names: [String]
    var because: String?

    func run(in workspace: inout Workspace) throws {
        var directory = workspace.directory
        let people = try names.map { try workspace.staff($0, in: &directory) }
        guard Set(people).count >= 2 else {
            throw Stop.refused(
                "one-person", "A lock needs two different people.", remedy: "Write --by twice, with two names.")
        }
        let digest = workspace.definition.digest.description
        if workspace.cohort.isAsLocked {
            throw Stop.refused(
                "locked-already", "The definition is locked as it stands.", remedy: "Nothing is left to do.")
        }
        if !workspace.cohort.locks.isEmpty, because?.allSatisfy(\.isWhitespace) ?? true {
            throw Stop.refused(
                "relock-reason",
                "The definition was locked before; a change makes the result post hoc and needs a reason.",
                remedy: "Add --because TEXT, or restore the definition.")
        }
        try workspace.record(
            [Locked(digest: digest, by: people, because: because, date: workspace.today)],
            by: Actor(person: people[0]), directory: directory)
    }
}
