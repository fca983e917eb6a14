/// One session of the programme. The schedule is data: 3 meetings in 6 months, or 4 of 60 minutes by video.
public struct SessionDefinition: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// What people call it.
    public let title: String
    /// The month in which it is due, counted from the start.
    public let month: Int
    /// Weeks after that month's day, for programmes that meet by the week (LEAD-1).
    public let week: Int
    /// How long it is planned to take, where the programme says so.
    public let minutes: Int?
    /// How it is held, such as `in-person`; `nil` leaves it to the pair.
    public let mode: String?
    /// Whether it is mandatory.
    public let isMandatory: Bool
    /// Whether it carries the programme's review (HUTH-W3).
    public let isReview: Bool
    /// The days before and after its day within which it is due and not late.
    public let graceDays: Int

    /// The day on which it is due in a programme that begins on a day.
    public func due(from start: CalendarDate) -> CalendarDate { start.adding(months: month).adding(days: 7 * week) }
}
