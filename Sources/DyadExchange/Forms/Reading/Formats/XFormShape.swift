import DyadCore
import DyadMarkup

/// What a control of an XForm takes.
struct XFormShape {
    private let model: XFormModel
    private let document: FormDocument

    init(_ model: XFormModel, document: FormDocument) { (self.model, self.document) = (model, document) }

    /// The shape; `nil`, and listed, where Dyad has none for it.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    func shape(of control: FormNode, type: String, _ bind: FormNode?) throws -> QuestionShape? {
        switch control.node.name {
        case "range": return try range(control)
        case "select1", "select":
            let options = options(of: control)
            if options.isEmpty {
                control.remark("its options are not in the file, so write “use: choice” with them")
                return .text(longest: nil)
            }
            return control.node.name == "select" ? .choices(options) : .choice(options)
        default: return try plain(type, control, bind)
        }
    }

    private func plain(_ type: String, _ control: FormNode, _ bind: FormNode?) throws -> QuestionShape? {
        switch type {
        case "string":
            if bind?.node.attribute("readonly") == "true()" {
                bind?.passOverAll()
                control.leaveOut("words that are only shown are not kept")
                return nil
            }
            return .text(longest: nil)
        case "int", "integer": return try number(whole: true, bind)
        case "decimal": return try number(whole: false, bind)
        case "date": return .date
        case "boolean": return .yesNo
        case "dateTime":
            control.remark("a “dateTime” is read as a whole day")
            return .date
        case "time", "barcode":
            control.remark("a “\(type)” is read as a text")
            return .text(longest: nil)
        default:
            control.leaveOut("an answer of the type “\(type)” cannot be asked in Dyad")
            return nil
        }
    }

    /// Limits in the words that an XLSForm has for them: `. >= 0 and . <= 12`.
    private func number(whole: Bool, _ bind: FormNode?) throws -> QuestionShape {
        var limits = FormLimits()
        if let bind, let constraint = bind.node.attribute("constraint"),
            try limits.take(constraint: constraint, at: bind, in: document)
        {
            bind.passOver(["constraint", "constraintMsg"])
        }
        return limits.number(whole: whole)
    }

    private func range(_ control: FormNode) throws -> QuestionShape {
        var limits = FormLimits()
        if let start = control["start"] { try limits.take(start, isLeast: true, at: control, in: document) }
        if let end = control["end"] { try limits.take(end, isLeast: false, at: control, in: document) }
        return limits.range(step: control["step"], at: control)
    }

    private func options(of control: FormNode) -> [ChoiceOption] {
        let items = control.children("item").map { item in
            let code = item.child("value")?.words ?? ""
            let words = model.words(of: item.child("label"))
            return ChoiceOption(code, words.isEmpty ? code : words)
        }
        guard let set = control.child("itemset"), let nodeset = set["nodeset"],
            let list = nodeset.prefixMatch(of: /instance\(['"]([^'"]+)['"]\)\/root\/item/)
        else { return items }
        let filter = nodeset[list.range.upperBound...]
        if !filter.isEmpty { set.remark("all options are offered, and not only those with \(filter)") }
        let code = set.child("value")?["ref"] ?? "name"
        let label = set.child("label")?["ref"]?.replacing(/^jr:itext\((.+)\)$/) { String($0.1) } ?? "label"
        return items + model.options(in: String(list.1), code: code, label: label)
    }
}
