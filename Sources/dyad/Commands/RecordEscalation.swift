import ArgumentParser
import DyadCore

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
