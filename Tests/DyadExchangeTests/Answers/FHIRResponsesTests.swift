import DyadCore
import DyadExchange
import DyadSheets
import Foundation
import Testing

@Suite struct FHIRResponsesTests {
    private static let questionnaire = """
        {"resourceType": "Questionnaire", "url": "https://trust.example/Questionnaire/check-in", "status": "active", "item": [
          {"linkId": "met", "text": "Have you met?", "type": "boolean"},
          {"linkId": "about", "text": "Your meeting", "type": "group", "enableWhen": [{"question": "met", "operator": "=", "answerBoolean": true}],
           "item": [
            {"linkId": "ease", "text": "How at ease were you?", "type": "integer"},
            {"linkId": "topics", "text": "What about?", "type": "choice", "repeats": true, "answerOption": [
              {"valueCoding": {"code": "e", "display": "Exams"}}, {"valueCoding": {"code": "c", "display": "Career"}}]}]}]}
        """

    private func response(met: Bool, inside: String) -> String {
        """
        {"resourceType": "QuestionnaireResponse", "questionnaire": "https://trust.example/Questionnaire/check-in|1.0", "status": "completed",
         "subject": {"reference": "Practitioner/7"}, "authored": "2026-10-02T09:30:00Z",
         "source": {"identifier": {"system": "mail", "value": "ana@nhs.net"}},
         "item": [{"linkId": "met", "answer": [{"valueBoolean": \(met)}]}, {"linkId": "about", "item": [\(inside)]}]}
        """
    }

    private let eased = #"{"linkId": "ease", "answer": [{"valueInteger": 7}]}"#

    private func tables(_ files: String...) throws -> [RecognisedTable] {
        try WrittenFiles(files.enumerated().map { ("\($0.offset).json", $0.element) }).tables()
    }

    @Test func `a response is a row that says whose it is and when it was sent`() throws {
        let table = try #require(try tables(response(met: true, inside: eased)).first)
        #expect(table.told(.respondentEmail) == ["ana@nhs.net"] && table.told(.sourceID) == ["Practitioner/7"])
        #expect(table.told(.submittedAt) == ["2026-10-02T09:30:00Z"] && table.part == "check-in")
        #expect(table.answers(to: "ease") == ["7"] && table.answers(to: "met") == ["true"])
    }

    @Test func `a questionnaire beside it, before or after, tells texts and what codes stand for`() throws {
        let several =
            #"{"linkId": "topics", "answer": [{"valueCoding": {"code": "c"}}, {"valueCoding": {"code": "e"}}]}"#
        let answers = response(met: true, inside: several)
        for files in [[Self.questionnaire, answers], [answers, Self.questionnaire]] {
            let table = try #require(try WrittenFiles([("a.json", files[0]), ("b.json", files[1])]).tables().first)
            #expect(table.answers(to: "What about?") == ["c e"])
            #expect(table.questions.first { $0.codes == ["topics"] }?.words == ["e": "Exams", "c": "Career"])
        }
    }

    @Test(arguments: [(true, 0), (false, 1)])
    func `an answer to what was not to be asked is a mistake with its path`(met: Bool, count: Int) throws {
        let table = try #require(try tables(Self.questionnaire, response(met: met, inside: eased)).first)
        let problems = table.rowProblems[1] ?? []
        #expect(problems.map(\.code) == Array(repeating: "not-asked", count: count))
        #expect(problems.allSatisfy { $0.place?.path == "/QuestionnaireResponse/item[2]/item" })
    }

