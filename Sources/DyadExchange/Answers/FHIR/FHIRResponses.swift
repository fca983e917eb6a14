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
        case .json(let type): type != nil
        }
    }

    static func isDefinition(_ document: DocumentFile) -> Bool {
        switch document.kind {
        case .xml(let root): root.name == "Questionnaire"
        case .json(let type): type == "Questionnaire"
        }
    }

    static func read(_ document: DocumentFile, into contents: inout DocumentContents) throws {
        var found = contents
        var other: XMLNode?
        var isEmpty = true
        // A questionnaire may stand after the responses to it, so that there are two readings.
        try document.resources { piece in
            for resource in resources(in: piece) {
                isEmpty = isEmpty && !resource.name.hasPrefix("Questionnaire")
                if isEmpty { other = other ?? resource }
                guard resource.name == "Questionnaire" else { continue }
                let form = FHIRQuestions(resource).form
                for name in FHIRQuestions.names(of: resource) { found.forms[name] = form }
            }
        }
        guard !isEmpty else { throw noAnswers(other, in: document) }
        try document.resources { piece in
            for resource in resources(in: piece) {
                switch resource.name {
                case "QuestionnaireResponse": try FHIRResponse(resource, document.file).add(to: &found)
                case "Questionnaire": break
                default: found.leaveOut("A \(resource.name)", at: resource.path, line: resource.line)
                }
            }
        }
        contents = found
    }

    private static func noAnswers(_ resource: XMLNode?, in document: DocumentFile) -> Mistakes {
        let what = resource.map { "a \($0.name)" } ?? "an empty Bundle"
        return Mistakes([
            Diagnostic(
                "not-answers",
                at: .element(file: document.file, line: resource?.line, path: resource?.path ?? "/Bundle"),
                "This FHIR file holds \(what), and no Questionnaire or QuestionnaireResponse.",
                remedy: "Export the QuestionnaireResponses, one by one or as a Bundle.")
        ])
    }

    static func path(to question: String) -> String { "//item[linkId/@value='\(question)']" }

    /// The resource of a bundle's entry, or the one that it is; the questionnaires that it contains come before it.
    private static func resources(in piece: XMLNode) -> [XMLNode] {
        let own = piece.name == "entry" ? piece.child("resource")?.children ?? [] : [piece]
        let contained = own.flatMap { $0.children("contained").flatMap(\.children) }
        return contained.filter { $0.name.hasPrefix("Questionnaire") } + own
    }
}
