/// One thing that must be true of an applicant's answer.
public struct EligibilityCondition: Sendable {
    /// What must be true.
    public enum Test: Sendable {
        /// The answer is, or contains, one of these options.
        case oneOf([String])
        /// The number is at least this.
        case atLeast(Fraction)
        /// The number is at most this.
        case atMost(Fraction)
        /// The answer is yes.
        case isYes
    }

    /// The item of the application.
    public let field: ItemID
    /// What must be true of it.
    public let test: Test
    /// The plan choice under which alone the condition counts, such as `nhsExperience` = `all-mentors` (A27).
    public let onlyUnder: (field: String, option: String)?

    /// Why the condition does not hold, in words, or `nil` when it does or does not count.
    func miss(in answers: [ItemID: AnswerValue], under plan: EvaluationPlan, form: FormDefinition) -> String? {
        if let onlyUnder, plan.option(of: onlyUnder.field) != onlyUnder.option { return nil }
        let item = form.item(field)
        let label = "“\(item?.label ?? field.description)”"
        guard let value = answers[field] else { return "\(label) was not answered" }
        let found = item?.question.words(for: value) ?? value.text
        switch test {
        case .oneOf(let options):
            return Set(options).isDisjoint(with: value.options) ? "\(label) is \(found)" : nil
        case .atLeast(let minimum):
            guard let number = value.fraction, number >= minimum else {
                return "\(label) is \(found), below \(minimum)"
            }
        case .atMost(let maximum):
            guard let number = value.fraction, number <= maximum else {
                return "\(label) is \(found), above \(maximum)"
            }
        case .isYes:
            guard value == .boolean(true) else { return "\(label) is \(found)" }
        }
        return nil
    }
}
