internal import DyadCore
internal import DyadReports
internal import Foundation
internal import Testing

/// Writes samples to look at, where `DYAD_SAMPLES` names a folder.
struct SampleTests {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DYAD_SAMPLES"] != nil))
    func `samples are written for looking at`() throws {
        let folder = try #require(ProcessInfo.processInfo.environment["DYAD_SAMPLES"])
        let cohorts = [
            "full": InventedCohort(), "undecided": InventedCohort(mentees: 0, mentors: 0),
            "withheld": InventedCohort(mentees: 6, mentors: 3, isLocked: false, hasOpenEscalation: true),
        ]
        for (name, cohort) in cohorts {
            let (evaluation, definition) = try cohort.evaluated()
            let page = CommitteePage(evaluation, of: definition).html()
            let text = TerminalReport(evaluation, of: definition).text()
            let json = EvaluationDocument(evaluation, of: definition).json.prettyText()
            for (ending, content) in [("html", page), ("txt", text), ("json", json)] {
                try content.write(toFile: "\(folder)/\(name).\(ending)", atomically: true, encoding: .utf8)
            }
        }
    }
}
