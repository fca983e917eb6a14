import DyadCore
import DyadMarkup

/// What a question is in ODM: an item, or an item a box where several options may be ticked.
struct ODMField {
    private let oid: String
    private let variable: String
    private let kind: ODMKind
    private let prompt: String
    private var description = ""
    private var note = ""
    private var isRequired = false
    private var isPersonal = false

    /// The field that tells records apart.
    init(record name: String) {
        (oid, variable, prompt) = (name, name, "Record ID")
        kind = ODMKind(.text(longest: nil), isShort: true, isEmail: false)
    }

    private init(_ question: ExchangeQuestion, variable: String, oid: String, kind: ODMKind, description: String) {
        (self.oid, self.variable, self.kind, self.description) = (oid, variable, kind, description)
        (prompt, note) = (question.prompt, question.hint)
        (isRequired, isPersonal) = (question.isRequired, question.isPersonal)
    }

    /// The fields of a question: `places___hull` and `places___leeds` where it has boxes, as REDCap names them.
    static func all(of question: ExchangeQuestion, named name: String) -> [ODMField] {
        guard case .choices(let options) = question.shape else {
            let kind = ODMKind(question.shape, isShort: question.isShort, isEmail: question.isEmail)
            return [ODMField(question, variable: name, oid: name, kind: kind, description: question.hint)]
        }
        let boxes = REDCapField.coded(options)
        return boxes.map { box in
            ODMField(
                question, variable: name, oid: "\(name)___\(box.code.replacing("-", with: "_"))",
                kind: ODMKind(boxOf: boxes),
                description: box.label)
        }
    }

    /// The item in its group.
    func reference(at number: Int) -> XMLOutput {
        XMLOutput(
            "ItemRef",
            [
                "ItemOID": oid, "OrderNumber": "\(number)", "Mandatory": isRequired ? "Yes" : "No",
                "redcap:Variable": variable,
            ])
    }

    /// The item.
    var definition: XMLOutput {
        XMLOutput(
            "ItemDef",
            [
                "OID": oid, "Name": oid, "DataType": kind.dataType, "Length": kind.length,
                "SignificantDigits": kind.digits, "redcap:Variable": variable, "redcap:FieldType": kind.fieldType,
                "redcap:TextValidationType": kind.validation, "redcap:FieldNote": note.isEmpty ? nil : note,
                "redcap:RequiredField": isRequired ? "y" : nil, "redcap:Identifier": isPersonal ? "y" : nil,
            ],
            (description.isEmpty ? [] : [XMLOutput("Description", [:], [Self.words(description)])])
                + [XMLOutput("Question", [:], [Self.words(prompt)])] + kind.limits.map(Self.check)
                + (kind.codes.isEmpty ? [] : [XMLOutput("CodeListRef", ["CodeListOID": "\(oid).choices"])]))
    }

    /// Its options.
    var codeList: XMLOutput? {
        kind.codes.isEmpty
            ? nil
            : XMLOutput(
                "CodeList",
                [
                    "OID": "\(oid).choices", "Name": oid, "DataType": kind.dataType, "redcap:Variable": variable,
                    "redcap:CheckboxChoices": kind.boxes,
                ],
                kind.codes.map { code, label in
                    XMLOutput("CodeListItem", ["CodedValue": code], [XMLOutput("Decode", [:], [Self.words(label)])])
                })
    }

    private static func check(_ comparator: String, _ limit: String) -> XMLOutput {
        XMLOutput(
            "RangeCheck", ["Comparator": comparator, "SoftHard": "Hard"], [XMLOutput("CheckValue", text: limit)])
    }

    private static func words(_ text: String) -> XMLOutput {
        XMLOutput("TranslatedText", ["xml:lang": "en"], text: text)
    }
}
