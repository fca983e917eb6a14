import ArgumentParser
import DyadCore

struct PeopleSame: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "same", abstract: "Two entries are one person, spelled in two ways.")

    @OptionGroup var people: ComparedPeople

    mutating func run() throws { try people.record(areSame: true) }
}

struct PeopleDiffer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "differ", abstract: "Two entries with like names are two people.")

    @OptionGroup var people: ComparedPeople

    mutating func run() throws { try people.record(areSame: false) }
}

/// The two entries of a comparison.
struct ComparedPeople: ParsableArguments {
    @Argument(help: ArgumentHelp("One: id, e-mail or name.", valueName: "one"))
    var one: String

    @Argument(help: ArgumentHelp("The other: id, e-mail or name.", valueName: "other"))
    var other: String

    @OptionGroup var options: FolderOptions

    func record(areSame: Bool) throws {
        var workspace = try options.workspace(toWrite: true)
        let first = try workspace.person(one, argument: "ONE")
        let second = try workspace.person(other, argument: "OTHER")
        guard first != second else {
            throw Stop.wrongUse(
                "one-entry", "“\(one)” and “\(other)” are one entry already.", remedy: "Name two of them.")
        }
        if areSame { try refuseAnother(first, second, in: workspace) }
        try workspace.record(
            [PeopleCompared(one: first, other: second, areSame: areSame, date: workspace.today)], by: Actor())
        Output.data("\(first) and \(second) are \(areSame ? "one person" : "two people").")
    }

    /// An entry is one person: it cannot be another as well before the first answer is undone.
    private func refuseAnother(_ first: PersonID, _ second: PersonID, in workspace: Workspace) throws {
        for (alias, person) in [(first, second), (second, first)] {
            let answers = workspace.cohort.comparisons.filter { $0.one == alias || $0.other == alias }
            let newest = Dictionary(
                answers.map { ($0.one == alias ? $0.other : $0.one, $0.areSame) }, uniquingKeysWith: { $1 })
            guard let other = newest.first(where: { $0.value && $0.key != person })?.key else { continue }
            throw Stop.refused(
                "same-already", "\(alias) is already the same person as \(other).",
                remedy: "If that is wrong, undo it first: dyad people differ \(alias) \(other).")
        }
    }
}
