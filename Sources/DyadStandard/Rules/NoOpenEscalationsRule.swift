public import DyadCore

/// Nothing that was escalated is still open (HUTH T1-C4, HUTH-S3).
public struct NoOpenEscalationsRule: OutcomeRule {
    /// `no-open-escalations`.
    public static let id = "no-open-escalations"
    /// What it does.
    public static let summary = "No escalation is open or in hand."

    /// None open.
    public init() {}

    /// None.
    public var threshold: Quantity { Quantity(0, .count) }
    /// No reading changes it.
    public var readings: [String] { [] }

    /// The escalations that are not closed, of all that were raised.
    public func verdict(on evidence: Evidence) -> Verdict {
        let (raised, open) = evidence.escalations
        if evidence.pairs.isEmpty {
            return Verdict(
                .notDecided("No pair is enrolled, so there was nothing to escalate."), observed: nil,
                threshold: threshold,
                numerator: open, denominator: raised)
        }
        return Verdict(
            open == 0 ? .met : .notMet, observed: Quantity(Fraction(open), .count), threshold: threshold,
            numerator: open,
            denominator: raised,
            notes: raised == 0
                ? ["None was raised."] : ["\(raised) raised, \(raised - open) closed through a Trust channel."])
    }
}
