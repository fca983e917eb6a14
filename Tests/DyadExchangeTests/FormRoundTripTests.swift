import DyadCore
import DyadExchange
import Testing

@Suite struct FormRoundTripTests {
    /// What a format carries of what a question takes.
    ///
    /// No format knows other people: they become words. The ids of options become those of the format, so words are compared.
    /// FHIR and XLSForms have no words for the ends of a scale, and REDCap no bar within a label.
    private func carried(_ shape: QuestionShape, by format: String) -> [String] {
        let hasEnds = !["fhir-json", "fhir-xml", "xlsform"].contains(format)
        func labels(_ options: [ChoiceOption]) -> [String] {
            options.map { $0.label.split(separator: "|").joined(separator: "/") }
        }
        switch shape {
        case .scale(let range, let low, let high): return ["scale \(range)"] + (hasEnds ? [low, high] : [])
        case .choice(let options): return ["choice"] + labels(options)
        case .choices(let options): return ["choices"] + labels(options)
        case .yesNo: return ["yes-no"]
        case .date: return ["date"]
        case .people: return ["text"]
        case .text: return ["text"]
        case .number(let least, let most, let whole):
            return ["number", least?.description ?? "", most?.description ?? "", "\(whole)"]
        }
    }

    @Test(arguments: ["odm", "fhir-json", "fhir-xml", "redcap", "xlsform", "limesurvey"])
    func `every shipped form that is written can be read again: questions, prompts, shapes, what must be answered`(
        format: String
    ) throws {
        let export = try #require(KnownFormExports.export(format))
        for form in ShippedForms.all + [try ShippedForms.drawn()] {
            let reading = try FormReading(of: try export.bytes(of: form), file: "form")
            let read = try #require(reading.forms.first)
            #expect(reading.forms.count == 1 && read.questions.count == form.questions.count, "\(form.id)")
            #expect(read.questions.map(\.prompt) == form.questions.map(\.prompt), "\(form.id)")
            #expect(read.questions.map(\.isRequired) == form.questions.map(\.isRequired), "\(form.id)")
            #expect(
                read.questions.map { carried($0.shape, by: format) }
                    == form.questions.map { carried($0.shape, by: format) }, "\(form.id)")
        }
    }

    @Test(arguments: ShippedForms.definitions.map(\.name), ["odm", "fhir-json", "xlsform"])
    func `what is read is sound in a programme`(programme: String, format: String) throws {
        let export = try #require(KnownFormExports.export(format))
        let definition = try #require(ShippedForms.definitions.first { $0.name == programme }?.definition)
        let yaml = try definition.forms.map { form in
            let written = try export.bytes(of: ExchangeForm(form, of: definition))
            return try FormReading(of: written, file: "form").yaml.split(separator: "\n").dropFirst(2)
                .joined(separator: "\n")
                .replacing("  - id: ", with: "  - id: read-", maxReplacements: 1)
                .replacing("    from: mentee", with: "    from: \(form.from)")
        }
        let pasted = try ShippedForms.definition(
            basedOn: programme, saying: "forms:\n" + yaml.joined(separator: "\n") + "\n")
        let read = pasted.forms.filter { $0.id.description.hasPrefix("read-") }
        #expect(read.count == definition.forms.count)
        for (index, form) in definition.forms.enumerated() {
            let isAdded = yaml[index].contains("# Added")
            #expect(read[index].items.count == form.items.count + (isAdded ? 1 : 0), "\(form.id)")
            if format == "odm" { #expect(read[index].occasions == form.occasions, "\(form.id)") }
        }
    }
}
