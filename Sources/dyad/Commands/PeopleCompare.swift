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
        try areSame ? refuseDiffering(first, second, in: workspace) : refuseJoined(first, second, in: workspace)
        try workspace.record(
            [PeopleCompared(one: first, other: second, areSame: areSame, date: workspace.today)], by: Actor())
        Output.data("\(first) and \(second) are \(areSame ? "one person" : "two people").")
    }

    /// Several entries may be one person, but not two of whom somebody said that they differ. Saying the opposite of the same
    /// two undoes it.
    private func refuseDiffering(_ first: PersonID, _ second: PersonID, in workspace: Workspace) throws {
        let same = SamePeople(workspace.cohort, workspace.directory)
        guard let (one, other) = same.saidToDiffer(first, second), Set([one, other]) != [first, second] else { return }
        throw Stop.refused(
            "differ-already",
            "\(first) and \(second) cannot be one person: \(words(one, first)) and \(words(other, second)) were said to be two people.",
            remedy: "If that is wrong, undo it first: dyad people same \(one) \(other).")
    }

    /// Two entries cannot be two people while others join them.
    private func refuseJoined(_ first: PersonID, _ second: PersonID, in workspace: Workspace) throws {
        let said = workspace.cohort.comparisons
        let differing = PeopleCompared(one: first, other: second, areSame: false, date: nil)
        let after = SamePeople(workspace.cohort.comparing(differing), workspace.directory)
        guard after.areOne(first, second) else { return }
        let joining = after.all(first).first { person in
            said.last { Set([$0.one, $0.other]) == [first, person] }?.areSame ?? false
        }
        throw Stop.refused(
            "same-already",
            "\(first) and \(second) are one person by way of others: \(after.all(first).map(\.description).joined(separator: ", ")) were said to be one.",
            remedy:
                "If that is wrong, undo what joins them first: dyad people differ \(first) \(joining ?? second).")
    }

    private func words(_ entry: PersonID, _ asked: PersonID) -> String {
        entry == asked ? "\(entry)" : "\(entry), who is \(asked),"
    }
}
