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

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: !dryRun)
        var step = ImportStep()
        step.form = try form.map { try workspace.form($0) }
        step.columns = columns
        step.sheet = sheet
        step.occasion = try readOccasion()
        step.acceptsValid = acceptValid
        step.isDryRun = dryRun
        let report = try step.run(files, in: &workspace)
        if acceptValid, !dryRun { try writeRejected(report) }
        if json {
            Output.json(Documents.imported(report, directory: workspace.directory))
        } else {
            ImportTalk(report, workspace.directory, isDryRun: dryRun).say()
        }
        if report.problems.contains(where: { $0.severity == .error }) { throw Stop([], .badInput) }
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

    /// The rows that were not stored, as they stood, with the reasons in a last column.
    private func writeRejected(_ report: ImportStep.Report) throws {
        for (file, rows) in Dictionary(grouping: report.rejectedRows, by: \.table.file) {
            guard let table = rows.first?.table else { continue }
            var writer = CSVWriter()
            writer.append(table.headers.map(\.text) + ["Why it was not stored"])
            for (_, row, reasons) in rows {
                writer.append(table.headers.map { row[$0.column] } + [.text(reasons.joined(separator: " "))])
            }
            let path = "\(file).rejected.csv"
            try TextFile.write(String(decoding: writer.bytes, as: UTF8.self), to: path)
            Output.talk(
                "\(rows.count) \(rows.count == 1 ? "row was" : "rows were") written to \(path) with the reasons.")
        }
    }
}
