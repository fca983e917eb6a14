import DyadCore
import DyadExchange
import DyadSheets
import Foundation
import Testing

@Suite struct ODMRecordsTests {
    /// A study with events, a question with boxes, code lists and a typed item.
    private func study(data: String, fileType: String = "Snapshot") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" xmlns:redcap="https://projectredcap.org" ODMVersion="1.3.1" FileType="\(fileType)">
        <Study OID="S"><GlobalVariables><StudyName>S</StudyName></GlobalVariables>
        <MetaDataVersion OID="M" Name="M" redcap:RecordIdField="record_id">
        <ItemDef OID="record_id" Name="record_id" DataType="text" redcap:Variable="record_id"/>
        <ItemDef OID="at_ease" Name="at_ease" DataType="text" redcap:Variable="at_ease">
          <Question><TranslatedText>How at ease are you?</TranslatedText><TranslatedText xml:lang="de">Wie wohl?</TranslatedText></Question>
          <CodeListRef CodeListOID="at_ease.choices"/></ItemDef>
        <ItemDef OID="places___h" Name="places___h" DataType="boolean" redcap:Variable="places" redcap:FieldType="checkbox">
          <Question><TranslatedText>Where?</TranslatedText></Question><CodeListRef CodeListOID="places.choices"/></ItemDef>
        <ItemDef OID="places___l" Name="places___l" DataType="boolean" redcap:Variable="places" redcap:FieldType="checkbox">
          <Question><TranslatedText>Where?</TranslatedText></Question><CodeListRef CodeListOID="places.choices"/></ItemDef>
        <CodeList OID="at_ease.choices" Name="at_ease" DataType="text">
          <CodeListItem CodedValue="1"><Decode><TranslatedText>1 (Never)</TranslatedText></Decode></CodeListItem>
          <CodeListItem CodedValue="10"><Decode><TranslatedText>10 (Always)</TranslatedText></Decode></CodeListItem></CodeList>
        <CodeList OID="places.choices" Name="places" DataType="boolean" redcap:CheckboxChoices="h, Hull, York | l, Leeds">
          <CodeListItem CodedValue="1"><Decode><TranslatedText>Checked</TranslatedText></Decode></CodeListItem></CodeList>
        </MetaDataVersion></Study>
        <ClinicalData StudyOID="S" MetaDataVersionOID="M">
        \(data)
        </ClinicalData></ODM>
        """
    }

    private func tables(_ text: String) throws -> [RecognisedTable] {
        try WrittenFiles([("study.xml", text)]).tables()
    }

    @Test func `each form of each event of each subject is a row`() throws {
        let tables = try tables(
            study(
                data: """
                    <SubjectData SubjectKey="7">
                      <StudyEventData StudyEventOID="Event.baseline_arm_1" redcap:UniqueEventName="baseline_arm_1"><FormData FormOID="Form.check_in">
                        <ItemGroupData ItemGroupOID="g"><ItemData ItemOID="record_id" Value="7"/><ItemData ItemOID="at_ease" Value="1"/>
                        <ItemData ItemOID="check_in_complete" Value="2"/></ItemGroupData></FormData></StudyEventData>
                      <StudyEventData StudyEventOID="Event.end_arm_1"><FormData FormOID="Form.check_in">
                        <ItemGroupData ItemGroupOID="g"><ItemData ItemOID="at_ease" Value="10"/></ItemGroupData></FormData></StudyEventData>
                    </SubjectData>
                    """))
        let table = try #require(tables.first)
        #expect(tables.count == 1 && table.part == "check_in" && table.layoutName == "CDISC ODM 1.3")
        #expect(table.told(.sourceID) == ["7", "7"] && table.told(.event) == ["baseline_arm_1", "end_arm_1"])
        #expect(
            table.answers(to: "How at ease are you?") == ["1", "10"] && table.answers(to: "at_ease") == ["1", "10"])
        #expect(table.ignored.map(\.header.text) == ["record_id", "check_in_complete"])
    }

    @Test func `an ampersand in an answer stays one`() throws {
        let tables = try tables(
            study(
                data: """
                    <SubjectData SubjectKey="1"><FormData FormOID="f"><ItemGroupData ItemGroupOID="g">
                    <ItemData ItemOID="at_ease" Value="A&amp;E &lt;3"/></ItemGroupData></FormData></SubjectData>
                    """))
        #expect(tables.first?.answers(to: "at_ease") == ["A&E <3"])
    }

    @Test func `codes come with what they stand for, and boxes are one question`() throws {
        let tables = try tables(
            study(
                data: """
                    <SubjectData SubjectKey="1"><FormData FormOID="f"><ItemGroupData ItemGroupOID="g"><ItemData ItemOID="at_ease" Value="10"/>
                    <ItemData ItemOID="places___h" Value="1"/><ItemData ItemOID="places___l" Value="0"/></ItemGroupData></FormData></SubjectData>
                    """))
        let questions = try #require(tables.first?.questions)
        #expect(questions.map(\.header.text) == ["at_ease", "places"])
        #expect(
            questions.map(\.words) == [["1": "1 (Never)", "10": "10 (Always)"], ["h": "Hull, York", "l": "Leeds"]])
        #expect(tables.first?.answers(to: "Where?") == ["h"])
    }

    @Test
    func `typed items are read, pictures are passed over and said so, nothing is taken for an answer that is null`()
        throws
    {
        let picture = String(repeating: "A", count: 3_000_000)
        let tables = try tables(
            study(
                data: """
                    <SubjectData SubjectKey="1"><FormData FormOID="f"><ItemGroupData ItemGroupOID="g">
                    <ItemDataInteger ItemOID="at_ease">7</ItemDataInteger><ItemData ItemOID="words" Value="A&amp;E &lt; ward"/><ItemData ItemOID="story" IsNull="Yes"/>
                    <ItemDataBase64Binary ItemOID="photo">\(picture)</ItemDataBase64Binary>
                    </ItemGroupData></FormData></SubjectData>
                    """))
        #expect(tables.first?.answers(to: "at_ease") == ["7"] && tables.first?.answers(to: "story") == [])
        #expect(tables.first?.answers(to: "words") == ["A&E < ward"])
        let warning = try #require(tables.first?.warnings.first)
        #expect(warning.problem == "The file or picture in “photo” is not read." && warning.severity == .warning)
        #expect(
            warning.place
                == .element(
                    file: "study.xml", line: 22,
                    path: "/ODM/ClinicalData[1]/SubjectData[1]/FormData[1]/ItemGroupData[1]/ItemData[4]"))
    }

    @Test func `an answer's place is its line and the path to it`() throws {
        let table = try #require(
            try tables(
                study(
                    data: """
                        <SubjectData SubjectKey="1"><FormData FormOID="f"><ItemGroupData ItemGroupOID="g">

