import ArgumentParser
import DyadCore

struct RecordWithdrawal: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdrawal", abstract: "A pair withdraws; the IMG Tutor confirms the class with --as img-tutor.")

    @Argument(help: ArgumentHelp("The pair, or its mentee.", valueName: "pair"))
    var pair: String

    @Option(name: .customLong("class"), help: ArgumentHelp("beyond-the-programme or other.", valueName: "class"))
    var classed: String

    @Option(help: ArgumentHelp("The day of the withdrawal.", valueName: "date"))
    var on: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("The role of whoever records it.", valueName: "role"))
    var role: String?

    @Option(help: ArgumentHelp("Who records it; the role's holder unless said.", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("The reason: sensitive, and never in a report.", valueName: "text"))
    var because: String?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: true)
        let pair = try workspace.pair(pair)
        guard let known = Withdrew.Class(rawValue: classed) else {
            throw Stop.wrongUse(
                "unknown-class", at: "--class", "There is no class “\(classed)”.",
                remedy: NearestName.remedy(
                    for: classed, among: Withdrew.Class.allCases.map(\.rawValue), kind: "classes"))
        }
        let step = WithdrawalStep(
            classed: known, date: try on.map { try Dates.read($0, argument: "--on") },
            role: try role.map { try workspace.role($0) }, by: by, because: because)
        try step.run(pair, in: &workspace)
        let waits = workspace.cohort.pair(pair.id)?.awaitsWithdrawalClass(under: workspace.definition.plan) ?? false
        Output.data(
            "\(workspace.words(pair)) has withdrawn, \(classed)"
                + (waits
                    ? "; the class counts once the IMG Tutor has confirmed it (--as img-tutor)."
                    : ", as confirmed by the IMG Tutor."))
    }
}
