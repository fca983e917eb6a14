import DyadCore

/// Options with ids that Dyad takes, found again by the codes of their file.
struct CodedOptions {
    /// The options, in their order; one that stands twice stands once.
    let options: [ChoiceOption]
    /// The id for each code.
    let ids: [String: String]
    /// What people have to know of the codes, as sentences without their full stop.
    let remarks: [String]

    /// Gives ids to options whose ids are the codes of the file.
    ///
    /// A code that is a plain id stays the id. Any other, such as `-2`, stays another name of its option, whose id comes from its
    /// words. Codes that Dyad cannot tell apart, such as `a` and `A`, find no option, and so never a wrong one.
    init(_ coded: [ChoiceOption]) {
        var seen: Set<[String]> = []
        let found = coded.filter { seen.insert([$0.id, $0.label]).inserted }
        let folded = found.map { ChoiceOption.id(of: $0.id) }
        let counts = Dictionary(folded.map { ($0, 1) }, uniquingKeysWith: +)
        var names = FieldNames(joint: "-", longest: 60, taken: Set(folded))
        options = zip(found, folded).map { option, code in
            let isOwn = counts[code] == 1
            if isOwn, Self.isPlain(code) { return ChoiceOption(code, option.label) }
            let id = names.name(for: Self.words(of: option))
            return ChoiceOption(id, option.label, aliases: isOwn && !code.isEmpty ? [option.id] : [])
        }
        let single = zip(zip(found, options), folded).filter { counts[$0.1] == 1 }.map { ($0.0.0.id, $0.0.1.id) }
        ids = Dictionary(single) { first, _ in first }
        let confused = zip(found, folded).filter { counts[$0.1] != 1 }.map { "“\($0.0.id)”" }
        let ambiguous = zip(found, folded).compactMap { option, code -> String? in
            let label = ChoiceOption.id(of: option.label)
            return label != code && counts[label] != nil ? "“\(option.label)”" : nil
        }
        remarks =
            (confused.isEmpty
                ? []
                : [
                    "Dyad cannot tell the codes \(confused.joined(separator: ", ")) apart, so give these answers in words"
                ])
            + (ambiguous.isEmpty
                ? []
                : [
                    "\(ambiguous.joined(separator: ", ")) are words of one option and the code of another, so give codes"
                ])
    }

    private static func isPlain(_ code: String) -> Bool {
        code.count <= 60 && code.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil
    }

    /// Words that make an id which nobody takes for a code.
    private static func words(of option: ChoiceOption) -> String {
        let label = option.label
        if label.first.map({ $0.isASCII && $0.isLetter }) ?? false { return label }
        return "option \(option.id.replacing(/^[-\u{2212}]/, with: "minus "))"
    }
}
