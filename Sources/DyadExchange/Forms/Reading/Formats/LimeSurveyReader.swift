import DyadCore
import DyadMarkup

/// A LimeSurvey survey (.lss), with its texts in the tables themselves (until 4.0) or in tables beside them (since).
struct LimeSurveyReader: FormImport {
    static let name = "LimeSurvey survey (.lss)"

    func isMeant(by root: FormRoot) -> Bool { root == .element(name: "document", namespace: "") }

    func forms(of document: FormDocument) throws -> [FoundForm] {
        let root = document.start
        guard root.child("LimeSurveyDocType")?.words == "Survey" else {
            throw document.mistake(
                "no-survey", at: root, "This XML file is no survey of LimeSurvey.",
                remedy: "In LimeSurvey: Display/Export, Survey structure (.lss).")
        }
        root.passOver(["DBVersion", "themes", "themes_inherited", "survey_links"])
        let tables = LimeSurveyTables(root)
        let language = tables.rows("surveys").first?.child("language")?.words ?? tables.languages.first ?? "en"
        tables.leaveOutSettings()
        let words = tables.rows("surveys_languagesettings", in: language).first
        let title = words?.child("surveyls_title")?.words ?? ""
        words?.leaveOut("of the words of the whole survey only its title is kept")
        var form = FoundForm(title.isEmpty ? "survey" : title, title: PlainWords.of(title))
        form.questions = try LimeSurveyQuestions(tables, language: language, document: document).questions()
        return [form]
    }
}
