/// One offer that somebody is owed, with the reason.
public struct SupportOwed: Hashable, Sendable {
    /// The offer's name, as the record of offers has it.
    public let offer: String
    /// The offer in words.
    public let words: String
    /// Why it is owed, in words without deficit labels.
    public let because: String
    /// The day since when it is owed.
    public let since: CalendarDate
    /// The first day on which an offer answers it; `nil` where one made at any time before does too.
    public let answeredFrom: CalendarDate?
    /// What it is about, such as the exam: an offer whose record says something else of it answers something else.
    public let about: [ItemID: String]
    /// Whether the trainee is asked to take it up, and not only invited.
    public let isMandatory: Bool

    /// An offer that is owed since a day.
    public init(
        offer: String, words: String, because: String, since: CalendarDate, answeredFrom: CalendarDate?,
        about: [ItemID: String] = [:], isMandatory: Bool = false
    ) {
        self.offer = offer
        self.words = words
        self.because = because
        self.since = since
        self.answeredFrom = answeredFrom
        self.about = about
        self.isMandatory = isMandatory
    }
}
