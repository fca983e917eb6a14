import DyadCore

/// The decision in the words of its first line.
struct DecisionFigures {
    let decision: DecisionResult
    private let isUndecided: Bool
    /// Whether the programme has a decision table at all.
    var hasTable: Bool { decision.hasTable }

    init(_ evaluation: Evaluation) {
        decision = evaluation.decision
        isUndecided = evaluation.domains.contains { $0.state == .notEvaluable }
    }

    /// What leads: the recommended decision, or plainly why there is none.
    var headline: String {
        if !hasTable { return ReportWords.noTable }
        if let row = decision.recommended { return row.decision }
        if isUndecided { return ReportWords.notDecided }
        if decision.applies.isEmpty { return ReportWords.noScenario }
        return ReportWords.stopped
    }

    /// What kind of line it is.
    var eyebrow: String {
        hasTable
            ? decision.recommended.map { ReportWords.recommends($0.id) } ?? ReportWords.noRecommendation
            : ReportWords.noTableEyebrow
    }

    /// What other readings would make of it, in one line.
    var sensitivity: String {
        let changing = decision.sensitivity.filter(\.changesResult)
        guard !changing.isEmpty else { return ReportWords.noReadingChangesDecision(decision.sensitivity.count) }
        let rest = decision.sensitivity.count - changing.count
        return ReportWords.readings(changing) { ReportWords.decision(named: $0.result) }
            + ReportWords.otherReadings(rest)
    }
}
