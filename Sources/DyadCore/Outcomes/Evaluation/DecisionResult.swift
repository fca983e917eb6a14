/// What the decision table says of a cohort.
public struct DecisionResult: Sendable {
    /// Whether the programme has a decision table; without one nothing is recommended, and nothing is missing.
    public let hasTable: Bool
    /// Every row that applies, in the order of the table.
    public let applies: [DecisionTable.Row]
    /// The row that leads, unless the decision is open or stopped.
    public let recommended: DecisionTable.Row?
    /// Why there is no recommendation, or what the committee must still write, as sentences.
    public let remarks: [String]
    /// What stops any recommendation to enrol, as sentences (A22).
    public let hardStops: [String]
    /// Whether the promising domain is promising.
    public let isPromising: Bool
    /// Whether several rows apply and the committee has not yet written its choice (A19).
    public let needsCommitteeChoice: Bool
    /// The committee's written choice, where it has made one.
    public let committeeChoice: String?
    /// What other readings of the plan would make of the decision.
    public let sensitivity: [Reading]

    /// A decision.
    public init(
        hasTable: Bool = true, applies: [DecisionTable.Row], recommended: DecisionTable.Row?, remarks: [String],
        hardStops: [String],
        isPromising: Bool, needsCommitteeChoice: Bool, committeeChoice: String?, sensitivity: [Reading]
    ) {
        self.hasTable = hasTable
        self.applies = applies
        self.recommended = recommended
        self.remarks = remarks
        self.hardStops = hardStops
        self.isPromising = isPromising
        self.needsCommitteeChoice = needsCommitteeChoice
        self.committeeChoice = committeeChoice
        self.sensitivity = sensitivity
    }
}
