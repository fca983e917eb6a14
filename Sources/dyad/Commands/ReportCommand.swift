import ArgumentParser
import DyadCore
import DyadReports

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write the committee's report: one file that opens in any browser.")

    @Option(
        help: ArgumentHelp(
            "html or text for the committee; json has exact figures for those who run the programme.",
            valueName: "format"))
    var format = "html"

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("The file; report.html in the folder unless said.", valueName: "file"))
    var output: String?

    @OptionGroup var view: AsAtOption

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let workspace = try options.workspace()
        let evaluation = workspace.evaluation(asAt: try view.day(in: workspace))
        let text: String
        let kind: OutputFile.Kind
        switch format {
        case "html": (text, kind) = (CommitteePage(evaluation, of: workspace.definition).html(), .page)
        case "json":
            (text, kind) = (
                EvaluationDocument(evaluation, of: workspace.definition).json.prettyText() + "\n", .document
            )
        case "text": (text, kind) = (TerminalReport(evaluation, of: workspace.definition).text() + "\n", .text)
        default:
            throw Stop.wrongUse(
                "unknown-format", at: "--format", "There is no format “\(format)”.",
                remedy: NearestName.remedy(for: format, among: ["html", "json", "text"], kind: "formats"))
        }
        if output == "-" {
            Output.data(text)
            return
        }
        let path = output ?? workspace.folder.file("report.\(format == "text" ? "txt" : format)")
        try OutputFile(path, kind, at: output == nil ? nil : "--output").write(text)
        Output.data("Report: \(path)")
    }
}
