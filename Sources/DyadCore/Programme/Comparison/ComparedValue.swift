/// What one definition says under one name: what is written there, else what the name is worth without being written.
struct ComparedValue: Sendable {
    let written: JSONValue?
    let unwritten: JSONValue?

    var effective: JSONValue? { written ?? unwritten }

    /// The value in words; a number stands without quotation marks.
    func words(as content: ComparedKind.Content) -> String {
        guard let effective else { return "not said" }
        return ComparedValue.words(effective, as: content) + (written == nil ? " by default" : "")
    }

    static func words(_ value: JSONValue, as content: ComparedKind.Content) -> String {
        switch (content, value) {
        case (.reading(let field), .string(let option)):
            "“\(field.options.first { $0.id == option }?.words ?? option)”"
        case (.flag, .string(let text)): flag(text) ?? "“\(text)”"
        case (.occasions, .string(let text)): Occasion(text)?.words ?? "“\(text)”"
        default: words(value)
        }
    }

    /// Yes or no, as a definition may write it.
    private static func flag(_ text: String) -> String? {
        switch text.lowercased() {
        case "true", "yes", "on": "yes"
        case "false", "no", "off": "no"
        default: nil
        }
    }

    /// Any value in words: lists with commas, sections as names with their values, both in brackets within another.
    static func words(_ value: JSONValue, isWithin: Bool = false) -> String {
        let text: String
        switch value {
        case .string(let scalar): return Fraction(scalar) == nil ? flagOrQuoted(scalar) : scalar
        case .array(let elements): text = elements.map { words($0, isWithin: true) }.joined(separator: ", ")
        case .object(let members):
            text = members.sorted { $0.key < $1.key }
                .map { "\(spaced($0.key)) \(words($0.value, isWithin: true))" }.joined(separator: ", ")
        default: return value.canonicalText
        }
        return text.isEmpty ? "none" : isWithin ? "(\(text))" : text
    }

    private static func flagOrQuoted(_ text: String) -> String {
        switch text {
        case "true": "yes"
        case "false": "no"
        case "", "~", "null": "nothing"
        default: "“\(text)”"
        }
    }

    /// `freshWeeks` as “fresh weeks”.
    static func spaced(_ name: String) -> String {
        name.reduce(into: "") { words, letter in
            words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
        }
    }
}
