import DyadCore

/// What a question of LimeSurvey takes, by the letter of its type.
struct LimeSurveyKind {
    /// Whether it is asked once for each of its parts.
    private let isArray: Bool
    private let letter: String
    private let node: FormNode
    private let options: [ChoiceOption]
    private let parts: [ChoiceOption]

    init(_ letter: String, node: FormNode, options: [ChoiceOption], parts: [ChoiceOption]) {
        (self.letter, self.node, self.options, self.parts) = (letter, node, options, parts)
        isArray = ["A", "B", "C", "F", "H", "K", "Q"].contains(letter)
    }

    /// The shape; `nil`, and listed, where Dyad has none for it.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    func shape(in document: FormDocument, setting: (String) -> FormNode?) throws -> QuestionShape? {
        switch letter {
        case "5", "A": return .scale(1...5, low: "", high: "")
        case "B": return .scale(1...10, low: "", high: "")
        case "C": return .choice([ChoiceOption("Y", "Yes"), ChoiceOption("U", "Uncertain"), ChoiceOption("N", "No")])
        case "D": return .date
        case "F", "H", "L", "!", "O":
            if letter == "O" { node.remark("the comment beside the answer is not asked") }
            return offered(options).map { .choice($0) }
        case "M", "P":
            if letter == "P" { node.remark("the comments beside the answers are not asked") }
            return offered(parts).map { .choices($0) }
        case "G": return .choice([ChoiceOption("F", "Female"), ChoiceOption("M", "Male")])
        case "Y": return .yesNo
        case "S", "T", "U", "Q":
            return .text(longest: setting("maximum_chars").flatMap { Int($0.words) })
        case "N", "K":
            var limits = FormLimits()
            for (name, isLeast) in [("min_num_value_n", true), ("max_num_value_n", false)] {
                guard let value = setting(name) else { continue }
                try limits.take(value.words, isLeast: isLeast, at: value, in: document)
            }
            return limits.number(whole: setting("num_value_int_only")?.words == "1")
        case "X":
            node.leaveOut("words that are only shown are not kept")
            return nil
        default:
            node.leaveOut("a question of the type “\(letter)” cannot be asked in Dyad")
            return nil
        }
    }

    /// The question; for an array a question for each part.
    func questions(
        called name: String, asking prompt: String, _ shape: QuestionShape, mandatory: String?, relevance: String?,
        group: String?
    ) -> [FoundQuestion] {
        (isArray ? parts : [ChoiceOption("", "")]).map { part in
            func joined(_ texts: [String], by mark: String) -> String {
                texts.filter { !$0.isEmpty }.joined(separator: mark)
            }
            var question = FoundQuestion(
                joined([name, part.id], by: "_"), joined([PlainWords.of(prompt), part.label], by: ": "), shape,
                at: node)
            question.isRequired = ["Y", "S"].contains(mandatory)
            question.condition = FoundCondition(relevance == "1" ? nil : relevance)
            question.groups = [FoundCondition(group == "1" ? nil : group)].compactMap { $0 }
            return question
        }
    }

    private func offered(_ options: [ChoiceOption]) -> [ChoiceOption]? {
        if options.isEmpty { node.leaveOut("a question without options cannot be asked in Dyad") }
        return options.isEmpty ? nil : options
    }
}
