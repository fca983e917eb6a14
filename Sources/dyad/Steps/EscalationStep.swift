import DyadCore

/// Raises an escalation, or moves one on.
struct EscalationStep {
    var owner: String?
    var channel: String?
    var because: String?
    let date: CalendarDate

    /// Raises an escalation about a mentee; says its name.
    func raise(about mentee: PersonID, in workspace: inout Workspace) throws -> EscalationID {
        try Dates.refuse(future: date, after: workspace.today)
        guard let because, !because.allSatisfy(\.isWhitespace) else {
            throw Stop.wrongUse(
                "no-reason", at: "--because", "The concern is not described.", remedy: "Add --because TEXT.")
        }
        let number = workspace.cohort.escalations.count + 1
        let id = EscalationID("escalation-\(number < 10 ? "0" : "")\(number)")
        try workspace.record(
            [
                EscalationRaised(
                    id: id, about: mentee, form: nil, because: because,
                    owner: try owner.map { try workspace.role($0, argument: "--owner").id }
                        ?? workspace.definition.escalation.owner,
                    channel: try channel.map { try known($0, in: workspace) }, raisedOn: date)
            ], by: Actor())
        return id
    }

    /// Gives an escalation another owner, channel or state. Closing needs a Trust channel and a reason (HUTH T1-C4).
    func move(_ name: String, to state: Escalation.State, in workspace: inout Workspace) throws {
        try Dates.refuse(future: date, after: workspace.today)
        let escalations = workspace.cohort.escalations
        guard let escalation = escalations.first(where: { $0.id.description == name }) else {
            throw Stop.wrongUse(
                "unknown-escalation", "There is no escalation “\(name)”.",
                remedy: NearestName.remedy(for: name, among: escalations.map(\.id.description), kind: "escalations"))
        }
        guard date >= escalation.raisedOn else {
            throw Stop.badInput(
                "before-raised", at: .argument("--on"),
                "\(date.inWords) is before it was raised, on \(escalation.raisedOn.inWords).",
                remedy: "Correct the date.")
        }
        if escalation.state == .closed, state != .closed, because?.allSatisfy(\.isWhitespace) ?? true {
            throw Stop.refused(
                "no-reason", "\(name) is closed; it is opened again with a reason.", remedy: "Add --because TEXT.")
        }
        if state == .closed {
            guard channel != nil || escalation.channel != nil else {
                throw Stop.refused(
                    "no-channel", "\(name) has not been through a Trust channel.",
                    remedy:
                        "Say which with --channel; the channels are: \(workspace.definition.escalation.channels.joined(separator: ", "))."
                )
            }
            guard let because, !because.allSatisfy(\.isWhitespace) else {
                throw Stop.refused("no-reason", "An escalation is closed with a reason.", remedy: "Add --because TEXT.")
            }
        }
        try workspace.record(
            [
                EscalationMoved(
                    id: escalation.id, state: state,
                    owner: try owner.map { try workspace.role($0, argument: "--owner").id },
                    channel: try channel.map { try known($0, in: workspace) }, because: because, date: date)
            ], by: Actor())
    }

    private func known(_ channel: String, in workspace: Workspace) throws -> String {
        let channels = workspace.definition.escalation.channels
        if let known = channels.first(where: { $0.lowercased() == channel.lowercased() }) { return known }
        throw Stop.wrongUse(
            "unknown-channel", at: "--channel", "“\(channel)” is not among the Trust's channels.",
            remedy: NearestName.remedy(for: channel, among: channels, kind: "channels"))
    }
}
