/// What runs the programme besides answers: who takes part, the pairs and their sessions. It is for the roles that confirm
/// pairs, who have just these in front of them when they do.
extension CohortView {
    /// Whether the viewer holds a role that confirms pairs.
    public var runsProgramme: Bool { !viewer.roles.isDisjoint(with: cohort.definition.matching.confirmedBy) }

    /// Who applied, by role and person; empty for others than those who run the programme.
    public var participants: [Participant] {
        runsProgramme ? cohort.participants.sorted { ($0.role, $0.person) < ($1.role, $1.person) } : []
    }

    /// The pairs, by name; empty for others than those who run the programme.
    public var pairs: [Pair] { runsProgramme ? cohort.pairs : [] }

    /// How the sessions stand; empty for others than those who run the programme.
    public func sessionStates(asAt day: CalendarDate) -> [Cohort.SessionState] {
        runsProgramme ? cohort.sessionStates(asAt: day) : []
    }

    /// The programme.
    public var definition: ProgrammeDefinition { cohort.definition }
}
