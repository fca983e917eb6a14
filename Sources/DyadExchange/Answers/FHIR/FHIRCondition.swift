import DyadCore
import DyadMarkup

/// When a question of a Questionnaire is asked (`enableWhen`).
struct FHIRCondition: Sendable {
    /// What one answer has to be.
    private struct Part: Sendable {
        var question: String
        var comparison: String
        var wanted: String
    }

    private var parts: [Part]
    private var needsAll: Bool

    /// The condition of an item; `nil` where it has none.
    init?(of item: XMLNode) {
        parts = item.children("enableWhen").compactMap { when in
            guard let question = when.value("question"), let comparison = when.value("operator") else { return nil }
            let answer = when.children.first { $0.name.hasPrefix("answer") }
            let wanted = answer?.attribute("value") ?? answer?.value("code") ?? answer?.value("value") ?? ""
            return Part(question: question, comparison: comparison, wanted: wanted)
        }
        needsAll = item.value("enableBehavior") == "all"
        if parts.isEmpty { return nil }
    }

    /// Whether it holds with these answers to questions, by their names.
    func holds(with answers: [String: [String]]) -> Bool {
        func isMet(_ part: Part) -> Bool { Self.isMet(part, answers[part.question] ?? []) }
        return needsAll ? parts.allSatisfy(isMet) : parts.contains(where: isMet)
    }

    /// What it asks for, in words.
    var words: String {
        parts.map { "“\($0.question)” \($0.comparison) \($0.wanted)" }.joined(separator: needsAll ? " and " : " or ")
    }

    private static func isMet(_ part: Part, _ answers: [String]) -> Bool {
        switch part.comparison {
        case "exists": answers.isEmpty == (part.wanted == "false")
        case "=": answers.contains { order($0, part.wanted) == 0 }
        // R4: no answer has the value, so it holds where there is no answer at all.
        case "!=": !answers.contains { order($0, part.wanted) == 0 }
        case ">": answers.contains { order($0, part.wanted) > 0 }
        case "<": answers.contains { order($0, part.wanted) < 0 }
        case ">=": answers.contains { order($0, part.wanted) >= 0 }
        case "<=": answers.contains { order($0, part.wanted) <= 0 }
        // Not to be judged by a comparison that R4 does not have.
        default: true
        }
    }

    /// Numbers by their size, days and everything else by their letters; 0 for the same.
    private static func order(_ one: String, _ other: String) -> Int {
        if let one = Fraction(one), let other = Fraction(other) { return one < other ? -1 : one > other ? 1 : 0 }
        return one < other ? -1 : one > other ? 1 : 0
    }
}
