public import DyadCore
internal import DyadStatistics

/// The mean change of several paired measures (HUTH T1-I1). The plan says which mean (A2) and which mentees (A3).
public struct MeanChangeRule: OutcomeRule {
    /// `mean-change`.
    public static let id = "mean-change"
    /// What it does.
    public static let summary = "The mean change from application to the end across several measures."

    /// The measures.
    public var of: [MeasureID] = []
    /// Whose change it is.
    public var role = RoleID.mentee
    /// The change that must be reached, in points.
    public var atLeast: Fraction = 1

    /// No measures yet.
    public init() {}

    /// The change that must be reached.
    public var threshold: Quantity { Quantity(atLeast, .points) }
    /// The measures.
    public var measures: [MeasureID] { of }
    /// The readings that it depends on.
    public var readings: [String] { ["changeMean", "missingAnswers"] }

    /// The change under the plan's reading, compared exactly, with the t interval of the mentees' own means.
    public func verdict(on evidence: Evidence) -> Verdict {
        let changes = PairedChanges(evidence.pairedRatings(of: of, by: role))
        let used = evidence.plan.missingAnswers == .completeCases ? changes.completeCases : changes
        let evaluable = used.domainMeans.compactMap { $0 }
        let value: Fraction? =
            switch evidence.plan.changeMean {
            case .meanOfDomainMeans: evaluable.mean
            case .pooled: used.all.mean
            case .meanOfComposites: used.composites.mean
            case .everyDomain: evaluable.min()
            }
        let reached = evaluable.count { $0 >= atLeast }
        var notes = ["\(reached) of \(of.count) measures by themselves reach \(Rounding.text(atLeast))."]
        if let tip = tippingPoint(used, among: changes.count, mean: value) { notes.append(tip) }
        return Verdict(
            status(value, used, evaluable: evaluable.count, under: evidence.plan),
            observed: value.map { Quantity($0, .points) }, threshold: threshold, numerator: used.respondents,
            denominator: changes.count, missing: changes.count - used.respondents,
            interval: MeanInterval(of: used.composites.map(\.double))?.interval, notes: notes)
    }

    private func status(_ value: Fraction?, _ used: PairedChanges, evaluable: Int, under plan: EvaluationPlan)
        -> Verdict.Status
    {
        guard let value else { return .notDecided("Nobody has answered both at application and at the end.") }
        if evaluable < of.count {
            return .notDecided("Only \(evaluable) of \(of.count) measures have an answer at both times.")
        }
        if used.fewestInADomain < plan.minimumPairs {
            return .notDecided(
                "A measure has only \(used.fewestInADomain) paired answers, and the plan needs \(plan.minimumPairs).")
        }
        return .reached(value, atLeast: atLeast)
    }

    /// The mean change of those who did not answer at which the verdict would turn (A3).
    private func tippingPoint(_ used: PairedChanges, among enrolled: Int, mean: Fraction?) -> String? {
        let silent = enrolled - used.respondents
        guard silent > 0, used.respondents > 0, let mean else { return nil }
        let sum = atLeast * Fraction(enrolled) - mean * Fraction(used.respondents)
        guard let point = sum.over(Fraction(silent)) else { return nil }
        return
            "The verdict would turn if the \(silent) without both answers had changed by \(Rounding.text(point)) on average."
    }
}
