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
            row.passOver([Self.validation])
            return try slider(REDCapOptions.ends(row.cell(choices) ?? ""), in: document)
        case "text": return try text(in: document)
        default:
            row.leaveOut("a field of the kind “\(kind)” cannot be asked in Dyad")
            return nil
        }
    }

    /// A scale from 0 to 100, as REDCap has it, unless the field says other ends.
    private func slider(_ ends: [String], in document: FormDocument) throws -> QuestionShape {
        var limits = try limits(in: document)
        if limits.least == nil { try limits.take("0", isLeast: true, at: row, in: document) }
        if limits.most == nil { try limits.take("100", isLeast: false, at: row, in: document) }
        let words = ends.dropFirst().dropLast().filter { !$0.isEmpty }
        if !words.isEmpty {
            row.remark("the words in the middle of the slider, “\(words.joined(separator: ", "))”, are not kept")
        }
        return limits.scale(low: ends.first ?? "", high: ends.count > 1 ? ends.last ?? "" : "")
            ?? limits.number(whole: false)
    }

    private func limits(in document: FormDocument) throws -> FormLimits {
        var limits = FormLimits()
        for (name, isLeast) in [("text_validation_min", true), ("text_validation_max", false)] {
            guard let limit = row.cell(name) else { continue }
            try limits.take(limit.replacing(",", with: "."), isLeast: isLeast, at: row, in: document)
        }
        return limits
    }

    private func text(in document: FormDocument) throws -> QuestionShape {
        let validation = row.cell(Self.validation) ?? ""
        switch validation {
        case "", "email": return .text(longest: nil)
        case "integer": return try limits(in: document).number(whole: true)
        case _ where validation.wholeMatch(of: /number(_[0-9]dp)?(_comma_decimal|_comma)?/) != nil:
            if validation.contains("dp") { row.remark("how many digits may stand after the point is not kept") }
            return try limits(in: document).number(whole: false)
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
