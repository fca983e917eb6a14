public import DyadCore

/// One option of several.
public struct ChoiceQuestion: Question {
    /// `choice`.
    public static let id = "choice"
    /// What it does.
    public static let summary = "One option of several."

    /// The options.
    public var options: [ChoiceOption] = []

    /// A choice without options yet.
    public init() {}

    /// Reads an option by its id, its label or another name of it.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        guard let option = options.first(where: { $0.answers(to: entry.shown) }) else {
            throw OptionWords.unknown(entry.shown, among: options)
        }
        return .choice(option.id)
    }

    /// The labels of the options.
    public var whatToEnter: String { OptionWords.list(options) }

    /// The label of the option.
    public func words(for value: AnswerValue) -> String { OptionWords.labels(value, options) }

    /// The ids of the options.
    public var optionIDs: [String]? { options.map(\.id) }

    /// There are options, each once.
    public var settingProblems: [SettingProblem] { OptionWords.problems(options) }
}
