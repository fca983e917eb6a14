import DyadMarkup

/// Takes the definitions of questions and code lists out of the elements of an ODM document, one after the other.
struct ODMDefinitions {
    /// Whose text comes next.
    private enum Wanted { case prompt, decode, none }

    private var item: String?
    private var list: String?
    private var code: String?
    private var wanted = Wanted.none

    /// An element begins.
    ///
    /// - Returns: whether its text is wanted.
    mutating func start(_ element: XMLElement, _ redcap: inout XMLNamespace, _ dictionary: inout ODMDictionary) -> Bool
    {
        switch element.name {
        case "MetaDataVersion":
            dictionary.recordField = element.attribute("RecordIdField", in: &redcap) ?? dictionary.recordField
        case "ItemDef":
            (item, list) = (element.attribute("OID"), nil)
            guard let id = item else { return false }
            dictionary.items[id] = ODMDictionary.Item(
                name: element.attribute("Name") ?? id, variable: element.attribute("Variable", in: &redcap),
                isBox: element.attribute("FieldType", in: &redcap) == "checkbox")
        case "Question": wanted = .prompt
        case "CodeListRef": if let item { dictionary.items[item]?.codeList = element.attribute("CodeListOID") }
        case "CodeList":
            (item, list) = (nil, element.attribute("OID"))
            guard let list else { return false }
            dictionary.codeLists[list] = [:]
            if let boxes = element.attribute("CheckboxChoices", in: &redcap) {
                dictionary.boxes[list] = ODMDictionary.choices(boxes)
            }
        case "CodeListItem": code = element.attribute("CodedValue")
        case "Decode": wanted = .decode
        case "TranslatedText": return wanted == .prompt && item != nil || wanted == .decode && code != nil
        default: wanted = .none
        }
        return false
    }

    /// A wanted text; of several languages the first counts.
    mutating func text(_ text: String, _ dictionary: inout ODMDictionary) {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch wanted {
        case .prompt: if let item { dictionary.items[item]?.prompt = words }
        case .decode: if let list, let code { dictionary.codeLists[list]?[code] = words }
        case .none: break
        }
        wanted = .none
    }
}
