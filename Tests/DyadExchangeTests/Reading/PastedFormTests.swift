import DyadCore
import DyadExchange
import Testing

/// What is read is taken by a programme as it stands, whatever YAML would make of its names and words.
@Suite struct PastedFormTests {
    @Test(arguments: ["null", "true", "no", "1", "1e3", "~", "-", "0x1F", "2026-01-01", ".inf", "a: b", "#", "'", "“"])
    func `a name or words that YAML reads as something else are names and words`(word: String) throws {
        let cell = "\"\(word.replacing("\"", with: "\"\""))\""
        let reading = try Reading.of(
            """
            Variable / Field Name,Form Name,Field Type,Field Label,"Choices, Calculations, OR Slider Labels"
            record_id,visit,text,Record
            \(cell),\(cell),radio,\(cell),"\(word), one | other, \(word)"
            """)
        let form = try #require(reading.forms.first)
        let question = try #require(form.questions.first)
        let yaml = reading.yaml.replacing("    from: mentee", with: "    from: mentee\n    readers: [programme-lead]")
        let pasted = try ShippedForms.definition(basedOn: "huth", saying: yaml)
        let item = try #require(pasted.form(FormID(form.id))?.items.last)
        #expect(item.id.description == question.id && item.prompt == question.prompt)
        #expect(item.question.shape == question.shape)
    }
}
