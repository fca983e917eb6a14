public import DyadCore

/// Computes the evaluation of a cohort: verdicts, domain states, figures and the decision, with what other permitted
/// readings would make of them.
public struct Evaluator: Sendable {
    private let cohort: Cohort
    private let asAt: CalendarDate
    private var definition: ProgrammeDefinition { cohort.definition }

    /// An evaluator of a cohort as at a day.
    public init(_ cohort: Cohort, asAt: CalendarDate) {
        self.cohort = cohort
        self.asAt = asAt
    }

    /// The evaluation.
    ///
    /// - Parameters:
    ///   - head: the digest of the newest journal entry.
    ///   - length: the number of journal entries.
    /// - Complexity: linear in the number of submissions, for each rule and each reading that it depends on.
    public func evaluation(head: Digest?, length: Int) -> Evaluation {
        let plan = definition.plan
        let domains = definition.domains.map { result(of: $0, under: plan) }
        let notes = PlanNotes(cohort, asAt: asAt)
        return Evaluation(
            domains: domains, measures: MeasureFigures(cohort).results, sections: sections,
            decision: decision(domains, under: plan),
            flow: FlowFigures(cohort).flow, lock: notes.lock(head: head, length: length), plan: plan,
            deviations: notes.deviations, limitations: notes.limitations, asAt: asAt)
    }

    private var sections: [ReportSection] {
        let evidence = Evidence(cohort, for: "report", under: definition.plan, asAt: asAt)
        return definition.reportParts.map { part in
            ReportSection(id: part.id, title: part.title, content: part.part.content(on: evidence))
        }
    }

    private func result(of domain: OutcomeDomain, under plan: EvaluationPlan) -> DomainResult {
        let rules = domain.rules.map { rule in
            let verdict = verdict(of: rule, in: cohort, under: plan)
            return DomainResult.RuleResult(
                rule: rule, isCounting: isCounting(rule, under: plan), verdict: verdict,
                sensitivity: readings(of: rule, beside: verdict, under: plan))
        }
        return DomainResult(domain: domain, state: state(of: rules), rules: rules)
    }

    private func isCounting(_ rule: OutcomeDomain.Rule, under plan: EvaluationPlan) -> Bool {
        rule.isCounting || plan.aspirational == .counted
    }

    /// What the rule says under each other option of each reading that it depends on.
    private func readings(of rule: OutcomeDomain.Rule, beside verdict: Verdict, under plan: EvaluationPlan) -> [Reading]
    {
        EvaluationPlan.fields.filter { rule.rule.readings.contains($0.key) }.flatMap { field in
            otherOptions(of: field, under: plan).map { option in
                let other = plan.choosing(option.id, for: field)
                let alternative = self.verdict(of: rule, in: reread(under: other, for: field), under: other)
                return Reading(
                    field: field, option: option, result: alternative.status.name,
                    observed: alternative.observed?.text(beside: alternative.threshold),
                    changesResult: alternative.status.name != verdict.status.name)
            }
        }
    }

    private func otherOptions(of field: PlanField, under plan: EvaluationPlan) -> [(id: String, words: String)] {
        let chosen = plan.option(of: field.key)
        return field.options.filter { $0.id != chosen }
    }

    /// The cohort with eligibility decided again, where the reading is about eligibility (A27).
    private func reread(under plan: EvaluationPlan, for field: PlanField) -> Cohort {
        field.key == "nhsExperience" ? cohort.decidingEligibility(under: plan) : cohort
    }

    private func decision(_ domains: [DomainResult], under plan: EvaluationPlan) -> DecisionResult {
        let base = DecisionMaker(cohort, domains, under: plan)
        let ofTheTable = ["aspirational", "promising", "multipleUnmet", "openEscalation"]
        let keys = Set(ofTheTable + definition.domains.flatMap(\.rules).flatMap(\.rule.readings))
        let readings = EvaluationPlan.fields.filter { keys.contains($0.key) }.flatMap { field in
            otherOptions(of: field, under: plan).map { option in
                let other = plan.choosing(option.id, for: field)
                let cohort = reread(under: other, for: field)
                let alternative = DecisionMaker(
                    cohort, domains.map { reread($0, in: cohort, under: other, for: field) }, under: other)
                return Reading(
                    field: field, option: option, result: alternative.summary, observed: nil,
                    changesResult: alternative.summary != base.summary)
            }
        }
        return base.result(sensitivity: readings)
    }

    /// A domain under another option of one field: only the rules that depend on it are judged again.
    private func reread(
        _ result: DomainResult, in cohort: Cohort, under plan: EvaluationPlan, for field: PlanField
    ) -> DomainResult {
        let rules = result.rules.map { known in
            let isSame = !known.rule.rule.readings.contains(field.key)
            return DomainResult.RuleResult(
                rule: known.rule, isCounting: isCounting(known.rule, under: plan),
                verdict: isSame ? known.verdict : verdict(of: known.rule, in: cohort, under: plan), sensitivity: [])
        }
        return DomainResult(domain: result.domain, state: state(of: rules), rules: rules)
    }

    private func verdict(of rule: OutcomeDomain.Rule, in cohort: Cohort, under plan: EvaluationPlan) -> Verdict {
        rule.rule.verdict(on: Evidence(cohort, for: rule.id, under: plan))
    }

    private func state(of rules: [DomainResult.RuleResult]) -> DomainState {
        DomainState(rules.filter(\.isCounting).map(\.verdict.status))
    }
}
