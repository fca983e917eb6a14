import ArgumentParser

/// The command line. Commands only: what they do lives in the modules, what they say in `Output`.
struct Dyad: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dyad",
        abstract: "Structured mentorship programmes: match, follow and evaluate, from the spreadsheets you have.",
        discussion: """
            A programme folder holds programme.yaml and cohort.sqlite. Commands act on the folder you stand in, or on --in DIR.

            Examples:
              dyad demo huth                        see a whole programme, with invented people
              dyad new my-pilot --from huth         begin your own
              dyad import applications.xlsx         read a form's answers
              dyad match                            propose the pairs

            Next step: dyad status says what to do now.
            Exit codes: 0 done, 1 a check found something, 2 wrong use, 3 bad input, 4 refused by policy, 5 busy, 70 our fault.
            """,
        version: "dyad \(DyadVersion.current)",
        subcommands: [
            DemoCommand.self, NewCommand.self, CheckCommand.self, DiffCommand.self, LockCommand.self, FormsCommand.self,
            ImportCommand.self,
            PeopleCommand.self, SupportCommand.self,
            MatchCommand.self, ExplainCommand.self, ConfirmCommand.self, RecordCommand.self, SessionsCommand.self,
            StatusCommand.self, ShowCommand.self, EvaluateCommand.self, ReportCommand.self, ExportCommand.self,
            AuditCommand.self,
        ])
}

/// The version that `--version` prints.
enum DyadVersion {
    static let current = "0.1.0"
}
