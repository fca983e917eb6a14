import DyadCore
import DyadExchange
import Testing

@Suite struct FHIRQuestionnaireTests {
    private func document(_ form: ExchangeForm) throws -> JSONValue {
        try JSONReader.value(of: FHIRQuestionnaire().bytes(of: form))
    }

    private func item(_ id: String) throws -> JSONValue {
        let items = try document(try ShippedForms.drawn())["item"]?.elements ?? []
        return try #require(items.first { $0["linkId"]?.string == id })
    }

    @Test func `a questionnaire is a draft with a title and a name for programs`() throws {
        let document = try document(try ShippedForms.drawn())
        #expect(document["resourceType"]?.string == "Questionnaire" && document["status"]?.string == "draft")
        #expect(document["name"]?.string == "Allkinds" && document["title"]?.string == "All <kinds> of {question}")
    }

    @Test(arguments: [
        ("email", "string"), ("at-ease", "integer"), ("slot", "choice"), ("places", "choice"), ("agrees", "boolean"),
        ("begun", "date"), ("held", "integer"), ("late", "decimal"), ("story", "text"), ("not-with", "text"),
    ])
    func `each kind of question becomes a type of item`(id: String, type: String) throws {
        #expect(try item(id)["type"]?.string == type)
    }

    @Test func `limits, options and what must be answered are said`() throws {
        let limits = try item("held")["extension"]?.elements ?? []
        #expect(limits.map { $0["valueInteger"]?.integer } == [0, 12])
        let options = try item("places")["answerOption"]?.elements ?? []
        #expect(options.map { $0["valueCoding"]?["code"]?.string } == ["hull", "leeds"])
        #expect(try item("places")["repeats"]?.bool == true && item("slot")["repeats"] == nil)
        #expect(try item("email")["required"]?.bool == true && item("story")["required"]?.bool == false)
        #expect(try item("at-ease")["item"]?.elements.first?["text"]?.string?.hasPrefix("1: never.") == true)
    }

    @Test(.enabled(if: PythonModule.fhir.isInstalled, "fhir.resources is not installed for python3"))
    func `fhir.resources takes every shipped form for a questionnaire`() throws {
        let program = """
            import glob, json, sys
            from fhir.resources.R4B.questionnaire import Questionnaire
            for path in glob.glob(sys.argv[1] + "/*.json"): Questionnaire.parse_obj(json.load(open(path)))
            """
        let judged = try PythonModule.fhir.run(program, over: [FHIRQuestionnaire()])
        #expect(judged.status == 0, "\(judged.words)")
    }

    @Test func `the items of every shipped form have ids of their own`() throws {
        for form in ShippedForms.all {
            let items = try document(form)["item"]?.elements ?? []
            let ids = items.flatMap { [$0] + ($0["item"]?.elements ?? []) }.compactMap { $0["linkId"]?.string }
            #expect(items.count == form.questions.count && Set(ids).count == ids.count, "\(form.id)")
        }
    }
}
