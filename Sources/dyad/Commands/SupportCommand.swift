import ArgumentParser
import DyadCore

struct SupportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "support", abstract: "Who is owed which offer of support.", subcommands: [SupportDue.self])
}

struct SupportDue: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "List who is owed which offer, and why.",
        discussion: "An offer that has been recorded since is not listed. The list is for those who make the offers.")

    @Option(help: ArgumentHelp("Only trainees whose form says this, such as region=london.", valueName: "item=option"))
    var only: [String] = []

    @OptionGroup var view: AsAtOption

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let workspace = try options.workspace()
        let day = try view.day(in: workspace)
        guard !workspace.definition.support.isEmpty else {
            throw Stop.refused(
                "no-support", "This programme has no support schemes.", remedy: "Write “support:” into programme.yaml.")
        }
        let filters = try only.map { try filter($0, in: workspace.definition) }
        let due = SupportRound(workspace.cohort(asAt: day), asAt: day).due(where: filters)
        if json {
            Output.json(document(due, asAt: day))
            return
        }
        guard !due.isEmpty else {
            sayWhoCameLater(than: day, in: workspace)
            Output.talk("Nobody is owed an offer as at \(day.inWords).")
            return
        }
        var table = TextTable("who", "offer", "since", "why")
        for item in due {
            table.add(
                workspace.directory.name(of: item.person),
                item.owed.words + (item.owed.isMandatory ? " (expected)" : ""), item.owed.since.description,
                item.owed.because)
        }
        Output.data(table.text)
        Output.data("\(due.count) \(due.count == 1 ? "offer" : "offers"), to \(Set(due.map(\.person)).count) people.")
    }

    /// An item that those whom support serves are asked, and one of its options by id, label or another name of it.
    private func filter(_ words: String, in definition: ProgrammeDefinition) throws -> SupportRound.Filter {
        let parts = words.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw Stop.wrongUse(
                "bad-filter", at: "--only", "“\(words)” does not say an item and an option.",
                remedy: "Write it as region=london.")
        }
        let served = Set(definition.support.map(\.role))
        let forms = definition.participants.filter { served.contains($0.role) }
            .compactMap { definition.form($0.application) }
        let items = forms.flatMap(\.items).filter(\.isKept)
        guard let item = items.first(where: { $0.id.description == parts[0] }) else {
            throw Stop.wrongUse(
                "unknown-item", at: "--only", "“\(parts[0])” is not asked.",
                remedy: NearestName.remedy(for: parts[0], among: items.map(\.id.description), kind: "items"))
        }
        do throws(EntryProblem) {
            let option = try item.question.answer(to: .text(parts[1])).options.first ?? parts[1]
            return SupportRound.Filter(item: item.id, option: option)
        } catch {
            throw Stop.wrongUse(
                "unknown-option", at: "--only", "“\(item.label)”: “\(parts[1])” \(error.problem).",
                remedy: error.remedy)
        }
    }

    /// A record without a day of its own counts from the day it was imported.
    private func sayWhoCameLater(than day: CalendarDate, in workspace: Workspace) {
        let later = workspace.cohort.participants.count - workspace.cohort(asAt: day).participants.count
        guard later > 0 else { return }
        Output.talk(
            "\(later) \(later == 1 ? "person" : "people") came on record after \(day.inWords) and are not counted.")
    }

    private func document(_ due: [SupportRound.Due], asAt day: CalendarDate) -> JSONValue {
        .object([
            "schema": "dyad.support-due/1", "asAt": .string(day.description),
            "due": .array(
                due.map { item in
                    .object([
                        "person": .string(item.person.description), "scheme": .string(item.scheme.id),
                        "offer": .string(item.owed.offer), "words": .string(item.owed.words),
                        "because": .string(item.owed.because), "since": .string(item.owed.since.description),
                        "expected": .bool(item.owed.isMandatory),
                    ])
                }),
        ])
    }
}
