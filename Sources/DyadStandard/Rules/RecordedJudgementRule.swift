public import DyadCore

/// Something that a role judges and records with evidence, countersigned by another (HUTH T1-F3, A15).
public struct RecordedJudgementRule: OutcomeRule {
    /// `recorded-judgement`.
    public static let id = "recorded-judgement"
    /// What it does.
    public static let summary = "A judgement that one role records with evidence and another countersigns."

    /// The role that countersigns.
    public var countersignedBy: RoleID = .imgTutor

    /// Countersigned by the IMG Tutor.
    public init() {}

    /// Yes.
    public var threshold: Quantity { Quantity(1, .judgement) }
    /// The readings that it depends on.
    public var readings: [String] { ["judgement"] }

    /// The newest judgement, once countersigned; not assessed is not met, and not unmet either.
    public func verdict(on evidence: Evidence) -> Verdict {
        let judgements = evidence.judgementsOfThisRule
        let period =
            evidence.monitoringPeriod.map {
                ["Monitoring period: \($0.lowerBound.inWords) to \($0.upperBound.inWords)."]
            } ?? []
        guard let first = judgements.last(where: { $0.role != countersignedBy }) else {
            return undecided(
                judgements.isEmpty
                    ? "It has not been assessed." : "Only the countersigning role has recorded a judgement.", period)
        }
        let second = judgements.last { $0.role == countersignedBy }
        if evidence.plan.judgement == .countersigned {
            guard let second else {
                return undecided("It waits for the countersignature of the \(countersignedBy).", period)
            }
            guard second.isMet == first.isMet else {
                return undecided("The \(first.role) and the \(countersignedBy) judge it differently.", period)
            }
        }
        return Verdict(
            first.isMet ? .met : .notMet, observed: Quantity(first.isMet ? 1 : 0, .judgement), threshold: threshold,
            notes: ["Judged on \(first.judgedOn.inWords): \(first.evidence)"] + period)
    }

    private func undecided(_ why: String, _ notes: [String]) -> Verdict {
        Verdict(.notDecided(why), observed: nil, threshold: threshold, notes: notes)
    }
}
