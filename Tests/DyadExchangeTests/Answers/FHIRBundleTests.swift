import DyadCore
import DyadExchange
import DyadSheets
import Testing

/// Bundles are read entry by entry, so that long ones do not stand in memory.
@Suite struct FHIRBundleTests {
    private func response(_ rating: String) -> String {
        #"{"resource": {"resourceType": "QuestionnaireResponse", "item": [{"linkId": "a", "answer": [{"valueString": \#(rating)}]}]}}"#
    }

    private func tables(_ text: String) throws -> [RecognisedTable] { try WrittenFiles([("b.json", text)]).tables() }

    @Test(arguments: [
        #"{"resourceType": "Bundle", "entry": [#]}"#, #"{"entry":[#],"resourceType":"Bundle"}"#,
        "\u{FEFF}" + #"{ "id" : "entry", "entry" : [ # ] , "resourceType" : "Bundle" }"#,
        #"{"resourceType": "Bundle", "meta": {"entry": [1, 2]}, "entry": [#], "link": [{"entry": []}]}"#,
    ])
    func `entries are found wherever they stand`(bundle: String) throws {
        let entries = [#""x, ]}\" y""#, #""2""#].map(response).joined(separator: ",\n")
        let table = try #require(try tables(bundle.replacing("#", with: entries)).first)
        #expect(table.answers(to: "a") == [#"x, ]}" y"#, "2"])
        #expect(table.place(table.questions[0].header, of: table.rows[1]).path?.hasPrefix("/Bundle/entry[2]/") == true)
    }

    @Test(arguments: [
        (#"{"resourceType": "Bundle", "entry": [{"resource": }]}"#, 1, 51),
        ("{\"resourceType\": \"Bundle\",\n \"entry\": [],\n \"x\": }", 3, 7),
        ("{\"resourceType\": \"Bundle\", \"entry\": [{},\n]}", 2, 1),
        ("{\"resourceType\": \"Bundle\", \"entry\": [", 1, 38),
    ])
    func `a fault is said with its line and column in the whole file`(text: String, line: Int, column: Int) {
        let mistakes = #expect(throws: Mistakes.self) { try tables(text) }
        #expect(mistakes?.all.map(\.code) == ["damaged-json"])
        #expect(mistakes?.all.first?.place == .line(file: "b.json", line: line, column: column))
    }

    @Test func `a questionnaire after the responses to it is known to them`() throws {
        let text = """
            {"resourceType": "Bundle", "entry": [
             {"resource": {"resourceType": "QuestionnaireResponse", "questionnaire": "Questionnaire/q", "item": [{"linkId": "a", "answer": [{"valueInteger": 1}]}]}},
             {"resource": {"resourceType": "Questionnaire", "id": "q", "item": [{"linkId": "a", "text": "How?", "type": "integer"}]}}]}
            """
        #expect(try tables(text).first?.answers(to: "How?") == ["1"])
    }

    @Test func `a bundle of more elements than stand in memory is read`() throws {
        let entry =
            "<entry><resource><QuestionnaireResponse><item><linkId value='a'/><answer><valueInteger value='1'/></answer></item></QuestionnaireResponse></resource></entry>"
        let text = "<Bundle xmlns='http://hl7.org/fhir'>" + String(repeating: entry, count: 30_000) + "</Bundle>"
        #expect(try WrittenFiles([("b.xml", text)]).tables().first?.rows.count == 30_000)
    }
}
