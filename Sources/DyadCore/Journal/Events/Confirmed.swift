/// One of the confirming roles confirmed a pair, with the reason (HUTH-M4).
public struct Confirmed: Recordable {
    /// The name of the kind.
    public static let kind = "confirmed"
    /// The pair.
    public let pair: PairID
    /// The role that confirms.
    public let role: RoleID
    /// Who confirms.
    public let person: PersonID
    /// The rationale.
    public let because: String
    /// The conflict of interest that the person declares; `nil` when they declare none.
    public let conflictOfInterest: String?
    /// The day of the confirmation.
    public let date: CalendarDate?

    /// A confirmation.
    public init(
        pair: PairID, role: RoleID, person: PersonID, because: String, conflictOfInterest: String?, date: CalendarDate?
    ) {
        self.pair = pair
        self.role = role
        self.person = person
        self.because = because
        self.conflictOfInterest = conflictOfInterest
        self.date = date
    }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "pair": .string(pair.description), "role": .string(role.description), "person": .string(person.description),
            "because": .string(because), "conflict": .text(conflictOfInterest), "date": .text(date?.description),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        pair = try record.id("pair")
        role = try record.id("role")
        person = try record.id("person")
        because = try record.text("because")
        conflictOfInterest = record.textIfAny("conflict")
        date = record.dateIfAny("date")
    }
}
