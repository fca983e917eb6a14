public import DyadCore

/// The share of mentors whose preparation was recorded before their first session (NES-7: moving from supervising to mentoring).
public struct PreparedFirstRule: OutcomeRule {
    /// `prepared-first`.
    public static let id = "prepared-first"
    /// What it does.
    public static let summary =
        "The share of people whose preparation was recorded on or before the day of their first session."

    /// The form that records the preparation.
    public var form: FormID = ""
    /// The share that must be reached.
    public var atLeast: Fraction = 1

    /// No form yet.
    public init() {}

    /// The share that must be reached.
    public var threshold: Quantity { Quantity(atLeast, .share) }
    /// The form.
    public var forms: [FormID] { [form] }
    /// No reading changes it.
    public var readings: [String] { [] }

    /// Those who have begun, and of them those who were prepared by then.
    public func verdict(on evidence: Evidence) -> Verdict {
        let begun = evidence.firstSessions(besides: form).compactMap { person in
            person.firstSession.map { (prepared: person.recordedOn, first: $0) }
        }
        let ready = begun.count { person in person.prepared.map { $0 <= person.first } ?? false }
        let never = begun.count { $0.prepared == nil }
        let share = Fraction(ready, of: begun.count)
        return Verdict(
            share.map { .reached($0, atLeast: atLeast) } ?? .notDecided("No session has been held yet."),
            observed: share.map { Quantity($0, .share) }, threshold: threshold, numerator: ready,
            denominator: begun.count, missing: never,
            notes: never > 0 ? ["\(never) of \(begun.count) have no preparation on record."] : [])
    }
}
