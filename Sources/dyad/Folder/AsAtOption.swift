import ArgumentParser
import DyadCore

/// The day as at which a command looks.
struct AsAtOption: ParsableArguments {
    @Option(help: ArgumentHelp("The day to look from; today unless said.", valueName: "date"))
    var asAt: String?

    /// The day, for a workspace whose today it otherwise is.
    func day(in workspace: Workspace) throws -> CalendarDate {
        try asAt.map { try Dates.read($0, argument: "--as-at") } ?? workspace.today
    }
}
