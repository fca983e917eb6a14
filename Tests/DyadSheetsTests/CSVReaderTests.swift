internal import DyadCore
internal import Testing

@testable internal import DyadSheets

struct CSVReaderTests {
    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
        ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
        ("sep=|\r\na|b\r\n1|2\r\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n\"x, y\",\"he said \"\"no\"\"\"\n", [["a", "b"], ["x, y", "he said \"no\""]]),
        ("a,b\n\"one\r\ntwo\",2\n", [["a", "b"], ["one\r\ntwo", "2"]]),
        ("\"a;b\",c\n\"1;2\",3\n", [["a;b", "c"], ["1;2", "3"]]),
        ("a,b\n\n,\n1,2\n\n", [["a", "b"], ["1", "2"]]),
        ("sep=;\n\"a\";b\n1;2", [["a", "b"], ["1", "2"]]), ("sep=\t\na\tb\n1,5\t2", [["a", "b"], ["1,5", "2"]]),
        ("a|b\n1|2\n", [["a", "b"], ["1", "2"]]), ("a,b|c\n1,x|y\n", [["a", "b|c"], ["1", "x|y"]]),
        ("\"a,b\"|c\n\"1,2\"|3\n", [["a,b", "c"], ["1,2", "3"]]),
        ("only\n1\n2\n", [["only"], ["1"], ["2"]]),
        ("a,b,\n1,2,\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n\"\",2", [["a", "b"], ["", "2"]]),
    ])
    func `fields come out as written, whatever separates them and ends the lines`(
        text: String, expected: [[String]]
    ) throws {
        let sheet = try csv(text)
        #expect(fields(sheet) == expected)
        #expect(sheet.findings == [])
    }

    @Test func `a row keeps the number that a spreadsheet program shows`() throws {
        let sheet = try csv("a,b\n\n\"x\ny\",2\n3,4\n")
        #expect(sheet.rows.map(\.number) == [1, 3, 4])
        #expect(sheet.rows[2].cells[1].address.description == "B4")
    }

    @Test(
        arguments: [
            [0xEF, 0xBB, 0xBF] + Array("né,b\r\n".utf8),
            [0xFF, 0xFE] + "né,b\r\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + "né,b\r\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] },
            "né,b\r\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
            "né,b\r\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] },
            Array("né,b\r\n".utf8),
        ] as [[UInt8]])
    func `encodings are told by their mark or their bytes`(bytes: [UInt8]) throws {
        let reader = try SheetFile.reader(of: bytes, named: "a.csv")
        let sheet = try reader.sheet(reader.sheets[0])
        #expect(fields(sheet) == [["né", "b"]])
        #expect(sheet.findings == [])
    }

    @Test func `letters of every alphabet are told in UTF-16 without a mark`() throws {
        let text = "name,Ā–東\r\n" + String(repeating: "plain,letters\r\n", count: 20)
        for bigEndian in [true, false] {
            let bytes = text.utf16.flatMap {
                bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
            }
            let reader = try CSVReader(bytes, file: "a.csv")
            #expect(fields(try reader.sheet(reader.sheets[0])).first == ["name", "Ā–東"])
        }
    }

    @Test(
        arguments: [
            [0xEF, 0xBB, 0xBF, 0x61, 0xE9], [0xFF, 0xFE, 0x61, 0x00, 0x62], [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00],
        ] as [[UInt8]])
    func `a file that breaks the encoding of its mark is refused, not guessed at`(bytes: [UInt8]) {
        #expect(mistakes { _ = try CSVReader(bytes, file: "a.csv") }.map(\.code) == ["broken-text"])
    }

    @Test func `a NUL byte is reported with its line`() {
        let found = mistakes { _ = try csv("a,b\n1,2\n3,\u{0}\n") }
        #expect(found.map(\.place) == [.line(file: "answers.csv", line: 3, column: 3)])
    }

    @Test func `other bytes are read as Windows-1252, with a warning`() throws {
        let reader = try CSVReader([0x6E, 0xE9, 0x2C, 0x80, 0x93, 0x0A], file: "a.csv")
        let sheet = try reader.sheet(reader.sheets[0])
        #expect(fields(sheet) == [["né", "€“"]])
        #expect(sheet.findings.map(\.code) == ["windows-1252"])
        #expect(sheet.findings.map(\.severity) == [.warning])
    }

    @Test func `ragged rows are all reported, short ones as warnings and long ones as errors`() throws {
        let sheet = try csv("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1\n")
        #expect(sheet.findings.map(\.code) == ["short-row", "long-row", "short-row"])
        #expect(sheet.findings.map(\.severity) == [.warning, .error, .warning])
        #expect(sheet.findings.map(\.place?.cell) == ["C2", "D3", "B5"])
        #expect(sheet.findings[1].problem == "Row 3 has 4 columns where row 1 has only 3.")
        #expect(mistakes { _ = try PlainLayout().table(from: sheet) }.count == 3)
    }

    @Test func `many findings of a kind are counted, not listed`() throws {
        let sheet = try csv("a,b\n" + String(repeating: "1\n", count: 1000))
        #expect(sheet.findings.count == 21)
        #expect(sheet.findings.last?.problem.contains("980 more") == true)
    }

    @Test func `a quote that is never closed is reported with its line`() {
        let found = mistakes { _ = try csv("a,b\n1\n\"x\ny\",2\n\"open,3\n4,5\n") }
        #expect(found.map(\.code) == ["short-row", "unclosed-quote"])
        #expect(found.last?.place == .line(file: "answers.csv", line: 5, column: 1))
    }

    @Test func `letters after a closing quote are an error`() throws {
        let sheet = try csv("a,b\n\"x\"y,2\n")
        #expect(sheet.findings.map(\.code) == ["stray-quote"])
        #expect(sheet.findings.first?.place?.cell == "A2")
    }

    @Test(arguments: [("a,b\n1,\u{0}\n", "not-text"), (" \r\n\n", "empty-file"), ("", "empty-file")])
    func `what is no text is refused`(text: String, code: String) {
        let found = mistakes { _ = try SheetFile.reader(of: Array(text.utf8), named: "a.csv") }
        #expect(found.map(\.code) == [code])
    }
}
