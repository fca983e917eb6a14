import DyadCore
import Foundation
import Testing

/// What was not stored is written so that it can be mended and imported again, and says the same then.
@Suite struct RejectedRowsTests {
    /// A programme whose form asks of everything a little.
    private static func folder(_ name: String, _ text: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try Command().run(["new", "p", "--from", "blank"], in: folder.path)
        let form = """
            forms:
              - id: entry
                title: Entry
                purpose: application
                from: mentee
                occasions: [baseline, session-1, session-2]
                readers: [programme-lead]
                items:
                  - { id: email, part: email, label: E-mail, prompt: "E-mail?", question: { use: text }, required: true }
                  - { id: mood, label: Mood, prompt: "Mood?", question: { use: scale } }
                  - { id: agree, label: Agree, prompt: "Agree?", question: { use: yes-no } }
                  - { id: places, label: Places, prompt: "Where?", question: { use: choices, options: [Hull, "York, Ripon"] } }
                  - { id: topics, label: Topics, prompt: "Topics?", question: { use: choices, list: topics } }
                  - { id: story, label: Story, prompt: "Story?", question: { use: text } }

            """
        let programme = try folder.text("p/programme.yaml").replacing("forms:\n", with: form, maxReplacements: 1)
        try folder.write(
            programme.replacing("application: mentee-application", with: "application: entry"), to: "p/programme.yaml")
        try folder.write(text, to: "p/\(name)")
        return folder
    }

    /// Imports a file whose one mistake is a mood of 11, mends it and imports that; gives what is stored then.
    private static func mended(_ name: String, _ text: String, _ arguments: [String]) throws -> (
        answers: [String: String], rejected: String
    ) {
        let folder = try folder(name, text)
        let path = folder.file("p")
        let refused = try Command().run(["import", name, "--accept-valid"] + arguments, in: path)
        #expect(refused.output.contains("0 stored, 0 unchanged, 1 rejected"), "\(refused.everything)")
        let rejected = try folder.text("p/\(name).rejected.csv")
        try folder.write(
            rejected.replacing(",11,", with: ",9,").replacing("\r\n11,", with: "\r\n9,"), to: "p/mended.csv")
        let mended = try Command().run(["import", "mended.csv"], in: path)
        #expect(mended.output.contains("1 stored"), "\(mended.everything)\n\(rejected)")
        let shown = try Command().run(["show", "--as", "programme-lead", "--json"], in: path).json
        let submission = try #require(shown["submissions"]?.elements.first)
        var answers = ["occasion": submission["occasion"]?.string ?? ""]
        for answer in submission["answers"]?.elements ?? [] {
            answers[answer["item"]?.string ?? ""] = answer["answer"]?.string
        }
        return (answers, rejected)
    }

    private static let expected = [
        "occasion": "session-2", "mood": "9", "agree": "no", "places": "Hull; York, Ripon", "story": "=1+1",
    ]

    @Test func `a plain sheet, with its occasion and a text that begins like a formula`() throws {
        let (answers, _) = try Self.mended(
            "plain.csv", "E-mail,Mood,Agree,Places,Story\na@x.uk,11,no,\"Hull; York, Ripon\",=1+1\n",
            ["--occasion", "session-2"])
        #expect(answers == Self.expected)
    }

    @Test func `an instrument of REDCap, with boxes and its event, for its own form`() throws {
        let (answers, rejected) = try Self.mended(
            "redcap.csv",
            "record_id,redcap_event_name,email,mood,agree,places___hull,places___york_ripon,story,entry_complete\n1,session_2_arm_1,a@x.uk,11,0,1,1,=1+1,2\n",
            [])
        #expect(answers == Self.expected && rejected.contains("[redcap; entry]"))
    }

