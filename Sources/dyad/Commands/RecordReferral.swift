import ArgumentParser
import DyadCore

struct RecordReferral: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "referral", abstract: "A person chose a mentor for a mentee, by interview or referral.",
        discussion: "Nobody is scored. Constraints are checked, and “dyad match” proposes the pair with its route.")

    @Argument(help: ArgumentHelp("The mentee: id, e-mail or name.", valueName: "mentee"))
    var mentee: String

    @Argument(help: ArgumentHelp("The mentor: id, e-mail or name.", valueName: "mentor"))
    var mentor: String

    @Option(help: ArgumentHelp("How the mentee came to this mentor.", valueName: "text"))
    var route: String

    @Option(help: ArgumentHelp("Why this mentor.", valueName: "text"))
    var because: String

    @Option(help: ArgumentHelp("Who interviewed and chose: e-mail or name.", valueName: "name"))
    var by: String

    @Option(help: ArgumentHelp("The day of the interview; today unless said.", valueName: "date"))
    var on: String?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: true)
        let step = ReferralStep(
            mentee: try workspace.person(mentee, argument: "MENTEE"),
            mentor: try workspace.person(mentor, argument: "MENTOR"), route: route, because: because, by: by,
            date: try on.map { try Dates.read($0, argument: "--on") } ?? workspace.today)
        try step.run(in: &workspace)
        let directory = workspace.directory
        Output.data("\(directory.name(of: step.mentee)) is referred to \(directory.name(of: step.mentor)): \(route).")
        Output.talk("Next: dyad match")
    }
}
