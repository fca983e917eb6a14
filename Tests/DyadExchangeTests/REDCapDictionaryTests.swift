import DyadExchange
import Testing

@Suite struct REDCapDictionaryTests {
    private func fields(of form: ExchangeForm) -> [[String]] {
        Tables.records(REDCapDictionary().bytes(of: form))
    }

    @Test func `a dictionary has the 18 columns of the standard and begins with the record`() throws {
        let records = fields(of: try ShippedForms.drawn())
        #expect(
            records[0] == [
                "Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label",
                "Choices, Calculations, OR Slider Labels", "Field Note", "Text Validation Type OR Show Slider Number",
                "Text Validation Min", "Text Validation Max", "Identifier?",
                "Branching Logic (Show field only if...)", "Required Field?", "Custom Alignment",
                "Question Number (surveys only)", "Matrix Group Name", "Matrix Ranking?", "Field Annotation",
            ])
        #expect(records[1].prefix(5) == ["record_id", "all_kinds", "", "text", "Record ID"])
        #expect(records.allSatisfy { $0.count == 18 })
    }

    @Test(arguments: [
        // name, type, choices, validation, least, most, identifier, required
        ["email", "text", "", "email", "", "", "y", "y"],
        ["slot", "radio", "am, Mornings / early | weekday_pm, Weekdays, late", "", "", "", "", ""],
        ["places", "checkbox", "hull, Hull | leeds, Leeds", "", "", "", "", ""],
        ["agrees", "yesno", "", "", "", "", "", ""], ["begun", "text", "", "date_dmy", "", "", "", ""],
        ["held", "text", "", "integer", "0", "12", "", ""], ["late", "text", "", "number", "", "", "", ""],
        ["story", "notes", "", "", "", "", "", ""], ["not_with", "notes", "", "", "", "", "y", ""],
    ])
    func `each kind of question becomes the field that checks it`(expected: [String]) throws {
        let records = fields(of: try ShippedForms.drawn())
        let field = try #require(records.first { $0[0] == expected[0] })
        #expect([0, 3, 5, 7, 8, 9, 10, 12].map { field[$0] } == expected)
    }

    @Test func `a scale is a choice of its numbers, with the words at its ends`() throws {
        let field = try #require(fields(of: try ShippedForms.drawn()).first { $0[0] == "at_ease" })
        #expect(field[5].hasPrefix("1, 1 (never) | 2, 2 | 3, 3 |") && field[5].hasSuffix("| 10, 10 (always)"))
        #expect(field[6] == "1: never. 10: always. Answered only at the end.")
    }

    @Test func `a prompt is never taken for a formula`() throws {
        #expect(fields(of: try ShippedForms.drawn())[2][4] == "&#61;Your e-mail?")
    }

    @Test func `codes below zero and labels like formulas stand as they are`() throws {
        let form = try ShippedForms.asking(
            """
            - { id: change, label: Change, prompt: "-1?", question: { use: scale, minimum: -1, maximum: 1, low: "=less" } }
            - { id: sum, label: Sum, prompt: "Sum?", question: { use: choice, options: ["=1+1", "@a"] } }
            """)
        let records = fields(of: form)
        #expect(records[3][4] == "&#45;1?" && records[3][6] == "&#45;1: =less.")
        #expect(records[3][5] == "-1, -1 (=less) | 0, 0 | 1, 1" && records[4][5] == "1_1, =1+1 | a, @a")
        let read = try FormReading(of: REDCapDictionary().bytes(of: form), file: "form").forms.first?.questions ?? []
        #expect(read.map(\.prompt) == ["Yours?", "-1?", "Sum?"])
    }

    @Test func `the fields of every shipped form have names that REDCap takes, each once`() {
        for form in ShippedForms.all {
            let names = fields(of: form).dropFirst().map { $0[0] }
            #expect(names.count == form.questions.count + 1 && Set(names).count == names.count, "\(form.id)")
            for name in names {
                #expect(name.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil && name.count <= 100, "\(name)")
            }
        }
    }
}
