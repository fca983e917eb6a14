public import DyadCore

/// A number of people behind a result, or that the source does not report it (HEE-21). Left empty, it is a mistake: who writes
/// a result down says what is known of its size.
public struct ReportedNumberQuestion: Question {
    /// `reported-number`.
    public static let id = "reported-number"
    /// What it does.
    public static let summary = "A whole number, or “not reported”."

    /// The option that says so.
    public static let notReported = "not-reported"

    /// A number or none.
    public init() {}

    /// Reads a whole number of at least 1, or `not reported`.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        let words = entry.shown.lowercased()
        if !words.contains(where: \.isNumber),
            ["notreported", "nr", "notstated", "unknown", "notknown"].contains(words.filter(\.isLetter))
        {
            return .choice(ReportedNumberQuestion.notReported)
        }
        guard let whole = entry.number()?.whole, whole >= 1 else {
            throw EntryProblem("is not a number of people", remedy: "Enter \(whatToEnter).")
        }
        return .integer(whole)
    }

    /// `a whole number, or “not reported”`.
    public var whatToEnter: String { "a whole number of at least 1, or “not reported”" }

    /// The number, or `not reported`.
    public func words(for value: AnswerValue) -> String {
        value == .choice(ReportedNumberQuestion.notReported) ? "not reported" : value.text
    }
}
