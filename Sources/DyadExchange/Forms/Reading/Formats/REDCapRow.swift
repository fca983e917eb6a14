import DyadCore

/// What a row of a data dictionary takes.
struct REDCapRow {
    static let validation = "text_validation_type_or_show_slider_number"

    private let row: FormNode

    init(_ row: FormNode) { self.row = row }

    /// The shape; `nil`, and listed, where Dyad has none for it.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    func shape(in document: FormDocument) throws -> QuestionShape? {
        let kind = row.cell("field_type") ?? ""
        let choices = "choices,_calculations,_or_slider_labels"
        switch kind {
        case "yesno", "truefalse": return .yesNo
        case "radio", "dropdown", "checkbox":
            let options = REDCapOptions.read(row.cell(choices) ?? "")
            if options.isEmpty { row.leaveOut("a question without options cannot be asked in Dyad") }
            return options.isEmpty ? nil : kind == "checkbox" ? .choices(options) : .choice(options)
        case "notes": return .text(longest: nil)
        case "slider":
            row.remark("the slider is read as a scale from 0 to 100, so write other ends where it has them")
            return .scale(0...100, low: "", high: "")
        case "text": return try text(in: document)
        default:
            row.leaveOut("a field of the kind “\(kind)” cannot be asked in Dyad")
            return nil
        }
    }

    private func text(in document: FormDocument) throws -> QuestionShape {
        let validation = row.cell(Self.validation) ?? ""
        switch validation {
        case "", "email": return .text(longest: nil)
        case "integer", "number":
            var limits = FormLimits()
            for (name, isLeast) in [("text_validation_min", true), ("text_validation_max", false)] {
                guard let limit = row.cell(name) else { continue }
                try limits.take(limit, isLeast: isLeast, at: row, in: document)
            }
            return limits.number(whole: validation == "integer")
        case _ where validation.hasPrefix("date_"): return .date
        case _ where validation.hasPrefix("datetime_"):
            row.remark("a day with a time is read as a whole day")
            return .date
        default:
            row.remark("that the answer must be “\(validation)” is not kept")
            return .text(longest: nil)
        }
    }
}
