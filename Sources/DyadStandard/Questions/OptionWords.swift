import DyadCore

/// The words that questions with options share.
enum OptionWords {
    static func unknown(_ written: String, among options: [ChoiceOption]) -> EntryProblem {
        let near = NearestName.to(written, among: options.map(\.label))
        return EntryProblem(
            written == "" ? "is not an option" : "holds “\(written)”, which is not an option",
            remedy: near.map { "Did you mean “\($0)”?" } ?? "Enter \(list(options)).")
    }

    /// The option that an id or the words made into one mean: ids go before other names, and these before labels, as the words
    /// of one option may be the code of another.
    static func option(called id: String, among options: [ChoiceOption]) -> ChoiceOption? {
        options.first { $0.id == id } ?? options.first { $0.aliases.contains { ChoiceOption.id(of: $0) == id } }
            ?? options.first { $0.answers(toID: id) }
    }

    static func list(_ options: [ChoiceOption]) -> String {
        let labels = options.prefix(8).map(\.label).joined(separator: "; ")
        return "one of: \(labels)\(options.count > 8 ? ", ... (\(options.count) in all)" : "")"
    }

    static func labels(_ value: AnswerValue, _ options: [ChoiceOption]) -> String {
        value.options.map { id in options.first { $0.id == id }?.label ?? id }.joined(separator: "; ")
    }

    static func problems(_ options: [ChoiceOption]) -> [SettingProblem] {
        if options.isEmpty {
            return [SettingProblem("options", "The question has no options.", remedy: "Write “options:” or “list:”.")]
        }
        let twice = Dictionary(grouping: options, by: \.id).filter { $0.value.count > 1 }.keys.sorted()
        return twice.map {
            SettingProblem("options", "The option “\($0)” stands twice.", remedy: "Keep one of the two.")
        }
    }
}
