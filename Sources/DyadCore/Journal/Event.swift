/// One entry of a cohort's journal: what happened, who recorded it and when.
public struct Event: Sendable {
    /// What happened.
    public let record: any Recordable
    /// Who recorded it.
    public let actor: Actor
    /// When it was recorded.
    public let recordedAt: Timestamp

    /// An event.
    public init(_ record: any Recordable, by actor: Actor, at recordedAt: Timestamp) {
        self.record = record
        self.actor = actor
        self.recordedAt = recordedAt
    }

    /// The day to which it belongs when a cohort is shown as at a date.
    public var date: CalendarDate { record.date ?? recordedAt.date }

    /// The name of its kind.
    public var kind: String { type(of: record).kind }

    /// The kinds there are. A journal with a kind that is not here was written by a newer Dyad.
    static let kinds: [any Recordable.Type] = [
        Locked.self, Submission.self, Proposed.self, Confirmed.self, Met.self, EscalationRaised.self,
        EscalationMoved.self, Withdrew.self, Judged.self, Referred.self, PeopleCompared.self, FamiliesFormed.self,
        Released.self,
    ]
}
