public import DyadCore

/// The share of people who gave at least some rating (HUTH T1-I4).
public struct ShareRatingRule: OutcomeRule {
    /// `share-rating`.
    public static let id = "share-rating"
    /// What it does.
    public static let summary = "The share of people whose rating at the end is at least so high."

    /// The measure.
    public var of: MeasureID = ""
    /// The rating that counts.
    public var rating: Fraction = 7
    /// The share that must give it.
    public var atLeast = ShareThreshold()

    /// No measure yet.
    public init() {}

    /// The share that must be reached.
    public var threshold: Quantity { Quantity(atLeast.share, .share) }
    /// The measure.
    public var measures: [MeasureID] { [of] }
    /// The readings that it depends on.
    public var readings: [String] { ["shareBase"] }

    /// People with that rating over those who answered, or over all who were asked (A11).
    public func verdict(on evidence: Evidence) -> Verdict {
        let groups = evidence.ratings(of: of)
        let means = groups.flatMap { $0.byPerson.compactMap(\.mean) }
        let eligible = groups.reduce(0) { $0 + $1.eligible }
        let high = means.count { $0 >= rating }
        return .share(
            high, of: means.isEmpty ? 0 : evidence.plan.shareBase == .eligible ? eligible : means.count,
            reaching: atLeast,
            under: evidence.plan, nobody: "Nobody has answered yet.", missing: eligible - means.count)
    }
}
