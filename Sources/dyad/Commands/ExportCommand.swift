import ArgumentParser

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a cohort for other programs: what a role may read as tables, or all of it in one file.",
        subcommands: [ExportCohort.self, ExportExchange.self])
}
