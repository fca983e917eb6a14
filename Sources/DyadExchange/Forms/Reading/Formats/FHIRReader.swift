import DyadCore
import DyadMarkup

/// An HL7 FHIR R4 Questionnaire, in XML or JSON.
struct FHIRReader: FormImport {
    static let name = "HL7 FHIR R4 Questionnaire"

    /// What only administers the questionnaire.
    private static let administration: Set<String> = [
        "resourceType", "id", "meta", "url", "identifier", "version", "status", "experimental", "date", "publisher",
        "contact", "language", "subjectType", "schemaLocation",
    ]

    func isMeant(by root: FormRoot) -> Bool {
        root == .element(name: "Questionnaire", namespace: "http://hl7.org/fhir")
    }

    func forms(of document: FormDocument) throws -> [FoundForm] {
        let root = document.start
        root.passOver(Self.administration)
        let id = root.node.value("id")
        let title = root.fhir("title") ?? ""
        var form = FoundForm(root.fhir("name") ?? id ?? (title.isEmpty ? "questionnaire" : title), title: title)
        try read(root, into: &form, in: document)
        return [form]
    }

    /// Reads the items below one, one after the other: Dyad's forms have no groups.
    private func read(
        _ parent: FormNode, asked groups: [FoundCondition] = [], into form: inout FoundForm, in document: FormDocument
    ) throws {
        for node in parent.children("item") {
            let item = FHIRQuestion(node, in: groups, document: document)
            switch item.type {
            case "group":
                if !item.text.isEmpty { node.remark("the heading “\(item.text)” is not kept") }
                if let condition = item.condition {
                    node.remark("the group is asked only where \(condition.words), and Dyad asks it always")
                }
            case "display": node.leaveOut("the words “\(item.text)” are not kept")
            default: if let question = try item.question() { form.questions.append(question) }
            }
            if item.type != "display" {
                let inner = groups + [item.condition].compactMap { $0 }
                try read(node, asked: inner, into: &form, in: document)
            }
        }
    }
}

extension FormNode {
    /// The value of a child.
    func fhir(_ name: String) -> String? { child(name).flatMap(\.fhirValue) }

    /// The value of the element itself.
    var fhirValue: String? { self["value"] }
}
