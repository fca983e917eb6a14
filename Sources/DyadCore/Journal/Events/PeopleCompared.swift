/// Somebody said whether two pseudonyms are one person, where files spell a name in two ways and neither gives an e-mail or a
/// registration number.
public struct PeopleCompared: Recordable {
    /// The name of the kind.
    public static let kind = "people-compared"
    /// The one.
    public let one: PersonID
    /// The other.
    public let other: PersonID
    /// Whether they are the same person.
    public let areSame: Bool
    /// The day on which it was said.
    public let date: CalendarDate?

    /// What somebody said of two pseudonyms.
    public init(one: PersonID, other: PersonID, areSame: Bool, date: CalendarDate?) {
        self.one = one
        self.other = other
        self.areSame = areSame
        self.date = date
    }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "one": .string(one.description), "other": .string(other.description), "same": .bool(areSame),
            "date": .text(date?.description),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        one = try record.id("one")
        other = try record.id("other")
        areSame = try record.flag("same")
        date = record.dateIfAny("date")
    }
}
