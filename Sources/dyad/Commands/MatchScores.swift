import ArgumentParser
import DyadCore
import DyadStandard

/// What `dyad match --scores` does.
struct MatchScores {
    let file: String
    let strategy: String?
    let compared: String?
    let verifies: Bool
    let json: Bool

    func run() throws {
        if let compared { return try compare(compared) }
        let strategy = try strategy.map { try ChosenStrategy.scoring($0) } ?? ScoresStep.usual
        let step = try ScoresStep(reading: file)
        for remark in step.remarks { Output.talk(remark) }
        let outcome = try step.outcome(of: strategy)
        let faults = verifies ? faults(of: outcome) : []
        let talk = ScoresTalk(outcome)
        if json {
            Output.json(talk.document(isVerified: verifies ? faults.isEmpty : nil))
        } else {
            Output.data(talk.text)
        }
        guard verifies else { return }
        guard faults.isEmpty else {
            throw Stop(
                faults.map {
                    Diagnostic(
                        "not-verified", "The check failed: \($0)", remedy: "Please report this: it is our fault.")
                }, .ourFault)
        }
        Output.talk(
            "Checked again: every pair is allowed, no mentor has more mentees than places, the total adds up"
                + (outcome.matching.prices == nil
                    ? "." : ", and the certificate proves by its prices that nothing is better."))
    }

    private func compare(_ names: String) throws {
        let strategies = try CompareStep(names, onMatrix: true)
        let step = try ScoresStep(reading: file)
        for remark in step.remarks { Output.talk(remark) }
        let talk = CompareTalk(try strategies.run(on: step.problem), of: step.matrix)
        if json { Output.json(talk.document) } else { Output.data(talk.text) }
    }

    private func faults(of outcome: ScoresStep.Outcome) -> [String] {
        let faults = MatchingCheck(outcome.matching, of: outcome.problem).faults
        let isUnproved = outcome.matching.prices != nil && !outcome.matching.isProvedBest
        return isUnproved ? faults + ["The claim is not proved."] : faults
    }
}
