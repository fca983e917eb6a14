import ArgumentParser
import DyadCore

struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match", abstract: "Propose the pairs, with the reasons. Confirmed pairs stay.")

    @Option(
        help: ArgumentHelp("The strategy, such as best-coverage; the definition's unless said.", valueName: "id"))
    var strategy: String?

    @Flag(help: "Show the pairs; store nothing.")
    var dryRun = false

    @Flag(help: "Form groups, such as buddy families, where the programme also makes pairs.")
    var families = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: !dryRun)
        if families || !workspace.definition.makesPairs && workspace.definition.families != nil {
            let formedOn = workspace.cohort.families.first?.formedOn
            let outcome = try FamiliesStep(isDryRun: dryRun).run(in: &workspace)
            let talk = FamiliesTalk(outcome, workspace, formedOn: formedOn)
            if json { Output.json(talk.document) } else { Output.data(talk.text) }
            return
        }
        let outcome = try MatchStep(strategy: strategy, isDryRun: dryRun).run(in: &workspace)
        if json {
            Output.json(Documents.matched(outcome))
            return
        }
        Output.data(MatchTalk(outcome, workspace).text)
        if !dryRun, outcome.pairs.contains(where: { !$0.isKept }) {
            let confirmers = workspace.definition.matching.confirmedBy
            let roles = confirmers.map(\.description).joined(separator: " and ")
            Output.talk(
                "Next: \(roles) \(confirmers.count == 1 ? "confirms" : "each confirm"): dyad confirm PAIR --as ROLE --because TEXT"
            )
        }
    }
}
