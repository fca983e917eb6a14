/// One offer that somebody is owed, with the reason.
public struct SupportOwed: Hashable, Sendable {
    /// The offer's name, as the record of offers has it.
    public let offer: String
    /// The offer in words.
    public let words: String
    /// Why it is owed, in words without deficit labels.
    public let because: String
    /// The day since when it is owed: an offer recorded on or after it has answered it.
    public let since: CalendarDate
    /// Whether the trainee is asked to take it up, and not only invited.
    public let isMandatory: Bool

    /// An offer that is owed since a day.
    public init(offer: String, words: String, because: String, since: CalendarDate, isMandatory: Bool = false) {
        self.offer = offer
        self.words = words
        self.because = because
        self.since = since
        self.isMandatory = isMandatory
    }
}
