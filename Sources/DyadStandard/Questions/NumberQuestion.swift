public import DyadCore

/// A number, with limits and a unit.
public struct NumberQuestion: Question {
    /// `number`.
    public static let id = "number"
    /// What it does.
    public static let summary = "A number within limits."

    /// The lowest number.
    public var minimum: Fraction = -1_000_000_000
    /// The highest number.
    public var maximum: Fraction = 1_000_000_000
    /// Whether only whole numbers are answers.
    public var whole = false
    /// What it counts, such as `months`.
    public var unit = ""
    /// Whether a percentage is its percents, so that 80% is 80; always so where the unit is `percent`.
    public var percentages = false

    /// Any number.
    public init() {}

    /// Reads a number within the limits.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        guard let number = entry.number(inPercent: isInPercent) else {
            throw EntryProblem("is not one number", remedy: remedy(for: entry.shown))
        }
        if number < minimum { throw EntryProblem("is below \(minimum)", remedy: remedy) }
        if number > maximum { throw EntryProblem("is above \(maximum)", remedy: remedy) }
        if let integer = number.whole { return .integer(integer) }
        if whole { throw EntryProblem("is not a whole number", remedy: remedy) }
        return .number(number)
    }

    /// `a whole number from 0 to 720 (months)`.
    public var whatToEnter: String {
        let limits =
            switch shape {
            case .number(let least?, let most?, _): " from \(least) to \(most)"
            case .number(let least?, nil, _): " of at least \(least)"
            case .number(nil, let most?, _): " of at most \(most)"
            default: ""
            }
        return "a \(whole ? "whole " : "")number\(limits)\(unit.isEmpty ? "" : " (\(unit))")"
    }

    /// A number within the limits that are limits.
    public var shape: QuestionShape {
        .number(
            from: minimum > -1_000_000_000 ? minimum : nil, to: maximum < 1_000_000_000 ? maximum : nil, whole: whole)
    }

    private var isInPercent: Bool { percentages || unit == "percent" }

    private var remedy: String { "Enter \(whatToEnter)." }

    private func remedy(for words: String) -> String {
        words.contains { "£,".contains($0) } ? "Enter \(whatToEnter), without sign and commas." : remedy
    }

    /// The highest number is not below the lowest.
    public var settingProblems: [SettingProblem] {
        maximum >= minimum
            ? []
            : [
                SettingProblem(
                    "maximum", "The highest number \(maximum) is below the lowest, \(minimum).",
                    remedy: "Make it higher.")
            ]
    }
}
