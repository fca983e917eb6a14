import ArgumentParser
import DyadCore

struct LockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock", abstract: "Fix thresholds and decision table before launch, in two people's names.")

    @Option(name: .customLong("by"), help: ArgumentHelp("Who fixes it; write it twice.", valueName: "name"))
    var names: [String] = []

    @Option(help: ArgumentHelp("Why it is changed, where it was locked before.", valueName: "text"))
    var because: String?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: true)
        try LockStep(names: names, because: because).run(in: &workspace)
        for warning in LockStep.unfinished(workspace.definition.cohort) { Output.talk(warning.description) }
        let isAgain = workspace.cohort.locks.count > 1
        Output.data("Locked\(isAgain ? " again; results are post hoc" : ""): \(workspace.definition.digest)")
    }
}
