internal import DyadCore

/// Why a cell holds something that the file does not tell.
enum UnreadCell: Error {
    /// A formula that no program has calculated.
    case formulaWithoutResult
    /// A reference to a text that is not there.
    case missingText
    /// What ought to be a number and is none.
    case notANumber
    /// What ought to be a day or a time and is none; with the number, where the file has one.
    case notADay(String?)

    /// What to say of it.
    func diagnostic(at place: Place) -> Diagnostic {
        switch self {
        case .formulaWithoutResult:
            Diagnostic(
                "formula-without-result", at: place,
                "This formula was saved without its result, so the answer is not known.",
                remedy: "Open the workbook in Excel, let it calculate, and save it.", severity: .warning)
        case .missingText:
            Diagnostic(
                "missing-text", at: place, "This cell refers to a text that the workbook does not have.",
                remedy: "Open the workbook in Excel, mend the cell and save it.")
        case .notANumber:
            Diagnostic(
                "not-a-number", at: place, "The workbook says that this is a number, but it is not.",
                remedy: "Open the workbook in Excel, correct the cell and save it.")
        case .notADay(nil):
            Diagnostic(
                "not-a-day", at: place, "This is not a day of the calendar.",
                remedy: "Correct the date in the workbook.")
        case .notADay(let number?):
            Diagnostic(
                "not-a-day", at: place,
                "This cell is meant to be a date, but its number, \(number), is no day of the calendar.",
                remedy: "Type the date again, or give the cell the number format “General”.")
        }
    }
}
