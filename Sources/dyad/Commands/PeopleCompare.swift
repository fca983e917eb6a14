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
        try workspace.record(
            [PeopleCompared(one: first, other: second, areSame: areSame, date: workspace.today)], by: Actor())
        Output.data("\(first) and \(second) are \(areSame ? "one person" : "two people").")
    }
}
