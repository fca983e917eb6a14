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
        var groups: [FoundCondition?] = []
        for row in workbook.child("survey")?.children("row") ?? [] {
            let condition = FoundCondition(row.cell("relevant") ?? row.cell("bind:relevant"))
            if row.begins { groups.append(condition) } else if row.ends { _ = groups.popLast() }
            guard let shape = try kinds.shape(of: row) else {
                if row.begins, let condition {
                    row.remark("the group is asked only where \(condition.words), and Dyad asks it always")
                }
                continue
            }
            var question = FoundQuestion(row.cell("name") ?? "", row.label, shape, at: row)
            switch (row.cell("required") ?? "").lowercased() {
            case "yes", "true", "true()": question.isRequired = true
            case "", "no", "false", "false()": break
            case let words: row.remark("it must be answered where \(words), and Dyad does not demand it")
            }
            (question.condition, question.groups) = (condition, groups.compactMap { $0 })
            form.questions.append(question)
        }
        return [form]
    }
}

extension FormNode {
    /// Whether a row begins or ends a group, in any of the ways to write it.
    fileprivate var begins: Bool { kind.hasPrefix("begin") }
    fileprivate var ends: Bool { kind.hasPrefix("end") }
    private var kind: String { node.child("type")?.text.lowercased() ?? "" }

    /// The words of a row: without a language, in English, or in the first language there is.
    var label: String {
        let labels = node.children.filter { $0.name == "label" || $0.name.hasPrefix("label:") }
        let chosen = labels.first { $0.name == "label" } ?? labels.first { $0.name.contains("english") } ?? labels.first
        return chosen.map { child(at: $0).words } ?? ""
    }
}
