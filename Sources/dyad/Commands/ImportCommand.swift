import ArgumentParser
import DyadCore
import DyadSheets

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Read answers from spreadsheets: all or nothing, unless told otherwise.")

    @Argument(
        help: ArgumentHelp("Excel (.xlsx), OpenDocument (.ods), Excel 2003 XML, CSV or TSV files.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("The form that the files are for; found from the columns unless said.", valueName: "id"))
    var form: String?

    @Option(
        help: ArgumentHelp(
            "A file that says what your columns are; columns.yaml in the folder unless said.", valueName: "file"))
    var columns: String?

    @Option(help: ArgumentHelp("The sheet to read; the first that holds anything unless said.", valueName: "name"))
    var sheet: String?

    @Option(
        help: ArgumentHelp("The occasion of every row, such as session-2, where no column says it.", valueName: "name"))
    var occasion: String?

    @Flag(help: "Store the good rows; write the others to FILE.rejected.csv with the reasons.")
    var acceptValid = false

    @Flag(help: "Show what would happen; store nothing.")
    var dryRun = false

    @Flag(help: "Say what each column is taken to hold, and why; store nothing.")
    var explain = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        if explain { return try explainColumns() }
        let rejected = acceptValid && !dryRun ? try RejectedRows(of: files) : nil
        var workspace = try options.workspace(toWrite: !dryRun)
        var step = ImportStep()
        step.form = try form.map { try workspace.form($0) }
        step.columns = columns
        step.sheet = sheet
        step.occasion = try readOccasion()
        step.acceptsValid = acceptValid
        step.isDryRun = dryRun
        let report = try step.run(files, in: &workspace)
        try rejected?.write(report)
        if json {
            Output.json(Documents.imported(report, directory: workspace.directory))
        } else {
            ImportTalk(report, workspace.directory, isDryRun: dryRun).say()
        }
        try ask(report, workspace)
        if report.problems.contains(where: { $0.severity == .error }) { throw Stop([], .badInput) }
    }

    /// Writes a columns.yaml to be completed, once: one that names columns is never touched.
    private func ask(_ report: ImportStep.Report, _ workspace: Workspace) throws {
        let path = workspace.folder.columnsPath
        guard columns == nil, !dryRun, let yaml = ColumnQuestions(report.undecided).yaml else { return }
        guard let remarks = try workspace.folder.columnRemarks else {
            Output.talk("Add to \(path):\n\n\(yaml)")
            return
        }
        try TextFile.write(remarks + (remarks.isEmpty ? "" : "\n") + yaml, to: path)
        Output.talk("What the other columns hold is asked in \(path): complete it and import again.")
    }

    private func explainColumns() throws {
        let workspace = try options.workspace()
        let step = ExplainColumnsStep(form: try form.map { try workspace.form($0) }, columns: columns, sheet: sheet)
        let (talks, unused, problems) = try step.run(files, of: workspace.definition, in: workspace.folder)
        if json {
            Output.json(
                .object([
                    "schema": "dyad.import-columns/1", "files": .array(talks.map(\.document)),
                    "unused": .texts(unused.map { $0.part ?? "" }), "problems": .array(problems.map(Documents.problem)),
                ]))
        } else {
            for talk in talks { Output.data(talk.text) }
            for part in unused { Output.data("\(part.file), part \(part.part ?? ""): for no form of this programme.") }
            for problem in problems { Output.talk(problem.description) }
        }
        if problems.contains(where: { $0.severity == .error }) { throw Stop([], .badInput) }
    }

    private func readOccasion() throws -> Occasion? {
        guard let occasion else { return nil }
        guard let read = Occasion(occasion) else {
            throw Stop.wrongUse(
                "unknown-occasion", at: "--occasion", "There is no occasion “\(occasion)”.",
                remedy: "Use baseline, session-1, session-2, ..., end or any-time.")
        }
        return read
    }
}
