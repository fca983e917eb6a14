import DyadCore
import DyadExchange
import Foundation
import Testing

@Suite struct TableFormTests {
    private func dictionary(_ rows: String...) throws -> FormReading {
        let headings =
            "Variable / Field Name,Form Name,Section Header,Field Type,Field Label,\"Choices, Calculations, OR Slider Labels\",Field Note,Text Validation Type OR Show Slider Number,Text Validation Min,Text Validation Max,Identifier?,Branching Logic (Show field only if...),Required Field?"
        return try Reading.of(([headings, "record_id,visit,,text,Record"] + rows).joined(separator: "\n"))
    }

    private func survey(_ rows: String...) throws -> FormReading {
        try Reading.of(
            (["survey", ",type,name,label,required,relevant,constraint,parameters"] + rows + [
                "choices", ",list name,name,label", ",towns,h,Hull", ",towns,l,Leeds", "settings", ",form_title",
                ",Visit",
            ]).joined(separator: "\n"))
    }

    @Test(arguments: [
        ("a,visit,,text,Ask?,,,,,,,,y", "question: { use: text }, required: true"),
        ("a,visit,,text,Ask?,,,integer,0,12", "question: { use: number, minimum: 0, maximum: 12, whole: true }"),
        ("a,visit,,text,Ask?,,,date_dmy", "question: { use: date }"),
        ("a,visit,,notes,Ask?", "question: { use: text }"),
        ("a,visit,,yesno,Ask?", "question: { use: yes-no }"),
        (
            "a,visit,,radio,Ask?,\"1, 1 (never) | 2, 2 | 3, 3 (always)\"",
            #"question: { use: scale, minimum: 1, maximum: 3, low: "never", high: "always" }"#
        ),
        (
            "a,visit,,checkbox,Ask?,\"h, Hull|l, Leeds, city\"",
            #"question: { use: choices, options: [{ id: h, label: "Hull" }, { id: l, label: "Leeds, city" }] }"#
        ),
    ])
    func `each field of a data dictionary becomes a kind of question`(row: String, question: String) throws {
        let reading = try dictionary(row)
        #expect(Reading.items(reading) == [#"id: a, label: "A", prompt: "Ask?", \#(question)"#])
        #expect(reading.omissions.map(\.line) == [2])
    }

