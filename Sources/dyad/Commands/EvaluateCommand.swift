import ArgumentParser
import DyadCore
import DyadReports
import DyadStandard

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Judge the cohort against the thresholds, and read the decision table.")

    @Option(help: ArgumentHelp("The day as at which to judge; today unless said.", valueName: "date"))
    var asAt: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let workspace = try options.workspace()
        let evaluation = try workspace.evaluation(asAt: asAt)
        if json {
            Output.json(EvaluationDocument(evaluation, of: workspace.definition).json)
        } else {
            Output.data(TerminalReport(evaluation, of: workspace.definition).text(isColoured: Output.mayColour))
        }
    }
}

extension Workspace {
    /// The evaluation as at a day; today unless said.
    func evaluation(asAt day: String?) throws -> Evaluation {
        let date = try day.map { try Dates.read($0, argument: "--as-at") } ?? today
        return Evaluator(cohort(asAt: date), asAt: date).evaluation(head: head, length: version)
    }
}
