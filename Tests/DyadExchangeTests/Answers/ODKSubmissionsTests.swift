import DyadCore
import DyadExchange
import DyadSheets
import Foundation
import Testing

@Suite struct ODKSubmissionsTests {
    private func table(_ text: String) throws -> RecognisedTable {
        try #require(try WrittenFiles([("submission.xml", text)]).tables().first)
    }

    @Test(arguments: [
        "<check id='check-in' xmlns='http://opendatakit.org/submissions' instanceID='uuid:1'>",
        "<check id='check-in' xmlns:orx='http://openrosa.org/xforms'><orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta>",
    ])
    func `a submission is a row, with or without a namespace`(start: String) throws {
        let table = try table(
            start
                + "<about><at_ease>7</at_ease></about><topics>exams career</topics><story/><deviceid>x1</deviceid></check>"
        )
        #expect(table.part == "check-in" && table.told(.sourceID) == ["uuid:1"])
        #expect(table.answers(to: "at_ease") == ["7"] && table.answers(to: "about/at_ease") == ["7"])
        #expect(table.answers(to: "topics") == ["exams career"] && table.answers(to: "story") == [])
        #expect(table.ignored.map(\.reason) == [.personal])
    }

    @Test func `an answer's place is its line and the path to it`() throws {
        let table = try table(
            "<c id='x' xmlns='http://opendatakit.org/submissions'>\n<about>\n<ease>7</ease></about></c>")
        #expect(
            table.place(table.questions[0].header, of: table.rows[0]).description == "submission.xml:3, /c/about/ease")
    }

    @Test func `several files are several rows of one form`() throws {
        let texts = [3, 4].map { "<c id='x' xmlns='http://opendatakit.org/submissions'><ease>\($0)</ease></c>" }
        let tables = try WrittenFiles(texts.enumerated().map { ("\($0.offset).xml", $0.element) }).tables()
        #expect(tables.flatMap { $0.answers(to: "ease") } == ["3", "4"] && Set(tables.map(\.part)) == ["x"])
    }

    @Test func `the XForm beside a submission tells questions, options and what several codes are`() throws {
        let form = """
            <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>Check-in</h:title><model>
            <instance><data id="check-in"><topics/><ease/></data></instance><bind nodeset="/data/topics" type="string"/>
            </model></h:head><h:body><select ref="/data/topics"><label>What about?</label>
            <item><label>Exams</label><value>e</value></item><item><label>Career</label><value>c</value></item></select>
            <input ref="/data/ease"><label>How at ease?</label></input></h:body></h:html>
            """
        let submission =
            "<data id='check-in' xmlns='http://opendatakit.org/submissions'><topics>c e</topics><ease>7</ease></data>"
        let tables = try WrittenFiles([("s.xml", submission), ("form.xml", form)]).tables()
        let table = try #require(tables.first)
        #expect(
            tables.count == 1 && table.answers(to: "What about?") == ["c e"]
                && table.answers(to: "How at ease?") == ["7"])
        #expect(table.questions[0].words == ["e": "Exams", "c": "Career"] && table.questions[0].options.count == 2)
    }

    private static let corpus = "../shared/corpus/odk-submission/all-data-types-submission.xml"

    @Test(.enabled(if: FileManager.default.fileExists(atPath: corpus), "../shared is absent"))
    func `the published submission has its values`() throws {
        let table = try #require(try WrittenFiles.tables(of: [Self.corpus]).first)
        let expected = [
            "some_string": "Hola", "some_int": "123", "some_decimal": "123.456", "some_date": "2018-04-26",
            "some_time": "08:56:00.000Z", "some_barcode": "000049499094",
        ]
        for (question, value) in expected { #expect(table.answers(to: question) == [value]) }
        #expect(table.told(.sourceID) == ["uuid:39f3dd36-161e-45cb-a1a4-395831d253a7"])
        #expect(table.told(.submittedAt) == ["2018-04-26T08:58:20.525Z"])
    }
}
