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

    /// Takes limits over in the words that ODK has for them, `. >= 0 and . <= 12`; whether it is no more than that.
    ///
    /// - Throws: as `take(_:isLeast:at:in:)` does.
    mutating func take(constraint: String, at node: FormNode, in document: FormDocument) throws -> Bool {
        let terms = constraint.replacing(" and ", with: "\u{0}").split(separator: "\u{0}").map {
            $0.wholeMatch(of: /\s*\.\s*([<>])=\s*(-?[0-9.]+)\s*/)
        }
        guard !terms.contains(where: { $0 == nil }) else { return false }
        for case let term? in terms {
            try take(String(term.2), isLeast: term.1 == ">", at: node, in: document)
        }
        return true
    }

    /// A number within the limits.
    func number(whole: Bool) -> QuestionShape { .number(from: least, to: most, whole: whole) }

    /// What a range of ODK is: a scale in steps of one, else a number.
    func range(step: String?, at node: FormNode) -> QuestionShape {
        let size = Fraction(step ?? "1")
        if size == 1, let scale = scale() { return scale }
        node.remark("a range in steps of \(step ?? "1") is read as any number within it")
        return number(whole: size?.whole != nil && least?.whole != nil)
    }

    /// A scale from one to the other; `nil` where one is missing or no whole number, or where both are one.
    func scale(low: String = "", high: String = "") -> QuestionShape? {
        guard let least = least?.whole, let most = most?.whole, least < most else { return nil }
        return .scale(least...most, low: low, high: high)
    }
}
