internal import DyadCore
internal import DyadMarkup
internal import Testing

@testable internal import DyadSheets

struct MarkupKindTests {
    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap {
            bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
        }
    }

    @Test(arguments: [
        ("<a/>", "a", nil), ("<x:ODM xmlns:x='urn:o'><b>", "ODM", "urn:o"),
        ("<?xml version='1.0'?>\n<!-- <b> --><?pi <c>?><d xmlns='urn:d' e='f'>", "d", "urn:d"),
    ])
    func `the root is found in any encoding, and nothing behind it is read`(
        text: String, name: String, namespace: String?
    ) throws {
        let root = XMLRoot(name: name, namespace: namespace)
        #expect(try XMLRoot(of: Array(text.utf8)) == root)
        #expect(try XMLRoot(of: [0xEF, 0xBB, 0xBF] + Array(text.utf8)) == root)
        #expect(try XMLRoot(of: Self.utf16(text, bigEndian: false)) == root)
        #expect(try XMLRoot(of: Self.utf16(text, bigEndian: true)) == root)
    }

    @Test(arguments: ["", "a,b", "<", "<!-- only a comment -->", "< a/>"])
    func `what has no root is malformed`(text: String) {
        #expect(throws: XMLStreamFailure.self) { try XMLRoot(of: Array(text.utf8)) }
    }

    @Test func `a DOCTYPE before the root is told apart`() {
        let text = "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"
        #expect(throws: XMLStreamFailure.doctype) { try XMLRoot(of: Array(text.utf8)) }
        #expect(throws: XMLStreamFailure.doctype) { try XMLRoot(of: Self.utf16(text, bigEndian: true)) }
    }

    @Test(
        arguments: [
            ("<ODM xmlns='http://www.cdisc.org/ns/odm/v2.0'/>", "odm-2", "ODM 2.0 is not supported", "Export ODM 1.3."),
            (
                "<o:ODM xmlns:o='http://www.cdisc.org/ns/odm/v1.3'/>", "not-a-workbook", "a CDISC ODM 1 file",
                "Export the answers as CSV"
            ),
            (
                "<Questionnaire xmlns='http://hl7.org/fhir'/>", "not-a-workbook", "an HL7 FHIR resource",
                "Export the answers as CSV"
            ),
            (
                "<data xmlns='http://opendatakit.org/submissions'/>", "not-a-workbook", "ODK",
                "Export the answers as CSV"
            ),
            (
                "<html xmlns='http://www.w3.org/1999/xhtml'/>", "not-a-workbook", "an ODK form",
                "Export the answers as CSV"
            ),
            (
                "<survey xmlns='urn:x'/>", "unknown-xml", "begins with “survey” of “urn:x”.",
                "Export the answers as CSV"
            ),
            ("<html><table><tr/></table></html>", "not-a-workbook", "a web page (HTML)", "save it as .xlsx"),
            ("<survey></survey>", "unknown-xml", "begins with “survey”.", "Export the answers as CSV"),
            ("<!DOCTYPE a><a/>", "unsafe-file", "it has a DOCTYPE", "Delete it"),
            ("<?xml version='1.0' encoding='UTF-7'?><a/>", "unknown-encoding", "“UTF-7”", "UTF-8"),
            (
                "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'><office:body/></office:document>",
                "not-a-workbook", "an OpenDocument file of another kind", "save it as .xlsx"
            ),
        ])
    func `an XML file that holds no sheets is refused by its name, whatever its ending and encoding`(
        text: String, code: String, problem: String, remedy: String
    ) {
        for bytes in [Array(text.utf8), Self.utf16(text, bigEndian: false)]
        where code != "unknown-encoding" || bytes[0] == 0x3C {
            let found = mistakes { _ = try SheetFile.reader(of: bytes, named: "answers.xlsx") }
            #expect(found.map(\.code) == [code])
            #expect(found.first?.problem.contains(problem) == true)
            #expect(found.first?.remedy.contains(remedy) == true)
        }
    }

    @Test(arguments: ["<b>Question</b>,<i>b</i>,c\n1,2,3\n", "<1,>2\n3,4\n", "< 5 years,> 5 years\n1,2\n"])
    func `a CSV file whose first heading begins with a bracket is still one`(text: String) throws {
        #expect(try SheetFile.reader(of: Array(text.utf8), named: "a.csv") is CSVReader)
    }

    @Test func `workbooks are known in UTF-16 as well, and whatever their ending`() throws {
        let flat = RawOpenDocument(cell: "<table:table-cell><text:p>é</text:p></table:table-cell>").flat
            .replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
        let reader = try SheetFile.reader(of: Self.utf16(flat, bigEndian: false), named: "a.csv")
        #expect(try reader.workbook().sheets[0].rows[0][1] == .text("é"))
        let book =
            #"<s:Workbook xmlns:s="urn:schemas-microsoft-com:office:spreadsheet"><s:Worksheet s:Name="A"/></s:Workbook>"#
        #expect(try SheetFile.reader(of: Self.utf16(book, bigEndian: true), named: "a.ods") is SpreadsheetMLReader)
    }
}
