import DyadCore
import DyadExchange
import Testing

@Suite struct FHIRReaderTests {
    private static let prefix = "http://hl7.org/fhir/StructureDefinition/"

    private func markup(_ items: String) throws -> FormReading {
        try Reading.of("<Questionnaire xmlns=\"http://hl7.org/fhir\"><title value=\"T\"/>\(items)</Questionnaire>")
    }

    private func json(_ item: String) throws -> FormReading {
        try Reading.of(
            #"{ "resourceType": "Questionnaire", "title": "T", "item": [{ "linkId": "a", "text": "Ask <b>?", \#(item) }] }"#
        )
    }

    @Test(arguments: [
        (#""type": "boolean", "required": true"#, "question: { use: yes-no }, required: true"),
        (#""type": "date""#, "question: { use: date }"), (#""type": "decimal""#, "question: { use: number }"),
        (#""type": "text", "maxLength": 20"#, "question: { use: text, longest: 20 }"),
        (
            #""type": "choice", "answerOption": [{ "valueCoding": { "code": "x", "display": "X" } }, { "valueString": "Y" }]"#,
            #"question: { use: choice, options: [{ id: x, label: "X" }, { id: "y", label: "Y" }] }"#
        ),
        (
            #""type": "choice", "repeats": true, "answerOption": [{ "valueInteger": 3 }]"#,
            #"question: { use: choices, options: [{ id: "3", label: "3" }] }"#
        ),
        (
            #""type": "integer", "extension": [{ "url": "\#(prefix)minValue", "valueInteger": 0 }, { "url": "\#(prefix)maxValue", "valueInteger": 9 }]"#,
            "question: { use: number, minimum: 0, maximum: 9, whole: true }"
        ),
    ])
    func `each type of item becomes a kind of question`(item: String, question: String) throws {
        let reading = try json(item)
        #expect(Reading.items(reading) == [#"id: a, label: "A", prompt: "Ask <b>?", \#(question)"#])
        #expect(Reading.leftOut(reading) == [])
    }

    @Test(arguments: [
        (#""type": "attachment""#, "an item of the type “attachment” cannot be asked in Dyad"),
        (#""type": "time""#, "a “time” is read as a text"),
        (
            #""type": "open-choice", "answerOption": [{ "valueString": "Y" }]"#,
            "an answer in one's own words is not kept beside the options"
        ),
        (
            #""type": "choice", "answerValueSet": "urn:v""#,
            "its options, “urn:v”, are not in the file, so write “use: choice” with them"
        ),
        (#""type": "date", "repeats": true"#, "several answers become one"),
        (#""type": "date", "readOnly": true"#, "“readOnly” is not read"),
    ])
    func `what Dyad has no word for is listed`(item: String, words: String) throws {
        let reading = try json("\(item) }, { \"linkId\": \"b\", \"type\": \"date\"")
        let omission = try #require(reading.omissions.first)
        #expect(omission.words == words && omission.path.hasPrefix("/Questionnaire/item[1]"))
        #expect(reading.omissions.count == 1)
    }

    @Test func `groups are taken apart, and their headings and notes listed`() throws {
        let reading = try markup(
            """
            <item><linkId value="g"/><text value="About you"/><type value="group"/>
            <item><linkId value="n"/><text value="Take your time"/><type value="display"/></item>
            <item><linkId value="q"/><text value="Since when?"/><type value="date"/></item></item>
            """)
        #expect(Reading.items(reading).count == 1)
        #expect(
            Reading.leftOut(reading) == [
                "line 1, /Questionnaire/item: the heading “About you” is not kept",
                "line 2, /Questionnaire/item/item[1]: the words “Take your time” are not kept",
            ])
    }

    @Test(arguments: [
        ("any", "x", "x", "y", true), ("all", "x", "x", "y", false), ("any", "x", "z", "y", false),
    ])
    func `a condition on one question is a demand, and any other is words`(
        behaviour: String, first: String, second: String, code: String, isDemand: Bool
    ) throws {
        func option(_ code: String) -> String {
            "<answerOption><valueCoding><code value=\"\(code)\"/></valueCoding></answerOption>"
        }
        func choice(_ name: String) -> String {
            "<item><linkId value=\"\(name)\"/><type value=\"choice\"/>\(option("a"))\(option("y"))</item>"
        }
        func term(_ name: String, _ code: String) -> String {
            "<enableWhen><question value=\"\(name)\"/><operator value=\"=\"/><answerCoding><code value=\"\(code)\"/></answerCoding></enableWhen>"
        }
        let reading = try markup(
            choice("x") + choice("z")
                + "<item><linkId value=\"why\"/><type value=\"text\"/>\(term(first, "a"))\(term(second, code))<enableBehavior value=\"\(behaviour)\"/><required value=\"true\"/></item>"
        )
        let item = try #require(Reading.items(reading).last)
        #expect(item.contains("where: [{ field: x, oneOf: [a, \"y\"], required: true }]") == isDemand, "\(item)")
        #expect(!item.hasSuffix("}, required: true") || !isDemand)
        #expect(reading.omissions.count == 1)
    }

    @Test(arguments: [
        (
            #""compose": { "include": [{ "system": "s", "concept": [{ "code": "x", "display": "X-ray" }, { "code": "y" }] }] }"#,
            0
        ),
        (
            #""expansion": { "timestamp": "2026-01-01", "contains": [{ "abstract": true, "display": "All", "contains": [{ "code": "x", "display": "X-ray" }, { "code": "y" }] }] }"#,
            1
        ),
        (
            #""compose": { "include": [{ "concept": [{ "code": "x", "display": "X-ray" }, { "code": "y" }] }, { "system": "s" }] }"#,
            1
        ),
    ])
    func `options stand in a value set that the questionnaire contains`(set: String, leftOut: Int) throws {
        let reading = try Reading.of(
            ##"{ "resourceType": "Questionnaire", "title": "T", "contained": [{ "resourceType": "ValueSet" }, { "resourceType": "ValueSet", "id": "v", "status": "active", \##(set) }], "item": [{ "linkId": "a", "text": "A?", "type": "choice", "answerValueSet": "#v" }] }"##
        )
        #expect(
            reading.forms.first?.questions.first?.shape
                == .choice([ChoiceOption("x", "X-ray"), ChoiceOption("y", "y")]))
        #expect(reading.omissions.count == leftOut, "\(Reading.leftOut(reading))")
    }

    @Test func `days and times are options by their words`() throws {
        let reading = try json(
            #""type": "choice", "answerOption": [{ "valueDate": "2026-01-01" }, { "valueTime": "10:00:00" }]"#)
        let labels = reading.forms.first?.questions.first?.shape.options.map(\.label)
        #expect(labels == ["2026-01-01", "10:00:00"] && reading.omissions.isEmpty)
    }

    @Test(.enabled(if: Reading.Corpus.isHere))
    func `the samples give their questions, in XML as in JSON`() throws {
        let markup = try Reading.Corpus.read("fhir/questionnaire-example.xml")
        let json = try Reading.Corpus.read("fhir/questionnaire-example.json")
        #expect(markup.forms == json.forms && markup.forms.first?.questions.count == 6)
        let slider = try Reading.Corpus.read("fhir/component_slider_with_validation.json")
        #expect(
            Reading.items(slider).first?.hasSuffix("question: { use: number, whole: true }, required: true") ?? false)
        #expect(
            slider.omissions.first?.words
                == "the slider does not say from where to where it goes, so write “use: scale” with “minimum” and “maximum”"
        )
        let condition = try Reading.Corpus.read("fhir/questionnaire-enableWhen-test.xml")
        #expect(
            Reading.items(condition).last?.hasSuffix(#"where: [{ field: condition, oneOf: ["yes"], required: true }]"#)
                ?? false)
    }
}
