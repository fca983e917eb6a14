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

    /// Any number.
    public init() {}

    /// Reads a number within the limits.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        guard let number = entry.oneNumber else { throw EntryProblem("is not one number", remedy: remedy) }
        if number < minimum { throw EntryProblem("is below \(minimum)", remedy: remedy) }
        if number > maximum { throw EntryProblem("is above \(maximum)", remedy: remedy) }
        if let integer = number.whole { return .integer(integer) }
        if whole { throw EntryProblem("is not a whole number", remedy: remedy) }
        return .number(number)
    }

    /// `a whole number from 0 to 720 (months)`.
    public var whatToEnter: String {
        let limits = minimum > -1_000_000_000 || maximum < 1_000_000_000 ? " from \(minimum) to \(maximum)" : ""
        return "a \(whole ? "whole " : "")number\(limits)\(unit.isEmpty ? "" : " (\(unit))")"
    }

    private var remedy: String { "Enter \(whatToEnter)." }

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
