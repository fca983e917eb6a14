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
            } else if let shape = try REDCapRow(row).shape(in: document) {
                var question = FoundQuestion(name, PlainWords.of(row.cell("field_label") ?? ""), shape, at: row)
                question.isRequired = row.cell("required_field?") == "y"
                question.isEmail = row.node.child(REDCapRow.validation)?.text == "email"
                question.condition = FoundCondition(row.cell("branching_logic_(show_field_only_if...)"))
                forms[forms.count - 1].questions.append(question)
            }
        }
        return forms.filter { !$0.questions.isEmpty }
    }
}

extension FormNode {
    /// The sheets of a file of tables.
    var tables: [FormNode] { node.children.map(child(at:)) }
}
