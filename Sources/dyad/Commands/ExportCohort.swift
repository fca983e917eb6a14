import ArgumentParser
import DyadCore
import DyadReports

struct ExportCohort: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cohort", abstract: "Write the answers, people, pairs and sessions that a role may read.",
        discussion: """
            People stand by pseudonym; dyad people says who they are. xlsx is one workbook, csv a file for each table, long one \
            row an answer; each has a data dictionary.

            For example: dyad export cohort --as programme-lead, or dyad export cohort --as img-tutor --format long
            """)

    @Option(name: .customLong("as"), help: ArgumentHelp("The role.", valueName: "role"))
    var role: String

    @Option(help: ArgumentHelp("xlsx, csv or long.", valueName: "format"))
    var format = "xlsx"

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("The file; cohort-ROLE.xlsx or .csv in the folder unless said.", valueName: "file"))
    var output: String?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let workspace = try options.workspace()
        var attempts = Attempts()
        let chosen = try attempts.attempt { try Format(format, at: "--format", for: output) }
        let viewer = try attempts.attempt { try self.viewer(in: workspace) }
        try attempts.finish()
        guard let chosen, let viewer else { return }
        let content = CohortTables(CohortView(workspace.cohort, for: viewer), asAt: workspace.today)
        let tables = chosen == .long ? [content.answers] : content.sheets
        let files = try TableFiles(
            output ?? workspace.folder.file(chosen.fileName(for: role)), chosen == .xlsx ? .xlsx : .csv,
            holding: tables, at: output == nil ? nil : "--output")
        try files.write(tables, isPrivate: true)
        for path in files.paths { Output.data("Export: \(path)") }
        Output.talk(
            tables.allSatisfy(\.rows.isEmpty)
                ? "There is nothing here that \(role) may read, so the export is empty."
                : "It holds what \(role) may read of single people: for them, and not to be passed on.")
    }

    /// Those who take part read their own answers and their partner's, and carry nobody's away.
    private func viewer(in workspace: Workspace) throws -> Viewer {
        let viewer = try workspace.viewer(as: role, person: nil)
        guard !workspace.definition.participants.contains(where: { $0.role.description == role }) else {
            throw Stop.refused(
                "not-for-participants", "“\(role)” takes part in the programme, and those who do export nothing.",
                remedy: "What a participant may read: dyad show PERSON.")
        }
        return viewer
    }

    private enum Format: String, FormatChoice {
        case xlsx, csv, long

        var ending: String { self == .xlsx ? "xlsx" : "csv" }

        func fileName(for role: String) -> String { "\(self == .long ? "answers" : "cohort")-\(role).\(ending)" }
    }
}
