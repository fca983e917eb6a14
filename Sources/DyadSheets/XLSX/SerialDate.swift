/// Dates as workbooks keep them: days since 1900 or 1904, with the time as a fraction.
enum SerialDate {
    /// The value of a serial in a format; `nil` where it is no day, such as 60, which stands for 29 February 1900.
    static func value(_ serial: Double, _ kind: NumberFormat.Kind, uses1904: Bool) -> CellValue? {
        guard serial.isFinite, abs(serial) < 3_000_000 else { return nil }
        let milliseconds = Int((serial * Double(SheetTime.millisecondsOfDay)).rounded())
        if kind == .duration { return .duration(SheetDuration(milliseconds: milliseconds)) }
        guard milliseconds >= 0 else { return nil }
        let days = milliseconds / SheetTime.millisecondsOfDay
        let time = SheetTime(milliseconds: milliseconds)
        if days == 0, kind == .time || (kind == .dateTime && !uses1904) { return .time(time) }
        guard let date = date(days, uses1904: uses1904) else { return nil }
        // A date cell that hides a time, and a time cell that hides a day, keep both.
        return kind == .date && time.milliseconds == 0 ? .date(date) : .dateTime(SheetDateTime(date, time))
    }

    /// The serial of a date and time by the 1900 count; `nil` before March 1900, where spreadsheets disagree.
    static func serial(_ date: SheetDate, _ time: SheetTime?) -> Double? {
        let days = date.dayNumber - beforeMarch1900
        guard days > 60 else { return nil }
        return Double(days) + Double(time?.milliseconds ?? 0) / Double(SheetTime.millisecondsOfDay)
    }

    private static func date(_ days: Int, uses1904: Bool) -> SheetDate? {
        if uses1904 { return SheetDate(dayNumber: first1904 + days) }
        // The 1900 count has a 29 February 1900, day 60, that never was.
        guard days > 0, days != 60 else { return nil }
        return SheetDate(dayNumber: beforeMarch1900 + days + (days < 60 ? 1 : 0))
    }

    /// 30 December 1899, from which days after the missing one are counted.
    private static let beforeMarch1900 = 693_593
    /// 1 January 1904.
    private static let first1904 = 695_055
}
