import ArgumentParser

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write what a role may read as tables for a spreadsheet or statistics program.",
        subcommands: [ExportCohort.self])
}
