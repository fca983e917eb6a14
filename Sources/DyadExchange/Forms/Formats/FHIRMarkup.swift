internal import DyadCore
internal import DyadMarkup

/// The same HL7 FHIR R4 (4.0.1) Questionnaire in XML: what ``FHIRQuestionnaire`` writes, by the rules that FHIR gives for both.
public struct FHIRMarkup: FormExport {
    /// `fhir-xml`.
    public static let id = "fhir-xml"
    /// What people call it.
    public static let name = "FHIR R4 Questionnaire in XML"
    /// XML.
    public static let fileEnding = "xml"

    /// The order in which the schemas of R4 ask for the elements used here; a value stands alone in what holds it.
    private static let order = [
        "extension", "linkId", "system", "name", "title", "status", "code", "display", "coding", "text", "type",
        "required", "repeats", "maxLength", "answerOption", "item",
    ]

    /// The format.
    public init() {}

    /// The questionnaire, as a draft.
    public func bytes(of form: ExchangeForm) -> [UInt8] {
        let resource = FHIRQuestionnaire.resource(of: form)
        let name = resource["resourceType"]?.string ?? ""
        return XMLOutput(name, ["xmlns": "http://hl7.org/fhir"], Self.elements(of: resource)).document
    }

    private static func elements(of object: JSONValue) -> [XMLOutput] {
        let place = { order.firstIndex(of: $0) ?? order.count }
        return object.members.filter { !["resourceType", "url"].contains($0.key) }
            .sorted { (place($0.key), $0.key) < (place($1.key), $1.key) }
            .flatMap { name, value in elements(name, value) }
    }

    /// An array is an element a value; what is no object stands in the attribute `value`.
    private static func elements(_ name: String, _ value: JSONValue) -> [XMLOutput] {
        switch value {
        case .array(let values): values.flatMap { elements(name, $0) }
        case .object: [XMLOutput(name, ["url": value["url"]?.string], elements(of: value))]
        default: [XMLOutput(name, ["value": value.string ?? value.canonicalText])]
        }
    }
}
