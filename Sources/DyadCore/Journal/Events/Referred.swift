/// A person chose a mentor for a mentee, by interview or referral: a human choice with its route (LEAD-2).
public struct Referred: Recordable {
    /// The name of the kind.
    public static let kind = "referred"
    /// The mentee.
    public let mentee: PersonID
    /// The mentor.
    public let mentor: PersonID
    /// How the mentee came to the mentor: “consultants, then the fellowship's manager”.
    public let route: String
    /// Who chose.
    public let by: PersonID
    /// Why this mentor.
    public let because: String
    /// The day of the interview or the choice.
    public let chosenOn: CalendarDate

    /// A choice.
    public init(
        mentee: PersonID, mentor: PersonID, route: String, by: PersonID, because: String, chosenOn: CalendarDate
    ) {
        self.mentee = mentee
        self.mentor = mentor
        self.route = route
        self.by = by
        self.because = because
        self.chosenOn = chosenOn
    }

    /// The day of the choice.
    public var date: CalendarDate? { chosenOn }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "mentee": .string(mentee.description), "mentor": .string(mentor.description), "route": .string(route),
            "by": .string(by.description), "because": .string(because), "chosenOn": .string(chosenOn.description),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        mentee = try record.id("mentee")
        mentor = try record.id("mentor")
        route = try record.text("route")
        by = try record.id("by")
        because = try record.text("because")
        chosenOn = try record.date("chosenOn")
    }
}
