import DyadCore

/// Records a session that was held.
struct MeetingStep {
    let session: Int
    let date: CalendarDate
    var minutes: Int?
    var mode: String?
    var hadProtectedTime: Bool?

    func run(_ pair: Pair, in workspace: inout Workspace) throws {
        let definition = workspace.definition
        guard definition.sessions.contains(where: { $0.number == session }) else {
            throw Stop.badInput(
                "unknown-session", at: .argument("--session"), "The programme has no session \(session).",
                remedy: "Its sessions are: \(definition.sessions.map { "\($0.number)" }.joined(separator: ", ")).")
        }
        guard pair.isConfirmed(by: definition.matching.confirmedBy) else {
            throw Stop.refused(
                "not-confirmed", "\(pair.id) is not confirmed by every role yet.",
                remedy: "Confirm it first: dyad confirm \(pair.id).")
        }
        if let start = definition.cohort.start, date < start {
            throw Stop.badInput(
                "before-start", at: .argument("--on"),
                "\(date.inWords) is before the programme begins, on \(start.inWords).",
                remedy: "Correct the date, or “start:” in programme.yaml.")
        }
        try Dates.refuse(future: date, after: workspace.today)
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
        let met = Met(
            pair: pair.id, session: session, heldOn: date, minutes: minutes, mode: mode,
            hadProtectedTime: hadProtectedTime)
        guard pair.sessions[session] != met else { return }
        try workspace.record([met], by: Actor())
    }
}
