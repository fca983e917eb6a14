import ArgumentParser
import DyadCore

struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: "Show which sessions are held, due and late, and what else waits.")

    @OptionGroup var view: AsAtOption

    @Option(help: ArgumentHelp("Write the sessions that are not held yet as a calendar file.", valueName: "file"))
    var ics: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let file = try ics.map { try OutputFile($0, .calendar, at: "--ics") }
        let workspace = try options.workspace()
        let day = try view.day(in: workspace)
        let cohort = workspace.cohort(asAt: day)
        let states = cohort.sessionStates(asAt: day)
        let overdue = OpenWork(cohort, asAt: day)
        if let file {
            try file.write(CalendarFile(states, of: workspace.definition, now: workspace.now).text)
            Output.talk("Wrote \(file.path).")
        }
        if json {
            Output.json(document(states, overdue, asAt: day))
            return
        }
        if workspace.definition.cohort.start == nil {
            Output.talk("The programme has no first day yet: write “start:” under “cohort:” in programme.yaml.")
        } else if states.isEmpty {
            Output.talk("No pair is confirmed yet, so no session is due.")
        } else {
            var table = TextTable("pair", "mentee", "mentor", "session", "due", "state", "check-in")
            for state in states {
                guard let pair = cohort.pair(state.pair) else { continue }
                table.add(
                    pair.id.description, workspace.directory.name(of: pair.mentee),
                    workspace.directory.name(of: pair.mentor),
                    "\(state.session.number)\(state.session.isReview ? " (review)" : "")", state.dueOn.description,
                    words(state),
                    state.hasCheckIn.map { $0 ? "received" : state.state == .held ? "missing" : "" } ?? "")
            }
            Output.data(table.text)
        }
        for line in overdue.lines(workspace.directory) { Output.data(line) }
    }

    private func words(_ state: Cohort.SessionState) -> String {
        switch state.state {
        case .held: "held \(state.heldOn?.description ?? "")"
        case .due: "due"
        case .late: "late by \(state.daysLate) days"
        case .upcoming: "upcoming"
        }
    }

    private func document(_ states: [Cohort.SessionState], _ work: OpenWork, asAt: CalendarDate) -> JSONValue {
        .object([
            "schema": "dyad.sessions/1", "asAt": .string(asAt.description),
            "sessions": .array(
                states.map { state in
                    .object([
                        "pair": .string(state.pair.description), "session": .integer(state.session.number),
                        "due": .string(state.dueOn.description), "state": .string(state.state.rawValue),
                        "held": .text(state.heldOn?.description), "daysLate": .integer(state.daysLate),
                        "checkIn": state.hasCheckIn.map { .bool($0) } ?? .null,
                    ])
                }),
            "escalations": .array(
                work.escalations.map { item in
                    .object([
                        "id": .string(item.escalation.id.description),
                        "about": .string(item.escalation.about.description),
                        "state": .string(item.escalation.state.rawValue),
                        "owner": .string(item.escalation.owner.description),
                        "channel": .text(item.escalation.channel),
                        "raisedOn": .string(item.escalation.raisedOn.description),
                        "days": .integer(item.days), "overdue": .bool(item.isOverdue),
                    ])
                }),
        ])
    }
}
