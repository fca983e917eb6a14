/// A day and a time of day, without a time zone: what a clock on the wall showed.
public struct SheetDateTime: Hashable, Sendable {
    /// The day.
    public var date: SheetDate
    /// The time of day.
    public var time: SheetTime

    /// Joins a day and a time.
    public init(_ date: SheetDate, _ time: SheetTime) {
        self.date = date
        self.time = time
    }
}

extension SheetDateTime: Comparable {
    /// The earlier first.
    public static func < (a: SheetDateTime, b: SheetDateTime) -> Bool { (a.date, a.time) < (b.date, b.time) }
}

extension SheetDateTime: CustomStringConvertible {
    /// `2026-08-27T08:05:00`.
    public var description: String { "\(date)T\(time)" }
}
