public import DyadCore

/// A rating by whole numbers, such as 1 to 10, with words at the ends.
public struct ScaleQuestion: Question {
    /// `scale`.
    public static let id = "scale"
    /// What it does.
    public static let summary = "A whole number from a lowest to a highest rating, with words at the ends."

    /// The lowest rating.
    public var minimum = 1
    /// The highest rating.
    public var maximum = 10
    /// What the lowest rating means.
    public var low = ""
    /// What the highest rating means.
    public var high = ""
    /// Whether the plan's `feedbackScale` sets the lowest rating (A9).
    public var followsFeedbackScale = false

    /// A rating from 1 to 10.
    public init() {}

    /// Reads `7`, `10 (Always)` and `7 out of 10`, never `7.5` and never `7 or 8`.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        guard let number = entry.number() ?? rating(in: entry) else {
            throw EntryProblem("is not one number", remedy: remedy)
        }
        guard let rating = number.whole else { throw EntryProblem("is not a whole number", remedy: remedy) }
        if rating < minimum { throw EntryProblem("is below \(minimum)", remedy: remedy) }
        if rating > maximum { throw EntryProblem("is above \(maximum)", remedy: remedy) }
        return .integer(rating)
    }

    /// `a whole number from 1 to 10`.
    public var whatToEnter: String { "a whole number from \(minimum) to \(maximum)" }

    /// The ratings, with the words at the ends.
    public var shape: QuestionShape { .scale(minimum...max(minimum, maximum), low: low, high: high) }

    private func rating(in entry: Entry) -> Fraction? {
        guard case .text(let text) = entry else { return nil }
        return RatingWords(minimum: minimum, maximum: maximum, low: low, high: high).rating(in: text).map {
            Fraction($0)
        }
    }

    private var remedy: String { "Enter \(whatToEnter), or leave it empty if there is no answer." }

    /// The rating from 0 where the plan says so.
    public func under(_ plan: EvaluationPlan) -> ScaleQuestion {
        var question = self
        if followsFeedbackScale { question.minimum = plan.feedbackScale == .fromZero ? 0 : 1 }
        return question
    }

    /// The highest rating is above the lowest.
    public var settingProblems: [SettingProblem] {
        maximum > minimum
            ? []
            : [
                SettingProblem(
                    "maximum", "The highest rating \(maximum) is not above the lowest, \(minimum).",
                    remedy: "Make it higher.")
            ]
    }
}
