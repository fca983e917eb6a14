import DyadCore
import DyadMarkup

/// A LimeSurvey survey structure as tab-separated values.
struct LimeSurveyStructureReader: FormImport {
    static let name = "LimeSurvey survey structure (.txt)"

    /// What only administers the survey, and is empty or the same in each row.
    private static let administration: Set<String> = [
        "id", "class", "language", "relevance", "type/scale", "mandatory", "other",
    ]

    func isMeant(by root: FormRoot) -> Bool {
        guard case .table(let headings, _) = root else { return false }
        return ["class", "type/scale", "name", "text"].allSatisfy(headings.contains)
    }

    func forms(of document: FormDocument) throws -> [FoundForm] {
        let all = document.start.tables.flatMap { $0.children("row") }
        func setting(_ name: String) -> String? {
            all.first { $0.node.child("name")?.text == name }?.cell("text")
        }
        let language = setting("language") ?? "en"
        let title = PlainWords.of(setting("surveyls_title") ?? "")
        var form = FoundForm(title.isEmpty ? "survey" : title, title: title)
        var rows = all.filter { row in
            let isOther =
                ["G", "Q", "SQ", "A"].contains(row.cell("class")) && row.cell("language") ?? language != language
            if isOther { row.leaveOut("the words in another language, “\(row.cell("language") ?? "")”, are not kept") }
            return !isOther
        }[...]
        while let row = rows.popFirst() {
            let belonging = rows.prefix { ["A", "SQ"].contains($0.cell("class")) }
            switch row.cell("class") {
            case "Q":
                rows = rows.dropFirst(belonging.count)
                form.questions += try questions(row, with: Array(belonging), in: document)
            case "G": row.leaveOut("the heading “\(PlainWords.of(row.cell("name") ?? ""))” is not kept")
            case "S", "SL":
                row.passOver(Self.administration)
                if !["language", "format", "surveyls_title"].contains(row.cell("name")) {
                    row.leaveOut("the settings of the survey are not part of a form")
                }
            default: continue
            }
        }
        return [form]
    }

    private func questions(_ row: FormNode, with belonging: [FormNode], in document: FormDocument) throws
        -> [FoundQuestion]
    {
        row.passOver(Self.administration)
        func options(_ kind: String) -> [ChoiceOption] {
            belonging.filter { $0.cell("class") == kind }.map { option in
                option.passOver(Self.administration)
                return ChoiceOption(option.cell("name") ?? "", PlainWords.of(option.cell("text") ?? ""))
            }
        }
        let letter = row.cell("type/scale") ?? ""
        let kind = LimeSurveyKind(letter, node: row, options: options("A"), parts: options("SQ"))
        guard let shape = try kind.shape(in: document, setting: { row.child($0) }) else { return [] }
        if row.cell("other") == "Y" { row.remark("an answer in one's own words is not kept beside the options") }
        return kind.questions(
            called: row.cell("name") ?? "", asking: row.cell("text") ?? "", shape, mandatory: row.cell("mandatory"),
            relevance: row.cell("relevance"))
    }
}
