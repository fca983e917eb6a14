/// Dates and times in the ISO form, as XML formats and survey tools write them.
enum ISODate {
    /// Reads `2026-08-27`, `2026-08-27T08:05:00.250Z`, `2026-08-27 08:05` or `08:05:00`; `nil` for anything else.
    ///
    /// A `Z` at the end is dropped: spreadsheets know no time zones.
    static func value(_ text: String) -> CellValue? {
        var text = Substring(text)
        if text.hasSuffix("Z") { text = text.dropLast() }
        let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "T" || $0 == " " })
        switch parts.count {
        case 1: return date(parts[0]).map { .date($0) } ?? time(parts[0]).map { .time($0) }
        case 2:
            guard let date = date(parts[0]), let time = time(parts[1]) else { return nil }
            return .dateTime(SheetDateTime(date, time))
        default: return nil
        }
    }

    private static func date(_ text: Substring) -> SheetDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, let year = digits(parts[0], 4), let month = digits(parts[1], 2),
            let day = digits(parts[2], 2)
        else { return nil }
        return SheetDate(year: year, month: month, day: day)
    }

    private static func time(_ text: Substring) -> SheetTime? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let hour = digits(parts[0], 2), let minute = digits(parts[1], 2)
        else { return nil }
        guard parts.count == 3 else { return SheetTime(hour: hour, minute: minute) }
        let seconds = parts[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = seconds.first, let second = digits(first, 2) else { return nil }
        guard seconds.count == 2 else { return SheetTime(hour: hour, minute: minute, second: second) }
        let fraction = seconds[1].prefix(3)
        guard let shown = digits(fraction, 3), digits(seconds[1], 12) != nil else { return nil }
        let millisecond = shown * [100, 10, 1][fraction.count - 1]
        return SheetTime(hour: hour, minute: minute, second: second, millisecond: millisecond)
    }

    private static func digits(_ text: Substring, _ most: Int) -> Int? {
        guard (1...most).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 <= 9 }) else { return nil }
        return Int(text)
    }
}
