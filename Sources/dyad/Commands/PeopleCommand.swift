import ArgumentParser
import DyadCore

struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Who takes part, and whether two entries are one person.",
        subcommands: [PeopleList.self, PeopleSame.self, PeopleDiffer.self], defaultSubcommand: PeopleList.self)
}

struct PeopleList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the participants: who is who, and who is eligible and why.")

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let workspace = try options.workspace()
        let participants = workspace.cohort.participants.sorted { ($0.role, $0.person) < ($1.role, $1.person) }
        if json {
            Output.json(
                .object([
                    "schema": "dyad.people/1",
                    "participants": .array(participants.map { document($0, workspace.directory) }),
                ]))
            return
        }
        guard !participants.isEmpty else {
            Output.talk("Nobody has applied yet. Next: dyad import FILE")
            return
        }
        var table = TextTable("id", "name", "e-mail", "role", "places", "eligible")
        for participant in participants {
            let record = workspace.directory[participant.person]
            table.add(
                participant.person.description, record?.name ?? "", record?.contact ?? "", participant.role.description,
                participant.role == .mentor ? "\(participant.places)" : "", participant.eligibility.reason)
        }
        Output.data(table.text)
    }

    private func document(_ participant: Participant, _ directory: Directory) -> JSONValue {
        let record = directory[participant.person]
        return .object([
            "id": .string(participant.person.description), "name": .text(record?.name), "email": .text(record?.contact),
            "role": .string(participant.role.description), "places": .integer(participant.places),
            "eligible": .bool(participant.eligibility.isEligible), "routes": .texts(participant.eligibility.routes),
            "reason": .string(participant.eligibility.reason),
        ])
    }
}
