import DyadCore
import DyadReports

/// The page of proposed pairs as a file that only its owner may read.
struct MatchPageFile {
    private let file: OutputFile

    /// - Throws: `Stop` where something else stands at the path.
    init(path: String) throws { file = try OutputFile(path, .page, at: "--page") }

    func write(_ outcome: MatchingOutcome, _ workspace: Workspace) throws {
        let round = MatchingRound(workspace.cohort, directory: workspace.directory)
        let page = MatchPage(outcome, of: round.problem, in: workspace.cohort, workspace.directory)
        try file.write(page.html())
        file.keepPrivate()
        Output.talk("Page: \(file.path). It names people: for those who confirm the pairs, and not to be passed on.")
    }
}
