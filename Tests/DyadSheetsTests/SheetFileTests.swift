internal import DyadCore
internal import Foundation
internal import Testing

@testable internal import DyadSheets

struct SheetFileTests {
    private static let ole: [UInt8] =
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)

    private static func ole(_ name: String) -> [UInt8] {
        let entry = name.utf8.flatMap { [$0, UInt8(0)] }
        return ole + entry + [UInt8](repeating: 0, count: 128 - entry.count)
    }

    @Test(
        arguments: [
            (Array("%PDF-1.7".utf8), "not-a-workbook", "This is a PDF, not a workbook."),
            (Array("\n <!DOCTYPE HTML><table>".utf8), "not-a-workbook", "This is a web page (HTML), not a workbook."),
            (
                Array("<?xml version=\"1.0\"?><a/>".utf8), "unknown-xml",
                "This is an XML file of a kind that is not known here: it begins with “a”."
            ),
            ([0x89, 0x50, 0x4E, 0x47, 0, 1], "not-a-workbook", "This is a picture, not a workbook."),
            (
                ole("EncryptedPackage"), "encrypted-workbook",
                "This workbook is encrypted, so it cannot be read without its password."
            ),
            (ole("Workbook"), "old-workbook", "This is an old Excel workbook (.xls), which is not read here."),
            (ole("WordDocument"), "not-a-workbook", "This is an old Word document, not a workbook."),
            ([], "empty-file", "This file is empty."),
            (
                Array("PK\u{3}\u{4}rest of a zip that was cut".utf8), "incomplete-workbook",
                "This workbook is cut short or damaged: its list of contents cannot be read."
            ),
        ] as [([UInt8], String, String)])
    func `what is no table is refused by its name`(bytes: [UInt8], code: String, problem: String) {
        let found = mistakes { _ = try SheetFile.reader(of: bytes, named: "answers.xlsx") }
        #expect(found.map(\.code) == [code])
        #expect(found.map(\.problem) == [problem])
        #expect(found.first?.place == .file("answers.xlsx"))
        #expect(found.first?.remedy.isEmpty == false)
    }

    @Test(
        arguments: [
            ([("a.txt", "a")], "This is a zip file of other things, not a workbook."),
            (
                [("mimetype", "application/vnd.oasis.opendocument.spreadsheet")],
                "This workbook is damaged, in its part “content.xml”."
            ),
            (
                [("mimetype", "application/vnd.oasis.opendocument.text")],
                "This is a document of another program, not a workbook."
            ),
            ([("_rels/.rels", relation("word/document.xml"))], "This is a Word document, not a workbook."),
            (
                [("_rels/.rels", relation("xl/workbook.bin"))],
                "This is a binary Excel workbook (.xlsb), which is not read here."
            ),
            (
                [("_rels/.rels", relation("xl/workbook.xml"))],
                "This workbook is damaged, in its part “xl/workbook.xml”."
            ),
            ([("_rels/.rels", relation("../../etc/passwd"))], "This workbook is damaged, in its part “etc/passwd”."),
            (
                [("_rels/.rels", relation("a.xml")), ("a.xml", "<a/>")],
                "This is an Office file of another kind, not a workbook."
            ),
        ] as [([(String, String)], String)])
    func `a zip that is no workbook is refused by its name`(parts: [(String, String)], problem: String) throws {
        let bytes = try RawWorkbook(parts: parts.map { (name: $0.0, text: $0.1) }).bytes()
        #expect(mistakes { _ = try SheetFile.reader(of: bytes, named: "a.xlsx") }.map(\.problem) == [problem])
    }

    @Test func `the ending of a name says nothing`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("x.xlsx").path
        try Data("a,b\n1,2\n".utf8).write(to: URL(fileURLWithPath: path))
        let reader = try SheetFile.open(path: path, named: "Answers of May.xlsx")
        #expect(reader is CSVReader)
        #expect(reader.file == "Answers of May.xlsx")
        #expect(try SheetFile.open(path: path).file == "x.xlsx")
        #expect(mistakes { _ = try SheetFile.open(path: folder.path) }.map(\.code) == ["is-a-folder"])
        #expect(mistakes { _ = try SheetFile.open(path: path + "x") }.map(\.code) == ["file-not-found"])
        #expect(mistakes { _ = try SheetFile.open(path: path + "/x") }.map(\.code) == ["file-not-found"])
        #expect(mistakes { _ = try SheetFile.open(path: "/dev/null") }.map(\.code) == ["file-not-readable"])
        try Data(count: 20_000_001).write(to: URL(fileURLWithPath: path))
        #expect(mistakes { _ = try SheetFile.open(path: path) }.map(\.code) == ["file-too-large"])
    }

    private static func relation(_ target: String) -> String {
        #"<Relationships xmlns="urn:x"><Relationship Id="1" Type="\#(RawWorkbook.relations)/officeDocument" Target="\#(target)"/></Relationships>"#
    }
}
