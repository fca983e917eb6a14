import DyadCore
import DyadMarkup

/// What an item of ODM takes.
struct ODMShape {
    /// REDCap's type of the field; empty in other studies.
    let kind: String
    let document: FormDocument

    /// The shape; `nil`, and listed, where Dyad has none for it.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    func shape(of item: FormNode, _ list: FormNode?) throws -> QuestionShape? {
        let dataType = item["DataType"] ?? ""
        let options = list.map(options) ?? []
        switch kind {
        case "checkbox": return boxes(item, list)
        case "yesno", "truefalse": return .yesNo
        case "slider":
            if let scale = try limits(of: item).scale() { return scale }
            item.remark("the slider is read as a scale from 0 to 100, so write other ends where it has them")
            return .scale(0...100, low: "", high: "")
        case "", "text", "notes", "radio", "select": break
        default:
            item.leaveOut("a field of the kind “\(kind)” cannot be asked in Dyad")
            return nil
        }
        if !options.isEmpty {
            item.passOver(["Length"])
            _ = try limits(of: item)
            return .choice(options)
        }
        if list != nil { item.remark("its list of options is not in the file, so it is read as a text") }
        return try plain(dataType, item)
    }

    private func plain(_ dataType: String, _ item: FormNode) throws -> QuestionShape? {
        let length = item["Length"].flatMap { Int($0) }
        switch dataType {
        case "integer": return try limits(of: item).number(whole: true)
        case "float", "double": return try limits(of: item).number(whole: false)
        case "date": return .date
        case "boolean": return .yesNo
        case "text", "string", "URI", "":
            // REDCap writes 999 for every field.
            let isUnlimited = length == 999 && !kind.isEmpty
            return .text(longest: isUnlimited ? nil : length)
        case "datetime", "partialDate", "partialDatetime", "incompleteDate", "incompleteDatetime":
            item.remark("a “\(dataType)” is read as a whole day")
            return .date
        case "time", "partialTime", "durationDatetime", "intervalDatetime":
            item.remark("a “\(dataType)” is read as a text")
            return .text(longest: nil)
        default:
            item.leaveOut("an item of the type “\(dataType)” cannot be asked in Dyad")
            return nil
        }
    }

    private func limits(of item: FormNode) throws -> FormLimits {
        var limits = FormLimits()
        for check in item.node.children("RangeCheck") {
            guard let comparator = check.attribute("Comparator"), ["GE", "LE"].contains(comparator) else { continue }
            let node = FormNode(check, log: document.log)
            node.passOver(["Comparator"])
            if node["SoftHard"] == "Soft" { node.remark("a limit that only warns becomes one that is kept to") }
            guard let value = node.child("CheckValue") else { continue }
            try limits.take(value.words, isLeast: comparator == "GE", at: value, in: document)
        }
        return limits
    }

    private func options(of list: FormNode) -> [ChoiceOption] {
        list.passOver(["OID", "Name", "DataType", "Variable", "SASFormatName"])
        let coded = list.children("CodeListItem").map { option in
            option.passOver(["Rank", "OrderNumber"])
            let code = option["CodedValue"] ?? ""
            let words = ODMReader.words(of: option.child("Decode"))
            return ChoiceOption(code, words.isEmpty ? code : words)
        }
        let bare = list.children("EnumeratedItem").map { option in
            option.passOver(["Rank", "OrderNumber"])
            return ChoiceOption(option["CodedValue"] ?? "", option["CodedValue"] ?? "")
        }
        return coded + bare
    }

    /// The options of which each is a box: `1, one | 2, two`.
    private func boxes(_ item: FormNode, _ list: FormNode?) -> QuestionShape? {
        let options = REDCapOptions.read(list?["CheckboxChoices", ODMReader.redcap] ?? "")
        if options.isEmpty { item.leaveOut("a question with boxes has no list of them") }
        return options.isEmpty ? nil : .choices(options)
    }
}