    @Test func `an export with three rows of headings, without the places that no form asks for`() throws {
        let (answers, rejected) = try Self.mended(
            "qualtrics.csv",
            """
            StartDate,EndDate,Status,IPAddress,LocationLatitude,ResponseId,Q1,Q2,Q3,Q4,Q5
            Start,End,Response Type,IP Address,Latitude,Response ID,E-mail,Mood,Agree,Places,Story
            "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}",x,x,x,x,x,x,x,x,x
            2026-10-01 10:00:00,2026-10-01 10:05:00,IP Address,10.1.2.3,-53.74,R_1,a@x.uk,11,No,"Hull,York, Ripon",=1+1

            """, ["--occasion", "session-2"])
        #expect(answers == Self.expected)
        #expect(!rejected.contains("10.1.2.3") && !rejected.contains("53.74") && rejected.contains("IPAddress"))
    }

    @Test func `a record of ODM, whose codes are written as what they stand for`() throws {
        let (answers, _) = try Self.mended(
            "study.xml",
            """
            <?xml version="1.0"?><ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" xmlns:redcap="https://projectredcap.org"><Study OID="S"><MetaDataVersion OID="M" Name="M">
            <ItemDef OID="agree" Name="agree" DataType="integer"><CodeListRef CodeListOID="c"/></ItemDef>
            <ItemDef OID="places___1" Name="places___1" DataType="integer" redcap:Variable="places" redcap:FieldType="checkbox"><CodeListRef CodeListOID="p"/></ItemDef>
            <ItemDef OID="places___2" Name="places___2" DataType="integer" redcap:Variable="places" redcap:FieldType="checkbox"><CodeListRef CodeListOID="p"/></ItemDef>
            <CodeList OID="c" Name="c" DataType="integer"><CodeListItem CodedValue="1"><Decode><TranslatedText>No</TranslatedText></Decode></CodeListItem>
            <CodeListItem CodedValue="2"><Decode><TranslatedText>Yes</TranslatedText></Decode></CodeListItem></CodeList>
            <CodeList OID="p" Name="p" DataType="integer" redcap:CheckboxChoices="1, Hull | 2, York, Ripon"/></MetaDataVersion></Study>
            <ClinicalData StudyOID="S" MetaDataVersionOID="M"><SubjectData SubjectKey="1"><StudyEventData StudyEventOID="Event.session_2"><FormData FormOID="Form.entry">
            <ItemGroupData ItemGroupOID="g"><ItemData ItemOID="email" Value="a@x.uk"/><ItemData ItemOID="mood" Value="11"/><ItemData ItemOID="agree" Value="1"/>
            <ItemData ItemOID="places___1" Value="1"/><ItemData ItemOID="places___2" Value="1"/><ItemData ItemOID="story" Value="=1+1"/></ItemGroupData></FormData></StudyEventData></SubjectData></ClinicalData></ODM>
            """, [])
        #expect(answers == Self.expected)
    }

    @Test func `a response of FHIR, whose writer no question tells`() throws {
        let (answers, rejected) = try Self.mended(
            "response.json",
            """
            {"resourceType": "QuestionnaireResponse", "questionnaire": "Questionnaire/entry", "authored": "2026-10-01",
             "source": {"identifier": {"value": "a@x.uk"}}, "item": [
             {"linkId": "mood", "answer": [{"valueInteger": 11}]}, {"linkId": "agree", "answer": [{"valueCoding": {"code": "n", "display": "No"}}]},
             {"linkId": "places", "answer": [{"valueCoding": {"code": "h", "display": "Hull"}}, {"valueCoding": {"code": "y", "display": "York, Ripon"}}]},
             {"linkId": "story", "answer": [{"valueString": "=1+1"}]}]}
            """, ["--occasion", "session-2"])
        #expect(answers == Self.expected && rejected.contains("Whose it is") && rejected.contains("2026-10-01"))
    }

    @Test func `nobody but its owner may read it`() throws {
        let folder = try Self.folder("plain.csv", "E-mail,Mood\na@x.uk,11\n")
        _ = try Command().run(["import", "plain.csv", "--accept-valid"], in: folder.file("p"))
        let facts = try FileManager.default.attributesOfItem(atPath: folder.file("p/plain.csv.rejected.csv"))
        #expect(facts[.posixPermissions] as? Int == 0o600)
    }
}
