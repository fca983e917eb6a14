public import DyadCore

/// One option of several.
public struct ChoiceQuestion: Question {
    /// `choice`.
    public static let id = "choice"
    /// What it does.
    public static let summary = "One option of several."

    /// The options.
    public var options: [ChoiceOption] = []

    /// Whether the days on which an option is an answer are kept to: where the row's day is that of the thing itself, such as
    /// an exam's sitting, and not of a talk about it.
    public var dated = false

    /// A choice without options yet.
    public init() {}

    /// Reads an option by its id, its label or another name of it.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        let id = ChoiceOption.id(of: entry.shown)
        guard let option = OptionWords.option(called: id, among: options) else {
            throw OptionWords.unknown(entry.shown, among: options)
        }
        return .choice(option.id)
    }

    /// An option is not an answer on days before it began or after it ended.
    public func misfit(of value: AnswerValue, within days: ClosedRange<CalendarDate>) -> EntryProblem? {
        guard dated, let option = options.first(where: { value.options.contains($0.id) }) else { return nil }
        let (first, last) = (days.lowerBound, days.upperBound)
        let others = options.filter { $0.from ?? last <= last && first <= $0.until ?? first }
        let remedy = "Correct the date, or choose what there was on that day: \(OptionWords.list(others))."
        if let from = option.from, last < from {
            return EntryProblem("did not begin before \(from.inWords)", remedy: remedy)
        }
        if let until = option.until, first > until {
            return EntryProblem("ended on \(until.inWords)", remedy: remedy)
        }
        return nil
    }

    /// The labels of the options.
    public var whatToEnter: String { OptionWords.list(options) }

    /// The label of the option.
    public func words(for value: AnswerValue) -> String { OptionWords.labels(value, options) }

    /// The ids of the options.
    public var optionIDs: [String]? { options.map(\.id) }

    /// One of the options.
    public var shape: QuestionShape { .choice(options) }

    /// There are options, each once.
    public var settingProblems: [SettingProblem] { OptionWords.problems(options) }
}
