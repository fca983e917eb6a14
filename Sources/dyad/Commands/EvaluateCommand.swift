import ArgumentParser
import DyadCore
import DyadReports
import DyadStandard

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Judge the cohort against the thresholds, and read the decision table.")

    @OptionGroup var view: AsAtOption

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let workspace = try options.workspace()
        let evaluation = workspace.evaluation(asAt: try view.day(in: workspace))
        if json {
            Output.json(EvaluationDocument(evaluation, of: workspace.definition).json)
        } else {
            Output.coloured(TerminalReport(evaluation, of: workspace.definition).text(isColoured: Output.mayColour))
        }
    }
}

extension Workspace {
    /// The evaluation as at a day.
    func evaluation(asAt day: CalendarDate) -> Evaluation {
        Evaluator(cohort(asAt: day), asAt: day).evaluation(head: head, length: version)
    }
}
