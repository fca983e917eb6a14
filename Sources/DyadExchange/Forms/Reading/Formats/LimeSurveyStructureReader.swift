import DyadCore
import DyadMarkup

/// A LimeSurvey survey structure as tab-separated values.
struct LimeSurveyStructureReader: FormImport {
    static let name = "LimeSurvey survey structure (.txt)"

    /// What only administers the survey, and is empty or the same in each row.
    static let administration: Set<String> = [
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
        var group: String?
        while let row = rows.popFirst() {
            let belonging = rows.prefix { ["A", "SQ"].contains($0.cell("class")) }
            switch row.cell("class") {
            case "Q":
                rows = rows.dropFirst(belonging.count)
                form.questions += try questions(row, with: Array(belonging), group: group, in: document)
            case "G":
                group = row.cell("relevance")
                row.leaveOut("the heading “\(PlainWords.of(row.cell("name") ?? ""))” is not kept")
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
}
