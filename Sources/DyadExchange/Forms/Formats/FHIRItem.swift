import DyadCore

/// What a question is in a FHIR Questionnaire: an item, with extensions for what R4 has no element for.
struct FHIRItem {
    private static let extensions = "http://hl7.org/fhir/StructureDefinition/"
    private let question: ExchangeQuestion

    init(_ question: ExchangeQuestion) { self.question = question }

    /// The item, with its hint as an item of its own below it.
    var json: JSONValue {
        var item: [String: JSONValue] = [
            "linkId": .string(question.id), "text": .string(question.prompt), "required": .bool(question.isRequired),
        ]
        var extensions: [JSONValue] = []
        func limits(_ type: String, _ least: JSONValue?, _ most: JSONValue?) -> [JSONValue] {
            [("minValue", least), ("maxValue", most)].compactMap { name, limit in
                limit.map { Self.extended(name, "value\(type)", $0) }
            }
        }
        switch question.shape {
        case .scale(let range, _, _):
            item["type"] = "integer"
            extensions = [Self.control("slider"), Self.extended("questionnaire-sliderStepValue", "valueInteger", 1)]
            extensions += limits("Integer", .integer(range.lowerBound), .integer(range.upperBound))
        case .choice(let options), .choices(let options):
            item["type"] = "choice"
            item["answerOption"] = .array(options.map(Self.option))
            if case .choices = question.shape { item["repeats"] = true }
        case .yesNo: item["type"] = "boolean"
        case .date: item["type"] = "date"
        case .number(let least, let most, let whole):
            item["type"] = whole ? "integer" : "decimal"
            extensions = limits(whole ? "Integer" : "Decimal", least.map { .number($0) }, most.map { .number($0) })
        case .people: item["type"] = "text"
        case .text(let longest):
            item["type"] = question.isShort ? "string" : "text"
            if let longest { item["maxLength"] = .integer(longest) }
        }
        if !extensions.isEmpty { item["extension"] = .array(extensions) }
        if !question.hint.isEmpty { item["item"] = .array([help]) }
        return .object(item)
    }

    private static func option(_ option: ChoiceOption) -> JSONValue {
        .object(["valueCoding": .object(["code": .string(option.id), "display": .string(option.label)])])
    }

    /// The hint, as a text that belongs to the question.
    private var help: JSONValue {
        .object([
            "linkId": .string("\(question.id)-help"), "type": "display", "text": .string(question.hint),
            "extension": .array([Self.control("help")]),
        ])
    }

    private static func control(_ code: String) -> JSONValue {
        let coding = JSONValue.object([
            "system": "http://hl7.org/fhir/questionnaire-item-control", "code": .string(code),
        ])
        return extended("questionnaire-itemControl", "valueCodeableConcept", .object(["coding": .array([coding])]))
    }

    private static func extended(_ name: String, _ type: String, _ value: JSONValue) -> JSONValue {
        .object(["url": .string(extensions + name), type: value])
    }
}
