/// A moment in Coordinated Universal Time, to the second: when an event was recorded. The caller reads the clock.
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Seconds since 1 January 1970, UTC.
    public let seconds: Int

    /// A moment from seconds since 1 January 1970, UTC.
    public init(seconds: Int) { self.seconds = seconds }

    /// Noon of a day, for what is known to the day only.
    public init(noonOf date: CalendarDate) { seconds = date.daysSince1970 * 86_400 + 43_200 }

    /// The day in UTC.
    public var date: CalendarDate { CalendarDate(daysSince1970: Int((Double(seconds) / 86_400).rounded(.down))) }

    /// The earlier moment is less.
    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }

    /// `2026-09-01T12:00:00Z`.
    public var description: String {
        let second = seconds - date.daysSince1970 * 86_400
        let parts = [second / 3600, second / 60 % 60, second % 60]
        return "\(date)T\(parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":"))Z"
    }
}

extension Timestamp {
    /// Reads `2026-09-01T12:00:00Z`; `nil` for anything else.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[19] == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let date = CalendarDate(isoDigits: bytes[..<10]), let hour = Timestamp.number(bytes[11], bytes[12]),
            let minute = Timestamp.number(bytes[14], bytes[15]), let second = Timestamp.number(bytes[17], bytes[18]),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        self.init(seconds: date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second)
    }

    private static func number(_ tens: UInt8, _ ones: UInt8) -> Int? {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard digits.contains(tens), digits.contains(ones) else { return nil }
        return Int(tens - digits.lowerBound) * 10 + Int(ones - digits.lowerBound)
    }
}
