import DyadCore
import DyadMarkup

/// A REDCap data dictionary: a table of fields, with the instrument of each.
struct REDCapDictionaryReader: FormImport {
    static let name = "REDCap data dictionary"

    func isMeant(by root: FormRoot) -> Bool {
        guard case .table(let headings, _) = root else { return false }
        return ["Variable / Field Name", "Field Type", "Field Label"].allSatisfy(headings.contains)
    }

    func forms(of document: FormDocument) throws -> [FoundForm] {
        var forms: [FoundForm] = []
        for (index, row) in document.start.tables.flatMap({ $0.children("row") }).enumerated() {
            let name = row.cell("variable_/_field_name") ?? ""
            let instrument = row.cell("form_name") ?? "form"
            if forms.last?.name != instrument { forms.append(FoundForm(instrument, title: instrument)) }
            if index == 0 {
                row.leaveOut("the number of the record is not asked, because Dyad knows people by their e-mail")
            } else if let shape = try shape(of: row, in: document) {
                var question = FoundQuestion(name, PlainWords.of(row.cell("field_label") ?? ""), shape, at: row)
                question.isRequired = row.cell("required_field?") == "y"
                question.isEmail = row.node.child(Self.validation)?.text == "email"
                question.ask(only: row.cell("branching_logic_(show_field_only_if...)"))
                forms[forms.count - 1].questions.append(question)
            }
        }
        return forms.filter { !$0.questions.isEmpty }
    }

    private static let validation = "text_validation_type_or_show_slider_number"

    private func shape(of row: FormNode, in document: FormDocument) throws -> QuestionShape? {
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
        case "text": return try text(row, in: document)
        default:
            row.leaveOut("a field of the kind “\(kind)” cannot be asked in Dyad")
            return nil
        }
    }

    private func text(_ row: FormNode, in document: FormDocument) throws -> QuestionShape {
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

extension FormNode {
    /// The sheets of a file of tables.
    var tables: [FormNode] { node.children.map(child(at:)) }
}
