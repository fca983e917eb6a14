public import DyadCore

/// A day.
public struct DateQuestion: Question {
    /// `date`.
    public static let id = "date"
    /// What it does.
    public static let summary = "A day, such as 2026-09-01 or 01/09/2026."

    /// A day.
    public init() {}

    /// Reads a date cell, `2026-09-01`, or the British order `01/09/2026`.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        switch entry {
        case .date(let date): return .date(date)
        case .text(let text):
            if let date = CalendarDate(iso: text) ?? DateQuestion.british(text) { return .date(date) }
        default: break
        }
        throw EntryProblem("is not a real date", remedy: "Enter \(whatToEnter).")
    }

    /// `a date as day/month/year, such as 01/09/2026`.
    public var whatToEnter: String { "a date as day/month/year, such as 01/09/2026" }

    /// A day.
    public var shape: QuestionShape { .date }

    private static func british(_ text: String) -> CalendarDate? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].utf8.count == 4, parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
