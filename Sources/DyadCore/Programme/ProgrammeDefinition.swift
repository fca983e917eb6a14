/// A programme as one readable file says it: people, forms, matching, sessions, measures, rules and decision.
public struct ProgrammeDefinition: Sendable {
    /// The permanent name.
    public let id: String
    /// What people call it.
    public let title: String
    /// One paragraph on what it is for.
    public let summary: String
    /// What the site plans for this cohort.
    public let cohort: CohortPlan
    /// The roles.
    public let roles: [Role]
    /// How people become participants.
    public let participants: [ParticipantKind]
    /// How pairs are made.
    public let matching: MatchingPlan
    /// How groups are formed, where the programme forms any.
    public let families: FamilyPlan?
    /// The sessions, in order.
    public let sessions: [SessionDefinition]
    /// The workflow's steps.
    public let steps: [WorkflowStep]
    /// How concerns are dealt with.
    public let escalation: EscalationPlan
    /// The forms.
    public let forms: [FormDefinition]
    /// The measures.
    public let measures: [Measure]
    /// The outcome domains with their rules.
    public let domains: [OutcomeDomain]
    /// The decision table.
    public let decision: DecisionTable
    /// The rules that say who is owed which support.
    public let support: [SupportScheme]
    /// What the report shows besides thresholds and measures.
    public let reportParts: [PlannedPart]
    /// The readings of what the sources leave open.
    public let plan: EvaluationPlan
    /// The smallest groups that reports speak of.
    public let disclosure: DisclosureProfile
    /// What every report says of its own limits.
    public let limitations: [String]
    /// The definition's canonical form: every value with its base's, in one order, without layout.
    public let canonical: JSONValue
    /// The fingerprint of the canonical form: what a lock fixes.
    public let digest: Digest

    /// Whether the programme pairs mentees with mentors; a checklist or a region's returns do not.
    public var makesPairs: Bool {
        [RoleID.mentee, .mentor].allSatisfy { role in participants.contains { $0.role == role } }
    }

    /// The form with a name, or `nil`.
    public func form(_ id: FormID) -> FormDefinition? { forms.first { $0.id == id } }

    /// The measure with a name, or `nil`.
    public func measure(_ id: MeasureID) -> Measure? { measures.first { $0.id == id } }

    /// The role with a name, or `nil`.
    public func role(_ id: RoleID) -> Role? { roles.first { $0.id == id } }

    /// The domain rule with a name, or `nil`.
    public func rule(_ id: String) -> OutcomeDomain.Rule? { domains.lazy.flatMap(\.rules).first { $0.id == id } }
}
