public import DyadCore

/// A calendar quarter, kept as its first day (HEE-18, HEE-25).
public struct QuarterQuestion: Question {
    /// `quarter`.
    public static let id = "quarter"
    /// What it does.
    public static let summary = "A calendar quarter, such as 2023-Q3."

    /// Any quarter.
    public init() {}

    /// Reads `2023-Q3`, `2023 Q3`, `Q3 2023` or a day within it. A financial year's quarter (`2023/24 Q1`) is refused: it is
    /// not the calendar's.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        if case .date(let day) = entry { return .date(day.quarterStart) }
        let words = entry.shown.uppercased()
        if words.contains("/") {
            throw EntryProblem("may be a financial year's quarter", remedy: "Enter \(whatToEnter).")
        }
        if let day = CalendarDate(iso: entry.shown) { return .date(day.quarterStart) }
        let parts = words.split { $0 == "-" || $0 == " " }
        let quarter = parts.first { $0.hasPrefix("Q") }.flatMap { Int($0.dropFirst()) }
        let year = parts.first { $0.count == 4 }.flatMap { Int($0) }
        guard parts.count == 2, let quarter, (1...4).contains(quarter), let year,
            let day = CalendarDate(year: year, month: quarter * 3 - 2, day: 1)
        else { throw EntryProblem("is not a quarter", remedy: "Enter \(whatToEnter).") }
        return .date(day)
    }

    /// `a calendar quarter such as 2023-Q3`.
    public var whatToEnter: String { "a calendar quarter such as 2023-Q3 (July to September 2023)" }

    /// The days of the quarter.
    public func days(of value: AnswerValue) -> ClosedRange<CalendarDate>? {
        if case .date(let day) = value { day...day.adding(months: 3).adding(days: -1) } else { nil }
    }

    /// `Q3 2023`.
    public func words(for value: AnswerValue) -> String {
        if case .date(let day) = value { day.quarterInWords } else { value.text }
    }
}
