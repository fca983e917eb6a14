/// A day of the Gregorian calendar, without a time zone.
public struct SheetDate: Hashable, Sendable {
    // In 4 bytes together: a date may stand in each of a million cells.
    private let year16: Int16
    private let month8: Int8
    private let day8: Int8

    /// The year, 1 to 9999.
    public var year: Int { Int(year16) }
    /// The month, 1 to 12.
    public var month: Int { Int(month8) }
    /// The day of the month, from 1.
    public var day: Int { Int(day8) }

    private init(known year: Int, _ month: Int, _ day: Int) {
        (year16, month8, day8) = (Int16(year), Int8(month), Int8(day))
    }

    /// Makes a date; `nil` when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.init(known: year, month, day)
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
        self.init(known: year, month, left + 1)
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