    @Test func `instruments are forms, and what is not asked is listed by row`() throws {
        let reading = try dictionary(
            "at,visit,,checkbox,Where?,\"1, Hull|2, Leeds\"", "why,visit,About it,notes,Why?,,,,,,,[at(2)]='1',y",
            "sum,visit,,calc,Sum,1 + 1", "mail,exit,,text,Yours?,,,email")
        #expect(reading.forms.map(\.id) == ["visit", "exit"] && reading.forms[1].questions[0].isEmail)
        let demand = reading.forms[0].questions[1].demand
        #expect(demand?.field == "at" && demand?.options == ["2"])
        #expect(
            Reading.leftOut(reading) == [
                "line 2, /workbook/table/row[1]: the number of the record is not asked, because Dyad knows people by their e-mail",
                "line 4, /workbook/table/row[3]: it is asked only where [at(2)]='1', and Dyad asks it always, but demands an answer only there",
                "line 4, /workbook/table/row[3]/section_header: “section_header” is not read",
                "line 5, /workbook/table/row[4]: a field of the kind “calc” cannot be asked in Dyad",
            ])
    }

    @Test(arguments: [
        (",text,a,Ask?,yes", "question: { use: text }, required: true"),
        (",int,a,Ask?", "question: { use: number, whole: true }"),
        (",decimal,a,Ask?,,,. >= 0.5 and . <= 2", "question: { use: number, minimum: 0.5, maximum: 2 }"),
        (",range,a,Ask?,,,,start=0 end=5 step=1", "question: { use: scale, minimum: 0, maximum: 5 }"),
        (
            ",select_one towns,a,Ask?",
            #"question: { use: choice, options: [{ id: h, label: "Hull" }, { id: l, label: "Leeds" }] }"#
        ),
        (
            ",select all that apply from towns,a,Ask?",
            #"question: { use: choices, options: [{ id: h, label: "Hull" }, { id: l, label: "Leeds" }] }"#
        ),
    ])
    func `each row of an XLSForm becomes a kind of question`(row: String, question: String) throws {
        let reading = try survey(row)
        #expect(Reading.items(reading) == [#"id: a, label: "A", prompt: "Ask?", \#(question)"#])
        let isChoice = question.contains("options")
        #expect(
            reading.forms.first?.title == "Visit" && reading.omissions.count == (isChoice ? 0 : 2),
            "\(Reading.leftOut(reading))")
    }

    @Test func `conditions, headings and other rows of an XLSForm are listed`() throws {
        let reading = try survey(
            ",begin group,g,About you", ",select_one towns,at,Where?", ",text,why,Why?,yes,${at} = 'h' or ${at} = 'l'",
            ",end group", ",geopoint,spot,Spot")
        let demand = reading.forms.first?.questions.last?.demand
        #expect(demand?.field == "at" && demand?.options == ["h", "l"])
        #expect(
            reading.omissions.map(\.words) == [
                "the heading “About you” is not kept",
                "it is asked only where ${at} = 'h' or ${at} = 'l', and Dyad asks it always, but demands an answer only there",
                "a row of the type “geopoint” cannot be asked in Dyad",
            ])
    }

    @Test(arguments: [
        ("low | mid | high,,number,0,10", "use: scale, minimum: 0, maximum: 10, low: \"low\", high: \"high\"", 2),
        ("low | high,,,,", "use: scale, minimum: 0, maximum: 100, low: \"low\", high: \"high\"", 1),
        (",,,,", "use: scale, minimum: 0, maximum: 100", 1),
        ("low,,,-5,5", "use: scale, minimum: -5, maximum: 5, low: \"low\"", 1),
    ])
    func `a slider goes from 0 to 100 or as far as it says`(cells: String, question: String, leftOut: Int) throws {
        let reading = try dictionary("a,visit,,slider,Ask?,\(cells)")
        #expect(Reading.items(reading).first?.hasSuffix("question: { \(question) }") ?? false, "\(reading.yaml)")
        #expect(reading.omissions.count == leftOut)
    }

    @Test(arguments: [
        ("number_1dp,0.5,9.5", "minimum: 0.5, maximum: 9.5"),
        ("number_comma_decimal,\"0,5\",\"9,5\"", "minimum: 0.5, maximum: 9.5"),
        ("number_2dp_comma_decimal,,2", "maximum: 2"),
    ])
    func `each way to write a number is a number with limits`(cells: String, limits: String) throws {
        let reading = try dictionary("a,visit,,text,Ask?,,,\(cells)")
        #expect(
            Reading.items(reading).first?.hasSuffix("question: { use: number, \(limits) }") ?? false, "\(reading.yaml)")
    }

    @Test(arguments: [
        ("a,visit,,text,Ask?,,,integer,none", "form:3:1: /workbook/table/row[2]: The limit “none” is not a number."),
        ("a,visit,,text,Ask?,,,number,3,2", "form:3:1: /workbook/table/row[2]: The least, 3, is above the most, 2."),
    ])
    func `a limit that is none is refused with its row`(row: String, words: String) {
        #expect { try dictionary(row) } throws: { "\($0)".hasPrefix(words) }
    }

    @Test(.enabled(if: PythonModule.pyxform.isInstalled, "pyxform is not installed for python3"))
    func `an XLSForm and the XForm that pyxform makes of it give the same form`() throws {
        let workbook = try XLSForm().bytes(of: try ShippedForms.drawn())
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(workbook).write(to: file)
        let program = "import sys; from pyxform.xls2xform import convert; print(convert(xlsform=sys.argv[1]).xform)"
        let made = try PythonModule.pyxform.run(["-W", "ignore", "-c", program, file.path])
        #expect(try Reading.of(made.words).forms == FormReading(of: workbook, file: "form.xlsx").forms)
    }

    @Test(
        .enabled(if: Reading.Corpus.isHere),
        arguments: [
            ("redcap/checkboxes-1/dictionary.csv", 3, 1), ("xlsform/or_other.xlsx", 2, 3),
            ("xlsform/widgets.csv", 15, 15),
        ])
    func `the samples give their questions`(name: String, questions: Int, leftOut: Int) throws {
        let reading = try Reading.Corpus.read(name)
        #expect(reading.forms.map(\.questions.count) == [questions] && reading.omissions.count == leftOut)
    }
}
