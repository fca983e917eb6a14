import DyadCore
import DyadMarkup

/// The tables of a .lss file.
struct LimeSurveyTables {
    /// The languages of the survey.
    let languages: [String]
    private let root: FormNode

    init(_ root: FormNode) {
        self.root = root
        languages = root.child("languages")?.children("language").map(\.words) ?? []
    }

    /// The rows of a table.
    func rows(_ table: String) -> [FormNode] {
        guard let table = root.child(table) else { return [] }
        table.passOver(["fields"])
        return table.child("rows")?.children("row") ?? []
    }

    /// The rows of a table in one language; those in others are left out by name, those in none are for all.
    func rows(_ table: String, in language: String) -> [FormNode] {
        rows(table).filter { row in
            let own = row.node.child("language") ?? row.node.child("surveyls_language")
            guard let own, own.text != language, !own.text.isEmpty else { return true }
            row.leaveOut("the words in another language, “\(own.text)”, are not kept")
            return false
        }
    }

    /// The values of a row's columns that are not empty; these columns count as understood.
    static func values(of row: FormNode, _ columns: Set<String>) -> [String: String] {
        var values: [String: String] = [:]
        for column in row.node.children where columns.contains(column.name) {
            let text = row.child(at: column).node.text
            if !text.isEmpty { values[column.name] = text }
        }
        return values
    }

    /// Says that what is not about questions is left out.
    func leaveOutSettings() {
        for name in ["surveys", "quota", "assessments", "permissions"] {
            root.child(name)?.leaveOut("the settings of the survey are not part of a form")
        }
    }
}
