internal import DyadCore
internal import Foundation
internal import DyadMarkup
internal import Testing

@testable internal import DyadSheets

@Suite(.enabled(if: Corpus.isHere))
struct CorpusTests {
    @Test(arguments: ["SampleSS.xlsx", "SampleSS.strict.xlsx"])
    func `the usual and the strict workbook say the same`(name: String) throws {
        let book = try Corpus.open("xlsx/\(name)").workbook()
        #expect(book.sheets.map(\.name) == ["First Sheet", "Sheet Number 2", "Sheet3"])
        #expect(
            Corpus.text(book.sheets[0], rows: 3) == [
                ["s:Test spreadsheet", ""], ["s:2nd row", "s:2nd row 2nd column"], ["", ""],
            ])
        #expect(book.sheets[0].rows.last?.number == 4)
        #expect(book.sheets[1].rows.last?.number == 7)
        #expect(book.sheets[2].rows.isEmpty)
        #expect(book.sheets.flatMap(\.findings) == [])
    }

    @Test func `hidden sheets and charts are listed and left unread`() throws {
        let reader = try Corpus.open("xlsx/any_sheets.xlsx")
        #expect(reader.sheets.map(\.name) == ["Visible", "Hidden", "VeryHidden", "Chart"])
        #expect(reader.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .visible])
        let book = try reader.workbook()
        #expect(book.sheets.map(\.name) == ["Visible"])
        #expect(Corpus.text(book.sheets[0], rows: 2) == [["n:1", "n:2"], ["n:3", "n:4"]])
    }

    @Test(
        arguments: [
            ("date_1904", 0, [["d:2021-01-01", "n:15"], ["d:2021-01-02", "n:16"], ["dur:255:10:10", "n:17"]]),
            ("type-me", 0, [["s:maybe boolean?", "s:description"], ["", "s:empty"], ["n:0", "s:0 (numeric)"]]),
            (
                "type-me", 1,
                [["s:maybe numeric?", "s:explanation"], ["", "s:empty"], ["bool:true", "s:boolean true"]]
            ),
            (
                "type-me", 2,
                [["s:maybe a datetime?", "s:explanation"], ["", "s:empty"], ["d:2016-05-23", "s:date only format"]]
            ),
            ("type-me", 3, [["s:text", "s:explanation"], ["", "s:empty"], ["s:cabbage", "s:\"cabbage\""]]),
            (
                "names-need-repair-xlsx", 0,
                [
                    ["s:a b", "s:a b", "", "s:c%&$"], ["n:1", "s:a", "s:one", "n:1.1"],
                    ["n:2", "s:b", "s:two", "n:2.2"],
                ]
            ),
            (
                "InlineStrings", 0,
                [
                    ["s:Numbers", "s:Strings", "s:Inline Strings", "s:Formulas"],
                    ["n:12", "s:A", "s:1st Inline String", "n:12"], ["n:32", "s:B", "s:2nd Inline String", "n:44"],
                ]
            ),
            ("has_x000D_", 0, [["s:ABC\r\nDEF"]]),
            (
                "errors", 0,
                [
                    ["error:#DIV/0!"], ["error:#NAME?"], ["error:#VALUE!"], ["error:#NULL!"], ["error:#REF!"],
                    ["error:#NUM!"],
                    ["error:#N/A"],
                ]
            ),
        ] as [(String, Int, [[String]])])
    func `values have the type that other readers find`(name: String, index: Int, expected: [[String]]) throws {
        let reader = try Corpus.open("xlsx/\(name).xlsx")
        let sheet = try reader.sheet(reader.sheets[index])
        #expect(Corpus.text(sheet, rows: expected.count) == expected)
    }

    @Test func `a header over several rows has its values at the top left only`() throws {
        let sheet = try #require(try Corpus.open("xlsx/multiline-headers.xlsx").workbook().sheets.first)
        #expect(sheet.name == "Лист1")
        #expect(sheet.rows.first?.cells.map(\.address.description) == ["A1", "B1", "C1"])
    }

    @Test func `a real export of Google Forms is read past its padding`() throws {
        let sheet = try #require(try Corpus.open("xlsx/google-forms-likert.xlsx").workbook().firstFilledSheet)
        #expect(sheet.rows.count == 20)
        #expect(sheet.rows.map(\.lastColumn).max() == 61)
        #expect(sheet.rows[0][1] == .text("Carimbo de data/hora"))
        #expect(sheet.rows[1][1].marked.hasPrefix("dt:2025-02-21T06:16:51"))
        #expect(sheet.rows[2][1].marked.hasPrefix("dt:2025-02-21T12:17:16"))
        #expect(sheet.rows[1][3] == .text("18-24 years old"))
        #expect(sheet.findings == [])
    }

    @Test(arguments: [
        ("xlsx/pass_protected.xlsx", "encrypted-workbook", "encrypted"),
        ("xlsx/poc-xmlbomb.xlsx", "unsafe-file", "“xl/sharedStrings.xml” has a DOCTYPE"),
        ("xlsx/xlsx-corrupted.xlsx", "damaged-workbook", "_rels/.rels"),
        ("ods/pass_protected.ods", "encrypted-workbook", "encrypted"),
        ("xml/xmlbomb.xml", "unsafe-file", "DOCTYPE"), ("xml/rec_att_default.xml", "unsafe-file", "DOCTYPE"),
        ("xml/external_file.xml", "unsafe-file", "DOCTYPE"),
        ("odm/fhir-example-odm2.xml", "odm-2", "ODM 2.0 is not supported"),
        ("redcap/arm-single-longitudinal/project.xml", "not-a-workbook", "CDISC ODM 1"),
        ("fhir/questionnaire-example.xml", "not-a-workbook", "HL7 FHIR"),
        ("limesurvey/Demo_Net_Promoter_Score.lss", "unknown-xml", "“document”"),
        ("odk-submission/all-data-types-submission.xml", "not-a-workbook", "ODK"),
    ])
    func `bad files are refused by name`(name: String, code: String, words: String) {
        let found = mistakes { _ = try Corpus.open(name).workbook() }
        #expect(found.map(\.code) == [code])
        #expect(found.first?.problem.contains(words) == true)
    }

    @Test(arguments: ["rec_att_default", "xmlbomb", "external_file"])
    func `attacks in XML stop at the DOCTYPE, in pieces of any size`(name: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(Corpus.folder)/xml/\(name).xml"))
        for pieces in [1, 5, 100_000] {
            #expect(throws: XMLStreamFailure.doctype) { try AttackTests.parse([UInt8](data), pieces: pieces) }
        }
    }

    @Test(arguments: ["win1252", "utf16lebom", "utf8bom"])
    func `one text in three encodings says the same`(name: String) throws {
        let sheet = try #require(try Corpus.open("csv/premiere.\(name).csv").workbook().sheets.first)
        #expect(fields(sheet) == [["première", "second", "troisième"], ["Quatrième", "cinquième", "sixième"]])
        #expect(sheet.findings.map(\.code) == (name == "win1252" ? ["windows-1252"] : []))
    }

    @Test(arguments: [
        ("csv/quotes_and_newlines.csv", 3, 2, "ha \n\"ha\" \nha"),
        ("csv/semicolon_separated.csv", 3, 3, "Number with comma"),
        ("qualtrics/sample.csv", 4, 20, "Enddatum"), ("surveymonkey/steak-risk-survey.csv", 552, 15, "Response"),
        ("limesurvey/rse-zaf-2017-responses.csv", 23, 277, "South Africa"),
        ("redcap/arm-single-longitudinal/data.csv", 10, 6, "intake_arm_1"),
        ("redcap/arm-single-longitudinal/dictionary.csv", 5, 18, "collection"),
        ("redcap/checkboxes-1/data.csv", 5, 13, "0"), ("xlsform/widgets.csv", 40, 11, "type"),
        ("odk-submission/all-data-types.csv.expected", 2, 16, "Hola"),
    ])
    func `real exports have all their records and columns`(name: String, rows: Int, columns: Int, second: String) throws
    {
        let sheet = try #require(try Corpus.open(name).workbook().sheets.first)
        #expect(sheet.rows.last?.number == rows)
        #expect(sheet.rows.map(\.lastColumn).max() ?? 0 <= columns)
        #expect(sheet.rows[1][2] == .text(second))
        #expect(!sheet.findings.contains { $0.severity == .error })
    }
}
