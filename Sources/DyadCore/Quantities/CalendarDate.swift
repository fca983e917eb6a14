/// A day of the Gregorian calendar, without a clock or a time zone: months of a programme are counted in days people know.
public struct CalendarDate: Hashable, Sendable {
    /// The year, 1900 to 2200.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// A real date, or `nil` for one that the calendar does not have.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2200).contains(year), (1...12).contains(month),
            (1...CalendarDate.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// Reads `2026-09-01`; `nil` for anything else.
    public init?(iso text: some StringProtocol) {
        self.init(isoDigits: text.utf8)
    }

    /// Reads the bytes of `2026-09-01`. Dates are read for every entry of a journal, so no text is made on the way.
    init?(isoDigits bytes: some Collection<UInt8>) {
        var numbers = [0, 0, 0]
        var part = 0
        var index = 0
        for byte in bytes {
            if index == 4 || index == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                part += 1
            } else {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), index < 10 else { return nil }
                numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
            }
            index += 1
        }
        guard index == 10 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1 January 1970 (Howard Hinnant's civil calendar arithmetic).
    public var daysSince1970: Int {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day so many days after 1 January 1970, kept within the years 1900 to 2200.
    public init(daysSince1970 days: Int) {
        let bounded = min(max(days, -25_567), 84_371) + 719_468
        let era = bounded / 146_097
        let dayOfEra = bounded - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// The same day so many months later, or the month's last day where it has no such day (31 August + 1 = 30 September).
    public func adding(months: Int) -> CalendarDate {
        let total = year * 12 + month - 1 + months
        let year = total / 12
        let month = total % 12 + 1
        return CalendarDate(unchecked: year, month, min(day, CalendarDate.length(ofMonth: month, year: year)))
    }

    /// So many days later.
    public func adding(days: Int) -> CalendarDate { CalendarDate(daysSince1970: daysSince1970 + days) }

    /// `1 September 2026`.
    public var inWords: String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        return "\(day) \(names[month - 1]) \(year)"
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable, CustomStringConvertible {
    /// The earlier day is less.
    public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// `2026-09-01`.
    public var description: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(padded(month))-\(padded(day))"
    }
}
