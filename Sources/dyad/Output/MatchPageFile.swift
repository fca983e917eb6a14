import DyadCore
import DyadReports
import Foundation

/// The page of proposed pairs as a file that only its owner may read.
struct MatchPageFile {
    let path: String

    func write(_ outcome: MatchingOutcome, _ workspace: Workspace) throws {
        let round = MatchingRound(workspace.cohort, directory: workspace.directory)
        let page = MatchPage(outcome, of: round.problem, in: workspace.cohort, workspace.directory)
        try TextFile.write(page.html(), to: path)
        try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        Output.talk("Page: \(path). It names people: for those who confirm the pairs, and not to be passed on.")
    }

    static func refusal(_ problem: String) -> Stop {
        Stop.wrongUse("contradiction", at: "--page", problem, remedy: "Leave --page out.")
    }
}