    @Test func `XML says the same as JSON, and a bundle holds several`() throws {
        let xml = """
            <Bundle xmlns="http://hl7.org/fhir"><entry><resource><Patient><id value="p"/></Patient></resource></entry>
            <entry><resource><QuestionnaireResponse><questionnaire value="Questionnaire/check-in"/>
              <item><linkId value="ease"/><answer><valueInteger value="4"/></answer></item></QuestionnaireResponse></resource></entry>
            <entry><resource><QuestionnaireResponse><questionnaire value="Questionnaire/check-in"/>
              <item><linkId value="ease"/><answer><valueInteger value="9"/></answer></item></QuestionnaireResponse></resource></entry></Bundle>
            """
        let table = try #require(try WrittenFiles([("bundle.xml", xml)]).tables().first)
        #expect(table.answers(to: "ease") == ["4", "9"] && table.warnings.map(\.problem) == ["A Patient is not read."])
        let place = table.place(table.questions[0].header, of: table.rows[1])
        #expect(
            place.description
                == "bundle.xml:5, /Bundle/entry[3]/resource/QuestionnaireResponse//item[linkId/@value='ease']")
    }

    @Test(arguments: [
        (#"{"resourceType": "Patient"}"#, "not-answers"), (#"{"answers": []}"#, "unknown-json"),
        (#"{"resourceType": "QuestionnaireResponse", "#, "damaged-json"),
        (#"{"resourceType": "Bundle", "entry": []}"#, "not-answers"),
    ])
    func `other JSON is refused by name`(text: String, code: String) {
        let mistakes = #expect(throws: Mistakes.self) { try tables(text) }
        #expect(mistakes?.all.map(\.code) == [code])
    }

    @Test func `a quantity keeps its comparator, and its unit is said not to be read`() throws {
        let quantity =
            #"{"linkId": "ease", "answer": [{"valueQuantity": {"value": 5.5, "comparator": "<", "unit": "mg"}}]}"#
        let table = try #require(try tables(response(met: true, inside: quantity)).first)
        #expect(table.answers(to: "ease") == ["< 5.5"])
        #expect(table.warnings.map(\.problem) == ["The unit “mg” of an answer is not read."])
    }

    @Test func `an open choice takes words beside options, in one response and in several`() throws {
        let both = #"{"linkId": "topics", "answer": [{"valueCoding": {"code": "e"}}, {"valueString": "Rota"}]}"#
        let words = #"{"linkId": "topics", "answer": [{"valueString": "Pay"}]}"#
        let bundle = [both, words].map { #"{"resource": \#(response(met: true, inside: $0))}"# }.joined(separator: ",")
        let table = try #require(try tables(#"{"resourceType": "Bundle", "entry": [\#(bundle)]}"#).first)
        #expect(table.answers(to: "topics") == ["e Rota", "Pay"])
        #expect(table.questions.count { $0.names.contains("topics") } == 1)
    }

    @Test(arguments: [("completed", 0), ("amended", 0), ("in-progress", 1), ("foo", 1)])
    func `a response that is not complete is warned of`(status: String, count: Int) throws {
        let text = response(met: true, inside: eased).replacing("\"completed\"", with: "\"\(status)\"")
        #expect(try tables(text).first?.warnings.count == count)
    }

    @Test(arguments: [
        ("exists", "true", ["5"], true), ("exists", "true", [], false), ("exists", "false", [], true),
        ("=", "5", ["5"], true), ("=", "5", ["6"], false), ("!=", "5", ["6"], true), ("!=", "5", [], true),
        ("!=", "2.5", ["2.50"], false), ("=", "2.5", ["2.50"], true),
        (">", "5", ["5"], false), (">", "5", ["10"], true), (">=", "5", ["5"], true), ("<", "5", ["4"], true),
        ("<", "5", ["5"], false), ("<=", "5", ["5"], true), ("<=", "5", ["6"], false),
        ("<", "2026-09-01", ["2026-08-31"], true),
    ])
    func `each comparison below, at and above`(sign: String, wanted: String, given: [String], isAsked: Bool) throws {
        let questionnaire = """
            {"resourceType": "Questionnaire", "id": "q", "item": [{"linkId": "a", "type": "integer"}, {"linkId": "b", "type": "string",
             "enableWhen": [{"question": "a", "operator": "\(sign)", "answerString": "\(wanted)"}]}]}
            """
        let answers = given.map { #"{"valueString": "\#($0)"}"# }.joined(separator: ",")
        let item = given.isEmpty ? "" : #"{"linkId": "a", "answer": [\#(answers)]},"#
        let response = """
            {"resourceType": "QuestionnaireResponse", "questionnaire": "Questionnaire/q",
             "item": [\(item) {"linkId": "b", "answer": [{"valueString": "x"}]}]}
            """
        let table = try #require(try tables(questionnaire, response).first)
        #expect(table.rowProblems.isEmpty == isAsked)
    }

    private static let corpus = "../shared/corpus/fhir"

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: corpus), "../shared is absent"),
        arguments: [("", 0), ("-fail", 1)])
    func `the published example is judged as published`(ending: String, count: Int) throws {
        let table = try #require(
            try WrittenFiles.tables(of: [
                Self.corpus + "/questionnaireResponse-enableWhen-test\(ending).xml",
                Self.corpus + "/questionnaire-enableWhen-test.xml",
            ]).first)
        #expect(table.rowProblems.values.joined().count == count)
    }
}
