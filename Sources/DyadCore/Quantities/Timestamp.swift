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
        guard text.utf8.count == 20, text.hasSuffix("Z"), text.dropFirst(10).first == "T",
            let date = CalendarDate(iso: text.prefix(10))
        else { return nil }
        let parts = text.dropFirst(11).dropLast().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [2, 2, 2], parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        let clock = parts.compactMap { Int($0) }
        guard clock[0] < 24, clock[1] < 60, clock[2] <= 60 else { return nil }
        self.init(seconds: date.daysSince1970 * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2])
    }
}
