import DyadCore
import DyadMarkup

/// What a row of the sheet `survey` takes.
struct XLSFormKind {
    /// The rows of each list of options.
    let lists: [String: [FormNode]]
    let document: FormDocument

    /// The shape; `nil`, and listed, where Dyad has none for it.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    func shape(of row: FormNode) throws -> QuestionShape? {
        let type = row.cell("type") ?? ""
        if let choice = type.wholeMatch(
            of: /(select.one|select.multiple|select all that apply)( from)? +(\S+)( or.other)?/)
        {
            return self.choice(row, list: String(choice.3), isOne: choice.1.hasSuffix("one"), hasOther: choice.4 != nil)
        }
        switch type {
        case "text", "string": return .text(longest: nil)
        case "integer", "int": return try number(row, whole: true)
        case "decimal": return try number(row, whole: false)
        case "date", "today": return .date
        case "range": return try range(row)
        case "dateTime":
            row.remark("a “dateTime” is read as a whole day")
            return .date
        case "time", "barcode":
            row.remark("a “\(type)” is read as a text")
            return .text(longest: nil)
        case "begin group", "begin_group", "begin repeat", "begin_repeat":
            let times = type.hasSuffix("repeat") ? ", and it is asked once" : ""
            row.leaveOut("the heading “\(row.label)” is not kept\(times)")
        case "end group", "end_group", "end repeat", "end_repeat": row.passOverAll()
        case "note": row.leaveOut("words that are only shown are not kept")
        default: row.leaveOut("a row of the type “\(type)” cannot be asked in Dyad")
        }
        return nil
    }

    private func choice(_ row: FormNode, list: String, isOne: Bool, hasOther: Bool) -> QuestionShape {
        if hasOther { row.remark("an answer in one's own words is not kept beside the options") }
        let options = (lists[list] ?? []).map { option in
            let code = option.cell("name") ?? option.cell("value") ?? ""
            return ChoiceOption(code, option.label.isEmpty ? code : option.label)
        }
        guard options.isEmpty else { return isOne ? .choice(options) : .choices(options) }
        row.remark("its options are not in the file, so write “use: choice” with them")
        return .text(longest: nil)
    }

    private func number(_ row: FormNode, whole: Bool) throws -> QuestionShape {
        var limits = FormLimits()
        for heading in ["constraint", "bind:constraint"] {
            guard let constraint = row.node.child(heading)?.text,
                try limits.take(constraint: constraint, at: row, in: document)
            else { continue }
            row.passOver([heading, "constraint_message", "bind:jr:constraintmsg"])
        }
        return limits.number(whole: whole)
    }

    private func range(_ row: FormNode) throws -> QuestionShape {
        let pairs = (row.cell("parameters") ?? "").split(separator: " ").map {
            $0.split(separator: "=").map(String.init)
        }
        let settings = Dictionary(pairs.compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil }) { first, _ in first }
        var limits = FormLimits()
        try limits.take(settings["start"] ?? "1", isLeast: true, at: row, in: document)
        try limits.take(settings["end"] ?? "10", isLeast: false, at: row, in: document)
        return limits.range(step: settings["step"], at: row)
    }
}
