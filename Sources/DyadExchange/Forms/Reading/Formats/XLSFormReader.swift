import DyadCore
import DyadMarkup

/// An XLSForm: a workbook with the sheets `survey` and `choices`, or one table that holds them one below the other.
struct XLSFormReader: FormImport {
    static let name = "XLSForm"

    func isMeant(by root: FormRoot) -> Bool {
        guard case .table(let headings, let sheets) = root else { return false }
        return sheets.contains("survey") || headings.first == "survey"
    }

    func forms(of document: FormDocument) throws -> [FoundForm] {
        let workbook = document.start
        let settings = workbook.child("settings")?.children("row").first
        settings?.passOver(["version", "default_language", "style", "instance_name"])
        let title = settings?.cell("form_title") ?? ""
        var form = FoundForm(settings?.cell("form_id") ?? (title.isEmpty ? "form" : title), title: title)
        var lists: [String: [FormNode]] = [:]
        for row in workbook.child("choices")?.children("row") ?? [] {
            lists[row.cell("list_name") ?? "", default: []].append(row)
        }
        let kinds = XLSFormKind(lists: lists, document: document)
        for row in workbook.child("survey")?.children("row") ?? [] {
            guard let shape = try kinds.shape(of: row) else { continue }
            var question = FoundQuestion(row.cell("name") ?? "", row.label, shape, at: row)
            question.isRequired = ["yes", "true", "true()"].contains((row.cell("required") ?? "").lowercased())
            question.ask(only: row.cell("relevant") ?? row.cell("bind:relevant"))
            form.questions.append(question)
        }
        return [form]
    }
}

extension FormNode {
    /// The words of a row: without a language, in English, or in the first language there is.
    var label: String {
        let labels = node.children.filter { $0.name == "label" || $0.name.hasPrefix("label:") }
        let chosen = labels.first { $0.name == "label" } ?? labels.first { $0.name.contains("english") } ?? labels.first
        return chosen.map { child(at: $0).words } ?? ""
    }
}
