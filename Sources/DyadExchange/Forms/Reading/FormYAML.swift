import DyadCore

/// Forms as they stand in a programme's definition.
enum FormYAML {
    /// What the form of a person cannot do without.
    private static let email =
        #"      - { id: email, part: email, label: E-mail, prompt: "Your e-mail", question: { use: text }, required: true }"#

    /// The part `forms:`, with what a person has to say themselves.
    static func text(of forms: [ReadForm]) -> String {
        let start = [
            "# Say who answers (from), when (occasions) and who may read the answers (readers), then run “dyad check”.",
            "forms:",
        ]
        return (start + forms.flatMap(lines)).joined(separator: "\n") + "\n"
    }

    private static func lines(of form: ReadForm) -> [String] {
        let occasions = form.occasions.isEmpty ? [.anyTime] : form.occasions
        let hasEmail = form.questions.contains(where: \.isEmail)
        let added = "      # Added, because the file asks for no e-mail and answers have to belong to somebody."
        return [
            "  - id: \(word(form.id))", "    title: \(quoted(form.title))", "    from: mentee",
            "    occasions: [\(occasions.map(\.description).joined(separator: ", "))]", "    items:",
        ] + (hasEmail ? [] : [added, email]) + form.questions.map { "      - \(item(of: $0))" }
    }

    private static func item(of question: ReadQuestion) -> String {
        var members = ["id: \(word(question.id))"]
        if question.isEmail { members.append("part: email") }
        members.append("label: \(quoted(label(of: question)))")
        members.append("prompt: \(quoted(question.prompt))")
        members.append("question: { \(settings(of: question.shape).joined(separator: ", ")) }")
        if question.isRequired { members.append("required: true") }
        if let demand = question.demand {
            let options = demand.options.map(word).joined(separator: ", ")
            members.append("where: [{ field: \(word(demand.field)), oneOf: [\(options)], required: true }]")
        }
        return "{ \(members.joined(separator: ", ")) }"
    }

    /// The name in words; the prompt where the name is a number.
    private static func label(of question: ReadQuestion) -> String {
        let words = question.id.replacing("-", with: " ")
        return words.hasPrefix("q ") ? question.prompt : words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func settings(of shape: QuestionShape) -> [String] {
        switch shape {
        case .scale(let range, let low, let high):
            ["use: scale", "minimum: \(range.lowerBound)", "maximum: \(range.upperBound)"]
                + [("low", low), ("high", high)].filter { !$0.1.isEmpty }.map { "\($0.0): \(quoted($0.1))" }
        case .choice(let options): ["use: choice", list(options)]
        case .choices(let options): ["use: choices", list(options)]
        case .yesNo: ["use: yes-no"]
        case .date: ["use: date"]
        case .people: ["use: people"]
        case .text(let longest): ["use: text"] + (longest.map { ["longest: \($0)"] } ?? [])
        case .number(let least, let most, let whole):
            ["use: number"]
                + [("minimum", least), ("maximum", most)].compactMap { name, limit in
                    limit.map { "\(name): \($0)" }
                } + (whole ? ["whole: true"] : [])
        }
    }

    private static func list(_ options: [ChoiceOption]) -> String {
        let each = options.map { option in
            let aliases = option.aliases.map(quoted).joined(separator: ", ")
            let others = aliases.isEmpty ? "" : ", aliases: [\(aliases)]"
            return "{ id: \(word(option.id)), label: \(quoted(option.label))\(others) }"
        }
        return "options: [\(each.joined(separator: ", "))]"
    }

    /// A name bare where YAML takes it for a text and nothing else.
    private static func word(_ name: String) -> String {
        let others: Set<String> = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"]
        let isPlain = name.wholeMatch(of: /[a-z][a-z0-9-]*/) != nil
        return isPlain && !others.contains(name) ? name : quoted(name)
    }

    /// A text in quotation marks, as JSON has it; what YAML does not take as it stands is written by its number.
    private static func quoted(_ text: String) -> String {
        var escaped = ""
        for scalar in JSONValue.string(text).canonicalText.unicodeScalars {
            switch scalar.value {
            case 0x7F...0x9F, 0x2028...0x2029, 0xFEFF, 0xFFFE...0xFFFF:
                let hex = String(scalar.value, radix: 16)
                escaped += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