                        <ItemData ItemOID="at_ease" Value="12"/></ItemGroupData></FormData></SubjectData>
                        """)
            ).first)
        let place = table.place(table.questions[0].header, of: table.rows[0])
        #expect(
            place.description == "study.xml:22, /ODM/ClinicalData[1]/SubjectData[1]/FormData[1]//*[@ItemOID='at_ease']")
    }

    @Test(arguments: [("1", []), ("2", ["1", "2"])])
    func `repetitions count only where a form is repeated`(last: String, expected: [String]) throws {
        let forms = ["1", last].map {
            "<FormData FormOID='f' FormRepeatKey='\($0)'><ItemGroupData ItemGroupOID='g'><ItemData ItemOID='at_ease' Value='5'/></ItemGroupData></FormData>"
        }
        let table = try #require(
            try tables(study(data: "<SubjectData SubjectKey='1'>\(forms.joined())</SubjectData>")).first)
        #expect(table.metadata[.repetition] == nil ? expected == [] : table.told(.repetition) == expected)
    }

    @Test func `two different answers in one form are a mistake of that row, and the same answer twice is none`() throws
    {
        let table = try #require(
            try tables(
                study(
                    data: """
                        <SubjectData SubjectKey="1"><FormData FormOID="f"><ItemGroupData ItemGroupOID="g"><ItemData ItemOID="at_ease" Value="5"/>
                        <ItemData ItemOID="at_ease" Value="5"/></ItemGroupData></FormData>
                        <FormData FormOID="f"><ItemGroupData ItemGroupOID="g"><ItemData ItemOID="at_ease" Value="5"/></ItemGroupData>
                        <ItemGroupData ItemGroupOID="g" ItemGroupRepeatKey="2"><ItemData ItemOID="at_ease" Value="6"/></ItemGroupData></FormData></SubjectData>
                        """)
            ).first)
        #expect(table.rowProblems.mapValues { $0.map(\.code) } == [2: ["answered-twice"]])
    }

    @Test func `taking back an answer is refused with its place`() throws {
        let text = study(
            data: "<SubjectData SubjectKey='1'><FormData FormOID='f' TransactionType='Remove'/></SubjectData>",
            fileType: "Transactional")
        let mistakes = #expect(throws: Mistakes.self) { try tables(text) }
        #expect(mistakes?.all.map(\.code) == ["removed-answer"])
    }

    @Test func `each version of a definition has its own codes, and each study its own subjects`() throws {
        func version(_ oid: String, _ word: String) -> String {
            "<MetaDataVersion OID='\(oid)' Name='m'><ItemDef OID='a' Name='a' DataType='text'><CodeListRef CodeListOID='c'/></ItemDef><CodeList OID='c' Name='c' DataType='text'><CodeListItem CodedValue='3'><Decode><TranslatedText>\(word)</TranslatedText></Decode></CodeListItem></CodeList></MetaDataVersion>"
        }
        func data(_ study: String, _ oid: String) -> String {
            "<ClinicalData StudyOID='\(study)' MetaDataVersionOID='\(oid)'><SubjectData SubjectKey='1'><FormData FormOID='Form.f'><ItemGroupData ItemGroupOID='g'><ItemData ItemOID='a' Value='3'/></ItemGroupData></FormData></SubjectData></ClinicalData>"
        }
        let text =
            "<ODM xmlns='http://www.cdisc.org/ns/odm/v1.3'><Study OID='S'>\(version("M1", "Dark blue"))\(version("M2", "Red"))</Study>\(data("S", "M1"))\(data("S", "M2"))\(data("T", "M1"))</ODM>"
        let tables = try tables(text)
        #expect(tables.map(\.part) == ["f", "f", "f"])
        #expect(tables.map { $0.questions[0].words } == [["3": "Dark blue"], ["3": "Red"], [:]])
        #expect(tables.map { $0.told(.sourceID) } == [["1"], ["1"], ["T/1"]])
    }

    /// Records of one answer each, as many as given, of a form each or of one; or one record of as many answers.
    @Test(arguments: [
        (1000, "<FormData FormOID='f#'>", 1), (1001, "<FormData FormOID='f#'>", nil),
        (2000, "<FormData FormOID='f'>", 2000),
    ])
    func `a file has a thousand forms and no more`(count: Int, form: String, rows: Int?) throws {
        let records = (0..<count).map { number in
            "<SubjectData SubjectKey='\(number)'>\(form.replacing("#", with: "\(number)"))<ItemGroupData ItemGroupOID='g'><ItemData ItemOID='a' Value='1'/></ItemGroupData></FormData></SubjectData>"
        }
        #expect((try? tables(study(data: records.joined())))?.first?.rows.count == rows)
    }

    @Test(arguments: [(16_000, true), (16_001, false)])
    func `a form has sixteen thousand questions and no more`(count: Int, isRead: Bool) throws {
        let items = (0..<count).map { "<ItemData ItemOID='a\($0)' Value='1'/>" }
        let data =
            "<SubjectData SubjectKey='1'><FormData FormOID='f'><ItemGroupData ItemGroupOID='g'>\(items.joined())</ItemGroupData></FormData></SubjectData>"
        #expect(((try? tables(study(data: data))) != nil) == isRead)
    }

    @Test(arguments: [
        ("<ODM xmlns='http://www.cdisc.org/ns/odm/v2.0'/>", "odm-2"),
        ("<ODM xmlns='http://www.cdisc.org/ns/odm/v1.3'/>", "no-answers"),
        ("<ODM xmlns='http://www.cdisc.org/ns/odm/v1.3'><ClinicalData>", "damaged-xml"),
        ("<!DOCTYPE ODM><ODM xmlns='http://www.cdisc.org/ns/odm/v1.3'/>", "unsafe-file"),
        ("<Study xmlns='urn:x'/>", "unknown-xml"),
    ])
    func `other files are refused by name`(text: String, code: String) {
        let mistakes = #expect(throws: Mistakes.self) { try tables("<?xml version='1.0'?>\n" + text) }
        #expect(mistakes?.all.map(\.code) == [code])
    }

    private static let corpus = "../shared/corpus/redcap/arm-single-longitudinal"

    @Test(.enabled(if: FileManager.default.fileExists(atPath: corpus), "../shared is absent"))
    func `a project of REDCap holds the same answers as its table of records`() throws {
        let project = try #require(try WrittenFiles.tables(of: [Self.corpus + "/project.xml"]).first)
        let reader = try SheetFile.open(path: Self.corpus + "/data.csv")
        let records = try #require(try KnownLayouts.tables(from: reader.sheets(reader.sheets)[0]).first)
        for question in ["interview_date", "weight"] {
            #expect(project.answers(to: question) == records.answers(to: question))
        }
        #expect(project.told(.event) == records.told(.event) && project.told(.sourceID) == records.told(.sourceID))
        #expect(project.warnings.map(\.code) == ["not-read"])
    }
}
