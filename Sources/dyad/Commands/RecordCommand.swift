import ArgumentParser
import DyadCore

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record what happens in the life of the cohort.",
        subcommands: [RecordMeeting.self, RecordEscalation.self, RecordWithdrawal.self, RecordJudgement.self])
}

struct RecordMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "meeting", abstract: "A pair held a session.")

    @Argument(help: ArgumentHelp("The pair, or its mentee.", valueName: "pair"))
    var pair: String

    @Option(help: ArgumentHelp("Which session, from 1.", valueName: "number"))
    var session: Int

    @Option(help: ArgumentHelp("The day it was held; today unless said.", valueName: "date"))
    var on: String?

    @Option(help: ArgumentHelp("How many minutes it took.", valueName: "number"))
    var minutes: Int?

    @Option(help: ArgumentHelp("How they met, such as in-person.", valueName: "text"))
    var mode: String?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: true)
        let pair = try workspace.pair(pair)
        let date = try on.map { try Dates.read($0, argument: "--on") } ?? workspace.today
        try MeetingStep(session: session, date: date, minutes: minutes, mode: mode).run(pair, in: &workspace)
        Output.data("\(workspace.words(pair)): meeting \(session) on \(date.inWords).")
    }
}

struct RecordEscalation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "escalation", abstract: "A concern is raised, taken up or closed.",
        discussion:
            "Raise: dyad record escalation --about MENTEE --because TEXT. Move: dyad record escalation ID --state in-hand|closed."
    )

    @Argument(help: ArgumentHelp("The escalation, to move it on.", valueName: "id"))
    var id: String?

    @Option(help: ArgumentHelp("The mentee, to raise one.", valueName: "mentee"))
    var about: String?

    @Option(help: ArgumentHelp("open, in-hand or closed.", valueName: "state"))
    var state: String?

    @Option(help: ArgumentHelp("The role that owns it.", valueName: "role"))
    var owner: String?

    @Option(help: ArgumentHelp("The Trust channel, such as Datix.", valueName: "name"))
    var channel: String?

    @Option(help: ArgumentHelp("The concern, or the closing reason.", valueName: "text"))
    var because: String?

    @Option(help: ArgumentHelp("The day; today unless said.", valueName: "date"))
    var on: String?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: true)
        let date = try on.map { try Dates.read($0, argument: "--on") } ?? workspace.today
        let step = EscalationStep(owner: owner, channel: channel, because: because, date: date)
        switch (id, about) {
        case (let id?, nil):
            let state = try readState() ?? .inHand
            try step.move(id, to: state, in: &workspace)
            Output.data("\(id) is \(state.rawValue).")
        case (nil, let about?):
            let raised = try step.raise(about: try workspace.person(about, argument: "--about"), in: &workspace)
            Output.data(
                "\(raised) was raised. Its clock runs: \(workspace.definition.escalation.respondWithinDays) days.")
        default:
            throw Stop.wrongUse(
                "raise-or-move", "Name either an escalation to move on, or --about MENTEE to raise one.",
                remedy: "“dyad sessions” lists the open ones.")
        }
    }

    private func readState() throws -> Escalation.State? {
        guard let state else { return nil }
        if let known = Escalation.State(rawValue: state) { return known }
        throw Stop.wrongUse(
            "unknown-state", at: "--state", "There is no state “\(state)”.",
            remedy: NearestName.remedy(for: state, among: Escalation.State.allCases.map(\.rawValue), kind: "states"))
    }
}

struct RecordWithdrawal: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdrawal", abstract: "A pair withdraws; the IMG Tutor confirms the class with --as img-tutor.")

    @Argument(help: ArgumentHelp("The pair, or its mentee.", valueName: "pair"))
    var pair: String

    @Option(name: .customLong("class"), help: ArgumentHelp("beyond-the-programme or other.", valueName: "class"))
    var classed: String

    @Option(help: ArgumentHelp("The day of the withdrawal.", valueName: "date"))
    var on: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("The role of whoever records it.", valueName: "role"))
    var role: String?

    @Option(help: ArgumentHelp("Who records it; the role's holder unless said.", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("The reason: sensitive, and never in a report.", valueName: "text"))
    var because: String?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: true)
        let pair = try workspace.pair(pair)
        guard let known = Withdrew.Class(rawValue: classed) else {
            throw Stop.wrongUse(
                "unknown-class", at: "--class", "There is no class “\(classed)”.",
                remedy: NearestName.remedy(
                    for: classed, among: Withdrew.Class.allCases.map(\.rawValue), kind: "classes"))
        }
        let step = WithdrawalStep(
            classed: known, date: try on.map { try Dates.read($0, argument: "--on") },
            role: try role.map { try workspace.role($0) }, by: by, because: because)
        try step.run(pair, in: &workspace)
        let waits = workspace.cohort.pair(pair.id)?.awaitsWithdrawalClass ?? false
        Output.data(
            "\(workspace.words(pair)) has withdrawn, \(classed)"
                + (waits
                    ? "; the class counts once the IMG Tutor has confirmed it (--as img-tutor)."
                    : ", as confirmed by the IMG Tutor."))
    }
}

struct RecordJudgement: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judgement", abstract: "A role judges with evidence; another countersigns with the same verdict.")

    @Argument(
        help: ArgumentHelp("What is judged, such as T1-F3, committee-review or committee-choice.", valueName: "subject")
    )
    var subject: String

    @Option(name: .customLong("as"), help: ArgumentHelp("The role.", valueName: "role"))
    var role: String

    @Option(help: ArgumentHelp("met or not-met.", valueName: "verdict"))
    var verdict: String

    @Option(help: ArgumentHelp("What it rests on.", valueName: "text"))
    var evidence: String

    @Option(help: ArgumentHelp("The day; today unless said.", valueName: "date"))
    var on: String?

    @Option(help: ArgumentHelp("Who judges; the role's holder unless said.", valueName: "name"))
    var by: String?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: true)
        guard ["met", "not-met"].contains(verdict) else {
            throw Stop.wrongUse(
                "unknown-verdict", at: "--verdict", "“\(verdict)” is not a verdict.", remedy: "Use met or not-met.")
        }
        let step = JudgementStep(
            subject: subject, role: try workspace.role(role), isMet: verdict == "met", evidence: evidence,
            date: try on.map { try Dates.read($0, argument: "--on") } ?? workspace.today, by: by)
        try step.run(in: &workspace)
        Output.data("\(subject) was judged \(verdict) by the \(role).")
    }
}
