/// An escalation got another owner, channel or state.
public struct EscalationMoved: Recordable {
    /// The name of the kind.
    public static let kind = "escalation-moved"
    /// The escalation.
    public let id: EscalationID
    /// Its state from now on.
    public let state: Escalation.State
    /// Its owner from now on; `nil` leaves the owner.
    public let owner: RoleID?
    /// The Trust channel from now on; `nil` leaves the channel.
    public let channel: String?
    /// The reason; needed to close.
    public let because: String?
    /// The day of the change.
    public let date: CalendarDate?

    /// A change to an escalation.
    public init(
        id: EscalationID, state: Escalation.State, owner: RoleID?, channel: String?, because: String?,
        date: CalendarDate?
    ) {
        self.id = id
        self.state = state
        self.owner = owner
        self.channel = channel
        self.because = because
        self.date = date
    }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "id": .string(id.description), "state": .string(state.rawValue), "owner": .text(owner?.description),
            "channel": .text(channel), "because": .text(because), "date": .text(date?.description),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        id = try record.id("id")
        state = try record.choice("state")
        owner = record.idIfAny("owner")
        channel = record.textIfAny("channel")
        because = record.textIfAny("because")
        date = record.dateIfAny("date")
    }
}
