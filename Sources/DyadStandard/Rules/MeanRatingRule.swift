public import DyadCore
internal import DyadStatistics

/// The mean of a rating at the end, for each group that is asked (HUTH T1-I2, T1-I3, T1-F4).
public struct MeanRatingRule: OutcomeRule {
    /// `mean-rating`.
    public static let id = "mean-rating"
    /// What it does.
    public static let summary = "The mean of a rating at the end, for each group that is asked."

    /// The measure.
    public var of: MeasureID = ""
    /// The mean that must be reached, in points.
    public var atLeast: Fraction = 7

    /// No measure yet.
    public init() {}

    /// The mean that must be reached.
    public var threshold: Quantity { Quantity(atLeast, .points) }
    /// The measure.
    public var measures: [MeasureID] { [of] }
    /// The readings that it depends on.
    public var readings: [String] { ["meanGroups", "ratingUnit"] }

    /// Each group's mean, or the mean of all; the lowest mean is the one shown.
    public func verdict(on evidence: Evidence) -> Verdict {
        let groups = evidence.ratings(of: of).map { (group: $0, values: values($0, under: evidence.plan)) }
        let parts = groups.map { group in
            Verdict.Part(
                group.group.role.description, observed: group.values.mean.map { Quantity($0, .points) },
                numerator: group.values.count, denominator: group.group.eligible)
        }
        let all = groups.flatMap(\.values)
        let isPooled = evidence.plan.meanGroups == .pooled || groups.count == 1
        let silent = isPooled ? all.isEmpty : groups.contains { $0.values.isEmpty }
        let lowest = groups.min { ($0.values.mean ?? 0) < ($1.values.mean ?? 0) }?.values ?? []
        let shown = isPooled ? all : lowest
        let status: Verdict.Status =
            groups.contains { group in group.values.mean.map { $0 < atLeast } ?? false } && !isPooled
            ? .notMet
            : silent ? .notDecided(nobody(groups.map(\.group))) : .reached(shown.mean ?? 0, atLeast: atLeast)
        let pooled =
            groups.count > 1
            ? all.mean.map { ["The mean of all \(all.count) answers is \(Rounding.text($0, beside: atLeast))."] } : nil
        return Verdict(
            status, observed: (shown.isEmpty ? all.mean : shown.mean).map { Quantity($0, .points) },
            threshold: threshold,
            numerator: all.count, denominator: groups.reduce(0) { $0 + $1.group.eligible },
            missing: groups.reduce(0) { $0 + $1.group.eligible - $1.group.byPerson.count },
            interval: MeanInterval(of: shown.map(\.double))?.interval, parts: groups.count > 1 ? parts : [],
            notes: pooled ?? [])
    }

    private func values(_ ratings: Evidence.Ratings, under plan: EvaluationPlan) -> [Fraction] {
        plan.ratingUnit == .form ? ratings.byPerson.flatMap { $0 } : ratings.byPerson.compactMap(\.mean)
    }

    private func nobody(_ groups: [Evidence.Ratings]) -> String {
        let silent = groups.filter(\.byPerson.isEmpty).map { "\($0.role)" }
        return "No \(silent.joined(separator: " and no ")) has answered yet."
    }
}
