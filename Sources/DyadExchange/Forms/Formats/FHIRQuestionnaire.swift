internal import DyadCore

/// An HL7 FHIR R4 (4.0.1) Questionnaire in JSON.
public struct FHIRQuestionnaire: FormExport {
    /// `fhir-json`.
    public static let id = "fhir-json"
    /// What people call it.
    public static let name = "FHIR R4 Questionnaire"
    /// JSON.
    public static let fileEnding = "json"

    /// The format.
    public init() {}

    /// The questionnaire, as a draft.
    public func bytes(of form: ExchangeForm) -> [UInt8] {
        Array((Self.resource(of: form).prettyText() + "\n").utf8)
    }

    /// The questionnaire whatever it is written in.
    static func resource(of form: ExchangeForm) -> JSONValue {
        var names = FieldNames(joint: "", longest: 254)
        let name = names.name(for: form.id)
        return .object([
            "resourceType": "Questionnaire", "status": "draft", "title": .string(form.title),
            "name": .string(name.prefix(1).uppercased() + name.dropFirst()),
            "item": .array(form.questions.map { FHIRItem($0).json }),
        ])
    }
}
