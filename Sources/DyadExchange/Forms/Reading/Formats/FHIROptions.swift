import DyadCore
import DyadMarkup

/// The options of a question: its own, or those of a value set that the questionnaire contains.
struct FHIROptions {
    let all: [ChoiceOption]
    /// What the question refers to; `nil` where its options stand in it.
    let valueSet: String?

    init(_ node: FormNode, document: FormDocument) {
        let own = node.children("answerOption").compactMap { option -> ChoiceOption? in
            if let coding = option.child("valueCoding") { return Self.option(coding) }
            let plain = ["valueString", "valueInteger", "valueDate", "valueTime"]
            return plain.lazy.compactMap { option.fhir($0) }.first.map { ChoiceOption($0, $0) }
        }
        let valueSet = node.fhir("answerValueSet")
        let contained =
            valueSet == nil
            ? nil
            : document.start.children("contained").compactMap { $0.child("ValueSet") }
                .first { $0.node.value("id").map { "#\($0)" } == valueSet }
        self.valueSet = valueSet
        all = own + (contained.map(Self.options) ?? [])
    }

    /// The concepts of a value set; those it is expanded to, where it says so.
    private static func options(of set: FormNode) -> [ChoiceOption] {
        set.passOver([
            "id", "meta", "url", "identifier", "version", "name", "title", "status", "experimental", "date",
            "publisher",
            "contact", "description", "immutable", "purpose", "copyright",
        ])
        let expanded = set.child("expansion").map { expansion in
            expansion.passOver(["identifier", "timestamp", "total", "offset"])
            return concepts(in: expansion, "contains")
        }
        let parts = set.child("compose")?.children("include") ?? []
        let composed = parts.flatMap { part in
            part.passOver(["system", "version"])
            return concepts(in: part, "concept")
        }
        let isWhole =
            parts.allSatisfy { $0.node.child("concept") != nil } && set.node.child("compose")?.child("exclude") == nil
        if let expanded, !expanded.isEmpty { return expanded }
        if !isWhole { set.remark("the value set has more or fewer options than it lists, so check them") }
        return composed
    }

    private static func concepts(in node: FormNode, _ name: String) -> [ChoiceOption] {
        node.children(name).flatMap { concept in
            let isHeading = concept.fhir("abstract") == "true"
            return (isHeading ? [] : [option(concept)].compactMap { $0 }) + concepts(in: concept, name)
        }
    }

    private static func option(_ coding: FormNode) -> ChoiceOption? {
        coding.passOver(["system", "version", "designation"])
        guard let code = coding.fhir("code") ?? coding.fhir("display") else { return nil }
        return ChoiceOption(code, coding.fhir("display") ?? code)
    }
}
