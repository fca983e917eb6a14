import DyadCore

/// The least and the most that a number may be, as a file says it.
struct FormLimits {
    private(set) var least: Fraction?
    private(set) var most: Fraction?

    /// Takes a limit over.
    ///
    /// - Throws: `Mistakes` where it is no number, or the least is above the most.
    mutating func take(_ text: String, isLeast: Bool, at node: FormNode, in document: FormDocument) throws {
        guard let limit = Fraction(text) else {
            throw document.mistake(
                "bad-limit", at: node, "The limit “\(text)” is not a number.",
                remedy: "Correct it in the program that wrote the file, and export the form again.")
        }
        if isLeast { least = limit } else { most = limit }
        if let least, let most, least > most {
            throw document.mistake(
                "bad-limit", at: node, "The least, \(least), is above the most, \(most).",
                remedy: "Correct it in the program that wrote the file, and export the form again.")
        }
    }

    /// A number within the limits.
    func number(whole: Bool) -> QuestionShape { .number(from: least, to: most, whole: whole) }

    /// A scale from one to the other; `nil` where one is missing or no whole number, or where both are one.
    func scale(low: String = "", high: String = "") -> QuestionShape? {
        guard let least = least?.whole, let most = most?.whole, least < most else { return nil }
        return .scale(least...most, low: low, high: high)
    }
}
