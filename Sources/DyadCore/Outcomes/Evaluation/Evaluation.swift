/// The one computed result that every page, table and export shows.
public struct Evaluation: Sendable {
    /// The domains with their rules' results.
    public let domains: [DomainResult]
    /// The figures of every measure.
    public let measures: [MeasureResult]
    /// What the programme's own report parts show.
    public let sections: [ReportSection]
    /// The recommendation.
    public let decision: DecisionResult
    /// The participants from application to paired answers.
    public let flow: ParticipantFlow
    /// Whether the definition was fixed before, and is still the same.
    public let lock: LockState
    /// The plan that was used.
    public let plan: EvaluationPlan
    /// What departed from the plan, as sentences.
    public let deviations: [String]
    /// What a reader must know before believing it, as sentences (HUTH-E4).
    public let limitations: [String]
    /// The day as at which the cohort is evaluated.
    public let asAt: CalendarDate

    /// An evaluation of its parts.
    public init(
        domains: [DomainResult], measures: [MeasureResult], sections: [ReportSection] = [],
        decision: DecisionResult, flow: ParticipantFlow,
        lock: LockState,
        plan: EvaluationPlan, deviations: [String], limitations: [String], asAt: CalendarDate
    ) {
        self.domains = domains
        self.measures = measures
        self.sections = sections
        self.decision = decision
        self.flow = flow
        self.lock = lock
        self.plan = plan
        self.deviations = deviations
        self.limitations = limitations
        self.asAt = asAt
    }
}
