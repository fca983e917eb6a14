public import DyadCore

/// Yes or no.
public struct YesNoQuestion: Question {
    /// `yes-no`.
    public static let id = "yes-no"
    /// What it does.
    public static let summary = "Yes or no."

    /// Yes or no.
    public init() {}

    /// Reads yes, no, true, false, y and n in any case, and 1 and 0.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        switch entry {
        case .boolean(let value): return .boolean(value)
        case .number(1): return .boolean(true)
        case .number(0): return .boolean(false)
        default: break
        }
        switch entry.shown.lowercased() {
        case "yes", "y", "true", "1": return .boolean(true)
        case "no", "n", "false", "none", "0": return .boolean(false)
        default: throw EntryProblem("is neither yes nor no", remedy: "Enter yes or no.")
        }
    }

    /// `yes or no`.
    public var whatToEnter: String { "yes or no" }

    /// Yes or no.
    public var shape: QuestionShape { .yesNo }
}
