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
        /// The day is at most so many months before the application (NES-2).
        case withinMonths(Int, lastDay: LastDay)
    }

    /// Whether the very day on which the months are up still counts; the source does not say (NES-2).
    public enum LastDay: String, CaseIterable, Sendable {
        case included
        case excluded
    }

    /// The item of the application.
    public let field: ItemID
    /// What must be true of it.
    public let test: Test
    /// The plan choice under which alone the condition counts, such as `nhsExperience` = `all-mentors` (A27).
    public let onlyUnder: (field: String, option: String)?

    /// Why the condition does not hold, in words, or `nil` when it does or does not count.
    func miss(
        in answers: [ItemID: AnswerValue], on day: CalendarDate?, under plan: EvaluationPlan, form: FormDefinition
    ) -> String? {
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
        case .withinMonths(let months, let lastDay):
            guard case .date(let date) = value else { return "\(label) is not a date" }
            guard let day else { return "the application has no date" }
            if date > day { return "\(label) is \(date.inWords), after the application on \(day.inWords)" }
            let last = date.adding(months: months)
            if day > last || (day == last && lastDay == .excluded) {
                return "\(label) is \(date.inWords), and \(months) months from it "
                    + "\(day == last ? "are up on the day of the application" : "were up on \(last.inWords), before the application on \(day.inWords)")"
            }
        }
        return nil
    }
}
