import DyadCore

/// The participants from application to the end form.
struct FlowFigures {
    private let cohort: Cohort

    init(_ cohort: Cohort) { self.cohort = cohort }

    var flow: ParticipantFlow {
        let evidence = Evidence(cohort, for: "", under: cohort.definition.plan)
        let pairs = cohort.enrolledPairs
        let plan = cohort.definition.plan
        var steps: [ParticipantFlow.Step] = []
        for kind in cohort.definition.participants {
            let applicants = evidence.applicants(kind.role)
            let name = uncapitalised(cohort.definition.role(kind.role)?.title ?? kind.role.description)
            guard cohort.definition.makesPairs else {
                steps.append(.init("On record as \(name)", applicants.received))
                continue
            }
            steps.append(.init("Applied as \(name)", applicants.received))
            steps.append(.init("Eligible as \(name)", applicants.eligible, of: applicants.received))
        }
        guard cohort.definition.makesPairs else { return ParticipantFlow(steps: steps) }
        steps.append(.init("Pairs enrolled", pairs.count, of: cohort.definition.cohort.plannedPairs))
        steps.append(
            .init("Pairs withdrawn beyond the programme", count(pairs, .beyondTheProgramme, plan), of: pairs.count))
        steps.append(.init("Pairs withdrawn for other reasons", count(pairs, .other, plan), of: pairs.count))
        for form in cohort.definition.forms where form.purpose == .feedback {
            let returns = evidence.returns(of: form.id)
            steps.append(
                .init(
                    "Returned: \(form.title)", returns.returned, of: returns.eligible,
                    missing: returns.eligible - returns.returned))
        }
        let domains = cohort.definition.measures.map(\.id)
        let answered = evidence.pairedRatings(of: domains).count { row in
            row.contains { $0.baseline != nil && $0.end != nil }
        }
        steps.append(.init("Mentees with paired answers", answered, of: pairs.count, missing: pairs.count - answered))
        return ParticipantFlow(steps: steps)
    }

    /// “Mentee” within a sentence; “GP trainee” stays.
    private func uncapitalised(_ title: String) -> String {
        title.dropFirst().first?.isUppercase ?? false ? title : title.lowercased()
    }

    private func count(_ pairs: [Pair], _ classed: Withdrew.Class, _ plan: EvaluationPlan) -> Int {
        pairs.count { $0.withdrawalClass(under: plan) == classed }
    }
}
