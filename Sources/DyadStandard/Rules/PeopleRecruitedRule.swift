public import DyadCore

/// How many eligible people applied to a role, against the number of pairs planned (HUTH T1-F1, T1-F2, A4).
public struct PeopleRecruitedRule: OutcomeRule {
    /// `people-recruited`.
    public static let id = "people-recruited"
    /// What it does.
    public static let summary = "How many eligible people applied to a role, against the number of pairs planned."

    /// The role.
    public var role: RoleID = ""
    /// How many are needed for how many planned pairs.
    public var atLeast = ShareThreshold()

    /// No role yet.
    public init() {}

    /// The number that is needed, as the source names it.
    public var threshold: Quantity { Quantity(Fraction(atLeast.count ?? 1), .count) }
    /// The readings that it depends on.
    public var readings: [String] { ["shareReading", "nhsExperience"] }

    /// Eligible applicants against the share of planned pairs, or against the source's own number.
    public func verdict(on evidence: Evidence) -> Verdict {
        let applicants = evidence.applicants(role)
        let needed = needed(for: evidence)
        if applicants.received == 0 {
            return Verdict(
                .notDecided("Nobody has applied as \(role) yet."), observed: nil, threshold: Quantity(needed, .count),
                numerator: 0, denominator: evidence.plannedPairs)
        }
        return Verdict(
            .reached(Fraction(applicants.eligible), atLeast: needed),
            observed: Quantity(Fraction(applicants.eligible), .count),
            threshold: Quantity(needed, .count), numerator: applicants.eligible, denominator: evidence.plannedPairs,
            notes: ["\(applicants.received) applied, \(applicants.eligible) of them eligible."])
    }

    private func needed(for evidence: Evidence) -> Fraction {
        if evidence.plan.shareReading == .absolute, let count = atLeast.count { return Fraction(count) }
        let share = atLeast.share * Fraction(evidence.plannedPairs)
        return share.roundedUp.map { Fraction($0) } ?? share
    }
}
