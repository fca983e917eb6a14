/// One of the confirming roles releases a confirmed pair, with the reason. It stays until all of them have.
public struct Released: Recordable {
    /// The name of the kind.
    public static let kind = "released"
    /// The pair.
    public let pair: PairID
    /// The role that releases.
    public let role: RoleID
    /// Who releases.
    public let person: PersonID
    /// Why.
    public let because: String
    /// The day of the release.
    public let date: CalendarDate?

    /// A release.
    public init(pair: PairID, role: RoleID, person: PersonID, because: String, date: CalendarDate?) {
        self.pair = pair
        self.role = role
        self.person = person
        self.because = because
        self.date = date
    }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "pair": .string(pair.description), "role": .string(role.description), "person": .string(person.description),
            "because": .string(because), "date": .text(date?.description),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        pair = try record.id("pair")
        role = try record.id("role")
        person = try record.id("person")
        because = try record.text("because")
        date = record.dateIfAny("date")
    }
}
