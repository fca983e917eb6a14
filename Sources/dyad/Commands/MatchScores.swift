import ArgumentParser
import DyadCore
import DyadStandard

/// What `dyad match --scores` does.
struct MatchScores {
    let file: String
    let sheet: String?
    let strategy: String?
    let compared: String?
    let verifies: Bool
    let json: Bool

    func run() throws {
        if let compared { return try compare(compared) }
        let strategy = try strategy.map { try ChosenStrategy.scoring($0) } ?? ScoresStep.usual
        let step = try ScoresStep(reading: file, sheet: sheet)
        for remark in step.remarks { Output.talk(remark) }
        let outcome = try step.outcome(of: strategy)
        let check = verifies ? MatchingCheck(outcome.matching, of: outcome.problem) : nil
        let talk = ScoresTalk(outcome)
        if json {
            Output.json(talk.document(check))
        } else {
            Output.data(talk.text)
        }
        guard let check else { return }
        guard check.faults.isEmpty else {
            throw Stop(
                check.faults.map {
                    Diagnostic(
                        "not-verified", "The check failed: \($0)", remedy: "Please report this: it is our fault.")
                }, .ourFault)
        }
        Output.talk(talk.words(check))
    }

    private func compare(_ names: String) throws {
        let strategies = try CompareStep(names, onMatrix: true)
        let step = try ScoresStep(reading: file, sheet: sheet)
        for remark in step.remarks { Output.talk(remark) }
        let talk = CompareTalk(try strategies.run(on: step.problem), of: step.matrix)
        if json { Output.json(talk.document) } else { Output.data(talk.text) }
    }
}
