/// A day of the Gregorian calendar, without a time zone.
public struct SheetDate: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Makes a date; `nil` when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that stands so many days after 1 January of the year 1; `nil` outside the years 1 to 9999.
    init?(dayNumber: Int) {
        guard dayNumber >= 0, dayNumber < Self.daysBefore(year: 10_000) else { return nil }
        var year = dayNumber / 366 + 1
        year += (dayNumber - Self.daysBefore(year: year)) / 366
        while Self.daysBefore(year: year + 1) <= dayNumber { year += 1 }
        var left = dayNumber - Self.daysBefore(year: year)
        var month = 1
        while left >= Self.days(inMonth: month, of: year) {
            left -= Self.days(inMonth: month, of: year)
            month += 1
        }
        self.year = year
        self.month = month
        self.day = left + 1
    }

    /// Days since 1 January of the year 1.
    var dayNumber: Int {
        var days = Self.daysBefore(year: year) + day - 1
        for month in 1..<month { days += Self.days(inMonth: month, of: year) }
        return days
    }

    private static func daysBefore(year: Int) -> Int {
        let years = year - 1
        return years * 365 + years / 4 - years / 100 + years / 400
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension SheetDate: Comparable {
    /// The earlier day first.
    public static func < (a: SheetDate, b: SheetDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

extension SheetDate: CustomStringConvertible {
    /// `2026-08-27`.
    public var description: String {
        Padded.text(year, to: 4) + "-" + Padded.text(month, to: 2) + "-" + Padded.text(day, to: 2)
    }
}
