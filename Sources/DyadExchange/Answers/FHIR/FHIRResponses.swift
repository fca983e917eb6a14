import DyadCore
import DyadMarkup
import DyadSheets

/// HL7 FHIR R4 QuestionnaireResponses, in XML or JSON, one by one or in a Bundle; with the Questionnaires that they answer, where
/// those are given too.
enum FHIRResponses: AnswerFormat {
    static let id = "fhir"
    static let name = "FHIR R4 QuestionnaireResponse"

    static let roles: [ColumnRole: String] = [
        .sourceID: "/subject", .submittedAt: "/authored", .respondentEmail: "/source",
    ]

    static func recognises(_ document: DocumentFile) -> Bool {
        switch document.kind {
        case .xml(let root): root.namespace == FHIRElements.namespace
        case .json(let value): FHIRElements(value).type != nil
        }
    }

    static func isDefinition(_ document: DocumentFile) -> Bool {
        switch document.kind {
        case .xml(let root): root.name == "Questionnaire"
        case .json(let value): FHIRElements(value).type == "Questionnaire"
        }
    }

    static func read(_ document: DocumentFile, into contents: inout DocumentContents) throws {
        let root = try document.root()
        let resources = resources(in: root)
        guard resources.contains(where: { $0.name.hasPrefix("Questionnaire") }) else {
            throw Mistakes([
                Diagnostic(
                    "not-answers", at: .element(file: document.file, line: root.line, path: root.path),
                    "This FHIR file holds a \(root.name), and no Questionnaire or QuestionnaireResponse.",
                    remedy: "Export the QuestionnaireResponses, one by one or as a Bundle.")
            ])
        }
        for questionnaire in resources where questionnaire.name == "Questionnaire" {
            let form = FHIRQuestions(questionnaire).form
            for name in FHIRQuestions.names(of: questionnaire) { contents.forms[name] = form }
        }
        for response in resources where response.name == "QuestionnaireResponse" {
            try FHIRResponse(response, document.file).add(to: &contents)
        }
        for other in resources where !other.name.hasPrefix("Questionnaire") {
            contents.leaveOut("A \(other.name)", at: other.path, line: other.line)
        }
    }

    static func path(to question: String) -> String { "//item[linkId/@value='\(question)']" }

    /// The resources of a bundle, or the one that the document is; what a resource contains comes before it.
    private static func resources(in root: XMLNode) -> [XMLNode] {
        let all =
            root.name == "Bundle" ? root.children("entry").flatMap { $0.child("resource")?.children ?? [] } : [root]
        let contained = all.flatMap { $0.children("contained").flatMap(\.children) }
            .filter { $0.name.hasPrefix("Questionnaire") }
        return contained + all
    }
}
