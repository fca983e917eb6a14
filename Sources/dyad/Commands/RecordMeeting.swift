import ArgumentParser
import DyadCore

struct RecordMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "meeting", abstract: "A pair held a session.")

    @Argument(help: ArgumentHelp("The pair, or its mentee.", valueName: "pair"))
    var pair: String

    @Option(help: ArgumentHelp("Which session, from 1.", valueName: "number"))
    var session: Int

    @Option(help: ArgumentHelp("The day it was held; today unless said.", valueName: "date"))
    var on: String?

    @Option(help: ArgumentHelp("How many minutes it took.", valueName: "number"))
    var minutes: Int?

    @Option(help: ArgumentHelp("How they met, such as in-person.", valueName: "text"))
    var mode: String?

    @Flag(inversion: .prefixedNo, help: "Whether both had protected time for it.")
    var protectedTime: Bool?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: true)
        let pair = try workspace.pair(pair)
        let date = try on.map { try Dates.read($0, argument: "--on") } ?? workspace.today
        try MeetingStep(
            session: session, date: date, minutes: minutes, mode: mode, hadProtectedTime: protectedTime
        ).run(pair, in: &workspace)
        Output.data("\(workspace.words(pair)): meeting \(session) on \(date.inWords).")
    }
}
