import DyadCore

/// Reads the decision table for a cohort's domains: rows that apply, what leads, and what stops it (A18 to A22).
struct DecisionMaker {
    private let cohort: Cohort
    private let domains: [DomainResult]
    private let plan: EvaluationPlan
    private let rows: [DecisionTable.Row]
    private let isPromising: Bool

    init(_ cohort: Cohort, _ domains: [DomainResult], under plan: EvaluationPlan) {
        self.cohort = cohort
        self.domains = domains
        self.plan = plan
        let table = cohort.definition.decision
        isPromising = DecisionMaker.isPromising(table, domains, under: plan)
        rows = table.rows(
            for: DecisionTable.Standing(
                states: Dictionary(uniqueKeysWithValues: domains.map { ($0.domain.id, $0.state) }),
                unmet: Dictionary(uniqueKeysWithValues: domains.map { ($0.domain.id, $0.unmetCount) }),
                isPromising: isPromising),
            under: plan)
    }

    /// The leading row in a word or two, for comparing readings.
    var summary: String {
        leading?.id ?? (undecided.isEmpty ? hardStops.isEmpty ? "no row" : "stopped" : "not decided")
    }

    func result(sensitivity: [Reading]) -> DecisionResult {
        let choice = cohort.judgements.last { $0.subject == Judged.committeeChoice && $0.role == .committee }
        let needsChoice = hasTable && undecided.isEmpty && rows.count != 1 && choice == nil
        return DecisionResult(
            hasTable: hasTable, applies: rows, recommended: leading, remarks: remarks(needsChoice: needsChoice),
            hardStops: hardStops,
            isPromising: isPromising, needsCommitteeChoice: needsChoice, committeeChoice: choice?.evidence,
            sensitivity: sensitivity)
    }

    /// The row with the greatest caution, unless something cannot be judged yet or a stop withholds it.
    private var leading: DecisionTable.Row? {
        guard undecided.isEmpty, let row = rows.max(by: { $0.caution < $1.caution }) else { return nil }
        return row.enrols && !hardStops.isEmpty ? nil : row
    }

    private var hasTable: Bool { !cohort.definition.decision.rows.isEmpty }

    private var undecided: [DomainResult] { domains.filter { $0.state == .notEvaluable } }

    /// An unresolved escalation withholds every row that would enrol, until the committee records a review (A22). A review
    /// does not speak of what was raised after it.
    private var hardStops: [String] {
        guard plan.openEscalation == .hardStop else { return [] }
        let review = cohort.judgements.last { $0.subject == Judged.committeeReview && $0.role == .committee }
        let reviewedOn = review.flatMap { $0.isMet ? $0.judgedOn : nil }
        let open = cohort.escalations.filter { escalation in
            escalation.state != .closed && reviewedOn.map { $0 < escalation.raisedOn } ?? true
        }
        guard !open.isEmpty else { return [] }
        let names = open.map(\.id.description).joined(separator: ", ")
        return [
            "\(open.count == 1 ? "An escalation is" : "\(open.count) escalations are") not resolved (\(names)). "
                + "Nothing that enrols another cohort is recommended until the committee has recorded a review."
        ]
    }

    private func remarks(needsChoice: Bool) -> [String] {
        var remarks = undecided.map { "Not decided: \($0.domain.title.lowercased()) cannot be judged yet." }
        if hasTable, undecided.isEmpty, rows.isEmpty {
            remarks.append("No scenario of the decision table applies. The committee decides; nothing is suggested.")
        }
        if undecided.isEmpty, rows.count > 1 {
            remarks.append(
                "\(rows.count) scenarios of the decision table apply; the more cautious leads."
                    + (needsChoice ? " The committee writes down which it chooses, and why." : ""))
        }
        return remarks
    }

    private static func isPromising(_ table: DecisionTable, _ domains: [DomainResult], under plan: EvaluationPlan)
        -> Bool
    {
        guard let domain = domains.first(where: { $0.domain.id == table.promisingDomain }) else { return false }
        if domain.state == .met { return true }
        let change = domain.rules.first { $0.rule.id == table.promisingRule }?.verdict.observed?.value
        let isPositive = change.map { $0 > 0 } ?? false
        let oneMet = domain.rules.contains { $0.isCounting && $0.verdict.status == .met }
        switch plan.promising {
        case .positiveAndOneMet: return isPositive && oneMet
        case .positive: return isPositive
        case .oneMet: return oneMet
        }
    }
}
