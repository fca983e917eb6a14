import DyadCore
import DyadReports

/// A matching in words: each pair with its score and reasons, then who is unmatched and why.
struct MatchTalk {
    private let outcome: MatchingOutcome
    private let directory: Directory
    private let changes: ChangeWords

    init(_ outcome: MatchingOutcome, _ workspace: Workspace) {
        self.outcome = outcome
        directory = workspace.directory
        changes = ChangeWords(outcome, workspace.definition, workspace.directory)
    }

    var text: String {
        var lines: [String] = []
        for pair in outcome.pairs {
            lines.append(
                "\(pair.id)  \(directory.name(of: pair.mentee)) with \(directory.name(of: pair.mentor)): \(measure(of: pair))\(pair.isKept ? ", confirmed" : "")"
            )
            lines += MatchTalk.factors(pair.score).map { "    " + $0 }
            if let runnerUp = pair.runnerUp { lines.append("    runner-up: \(words(runnerUp))") }
            if let runnerUp = pair.runnerUpForMentor {
                lines.append("    runner-up for the mentor: \(words(runnerUp))")
            }
        }
        if !outcome.unmatched.isEmpty { lines.append("") }
        for person in outcome.unmatched {
            lines.append("unmatched  \(directory.name(of: person.person)): \(changes.words(person))")
        }
        lines.append("")
        let total = outcome.outOf == 0 ? "" : ", total \(Rounding.text(outcome.total))"
        lines.append(
            "\(outcome.pairs.count) \(outcome.pairs.count == 1 ? "pair" : "pairs")\(total): \(outcome.claim)"
                + (outcome.isProvedBest ? ", proved by an independent check." : "."))
        lines += outcome.remarks
        if let keeping = outcome.keeping { lines += KeepTalk(keeping, directory).lines(outcome) }
        if outcome.notKnown > 0 {
            lines.append("\(outcome.notKnown) factor scores over all possible pairs rest on a missing answer.")
        }
        return lines.joined(separator: "\n")
    }

    private func words(_ runnerUp: MatchingOutcome.RunnerUp) -> String {
        let cost = runnerUp.cost.flatMap { $0.saysNothing ? nil : ", which would \(CostTalk.words($0))" } ?? ""
        return "\(directory.name(of: runnerUp.person)), \(Rounding.text(runnerUp.score))\(cost)"
    }

    /// The score, or how a person chose where nobody is scored.
    private func measure(of pair: MatchingOutcome.MatchedPair) -> String {
        let score = "\(Rounding.text(pair.score.total)) of \(outcome.outOf)"
        guard let route = pair.route else { return score }
        return outcome.outOf == 0 ? "by referral, \(route)" : "\(score), by referral, \(route)"
    }

    /// One line for each factor.
    static func factors(_ score: PairScore) -> [String] {
        score.factors.map { factor in
            let counted = factor.counted.map { Rounding.text($0.fraction * factor.weight) } ?? "banned"
            let known = if case .score = factor.fit { "" } else { " (not known)" }
            return "\(counted)/\(factor.weight)  \(factor.label): \(factor.fit.reason)\(known)"
        }
    }
}
