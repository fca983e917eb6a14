/// When something is asked, in the words of its file and, where these were understood, as a condition.
struct FoundCondition {
    let words: String
    let understood: FormCondition?

    init(_ words: String, understood: FormCondition?) { (self.words, self.understood) = (words, understood) }

    /// Reads an expression; `nil` for none.
    init?(_ expression: String?) {
        guard let expression, !expression.isEmpty else { return nil }
        self.init(expression, understood: FormCondition(expression))
    }

    /// What must hold where all of several must; `nil` for none. Only one alone is understood.
    static func all(of conditions: [FoundCondition]) -> FoundCondition? {
        guard let first = conditions.first, conditions.count > 1 else { return conditions.first }
        let rest = conditions.dropFirst().map { " and \($0.words)" }.joined()
        return FoundCondition(first.words + rest, understood: nil)
    }
}
