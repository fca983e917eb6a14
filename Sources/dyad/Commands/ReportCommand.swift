import ArgumentParser
import DyadCore
import DyadReports

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write the committee's report: one file that opens in any browser, or tables.")

    @Option(
        help: ArgumentHelp(
            "html or text for the committee; xlsx or csv has what html shows as tables; json has exact figures for those who run the programme.",
            valueName: "format"))
    var format = "html"

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("The file; report.html in the folder unless said.", valueName: "file"))
    var output: String?

    @OptionGroup var view: AsAtOption

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let format = try Format(format, at: "--format", for: output)
        let workspace = try options.workspace()
        let evaluation = workspace.evaluation(asAt: try view.day(in: workspace))
        let path = output ?? workspace.folder.file("report.\(format.ending)")
        let argument = output == nil ? nil : "--output"
        let (text, kind): (String, OutputFile.Kind)
        switch format {
        case .html: (text, kind) = (CommitteePage(evaluation, of: workspace.definition).html(), .page)
        case .json:
            (text, kind) = (
                EvaluationDocument(evaluation, of: workspace.definition).json.prettyText() + "\n", .document
            )
        case .text: (text, kind) = (TerminalReport(evaluation, of: workspace.definition).text() + "\n", .text)
        case .xlsx, .csv:
            try write(EvaluationTables(evaluation, of: workspace.definition), format, path, argument)
            return
        }
        if output == "-" {
            Output.data(text)
            return
        }
        try OutputFile(path, kind, at: argument).write(text)
        Output.data("Report: \(path)")
    }

    private func write(
        _ content: EvaluationTables, _ format: Format, _ path: String, _ argument: String?
    ) throws {
        let tables = format == .csv ? [content.figures] : content.sheets
        let files = try TableFiles(path, format == .csv ? .csv : .xlsx, holding: tables, at: argument)
        try files.write(tables, explaining: content.turnedTables, isPrivate: false)
        Output.data("Report: \(files.paths[0])")
        for path in files.paths.dropFirst() { Output.data("Data dictionary: \(path)") }
    }

    private enum Format: String, FormatChoice {
        case html, json, text, xlsx, csv

        var ending: String { self == .text ? "txt" : rawValue }
    }
}
