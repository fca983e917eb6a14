/// A concern was raised that needs escalation (HUTH-S2). It cannot be deleted; it can be closed with a reason.
public struct EscalationRaised: Recordable {
    /// The name of the kind.
    public static let kind = "escalation-raised"
    /// The escalation's name, such as `escalation-01`.
    public let id: EscalationID
    /// The mentee whom it is about.
    public let about: PersonID
    /// The form that raised it; `nil` when somebody recorded it directly.
    public let form: FormID?
    /// What was recorded with it; a form's own words stay with the form.
    public let because: String?
    /// The role that owns it.
    public let owner: RoleID
    /// The Trust channel, where one is already used.
    public let channel: String?
    /// The day it was raised: its clock starts.
    public let raisedOn: CalendarDate

    /// An escalation.
    public init(
        id: EscalationID, about: PersonID, form: FormID?, because: String?, owner: RoleID, channel: String?,
        raisedOn: CalendarDate
    ) {
        self.id = id
        self.about = about
        self.form = form
        self.because = because
        self.owner = owner
        self.channel = channel
        self.raisedOn = raisedOn
    }

    /// The day it was raised.
    public var date: CalendarDate? { raisedOn }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "id": .string(id.description), "about": .string(about.description), "form": .text(form?.description),
            "because": .text(because), "owner": .string(owner.description), "channel": .text(channel),
            "raisedOn": .string(raisedOn.description),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        id = try record.id("id")
        about = try record.id("about")
        form = record.idIfAny("form")
        because = record.textIfAny("because")
        owner = try record.id("owner")
        channel = record.textIfAny("channel")
        raisedOn = try record.date("raisedOn")
    }
}
