import ArgumentParser
import DyadCore

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
