public import DyadCore

/// Any number of several options.
public struct ChoicesQuestion: Question {
    /// `choices`.
    public static let id = "choices"
    /// What it does.
    public static let summary = "Any number of several options, separated by “;”."

    /// The options.
    public var options: [ChoiceOption] = []

    /// Choices without options yet.
    public init() {}

    /// Reads options that a form has told apart, or that one text names with `;`, commas or lines between (see
    /// ``OptionSplit``), in the order of the question.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        if case .choices(let words) = entry { return try answer(to: words) }
        return try answer(to: OptionSplit(options).words(in: entry.shown))
    }

    private func answer(to words: [String]) throws(EntryProblem) -> AnswerValue {
        var chosen: Set<String> = []
        for word in words where !word.allSatisfy(\.isWhitespace) {
            let id = ChoiceOption.id(of: word)
            guard let option = OptionWords.option(called: id, among: options) else {
                throw OptionWords.unknown(word.split(separator: " ").joined(separator: " "), among: options)
            }
            chosen.insert(option.id)
        }
        return .choices(options.map(\.id).filter(chosen.contains))
    }

    /// The labels of the options.
    public var whatToEnter: String { OptionWords.list(options) + ", separated by “;”" }

    /// The labels of the options.
    public func words(for value: AnswerValue) -> String { OptionWords.labels(value, options) }

    /// The ids of the options.
    public var optionIDs: [String]? { options.map(\.id) }

    /// Any of the options.
    public var shape: QuestionShape { .choices(options) }

    /// There are options, each once.
    public var settingProblems: [SettingProblem] { OptionWords.problems(options) }
}
