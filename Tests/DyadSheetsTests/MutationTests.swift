internal import DyadCore
internal import Testing

@testable internal import DyadSheets

/// Whatever is done to a file, it is read or refused in words.
struct MutationTests {
    private static let cells = """
        <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="7"/>
        <table:table-cell office:value-type="date" office:date-value="2026-08-27"><text:p>a<text:s text:c="3"/></text:p>
        </table:table-cell><table:covered-table-cell table:number-columns-repeated="3"/></table:table-row>
        """
    private static let excel2003 = """
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Worksheet ss:Name="A"><Table><Row ss:Index="2"><Cell ss:Index="3" ss:MergeAcross="1"><Data ss:Type="Number">7</Data>
        </Cell><Cell><Data ss:Type="DateTime">2026-08-27T08:05:00.000</Data></Cell></Row></Table></Worksheet></Workbook>
        """
    private static let csv = "sep=;\r\n\"a;b\";c\r\n\"1\"\"2\";3;4\r\n5\r\n"

    private static func files() throws -> [[UInt8]] {
        let document = RawOpenDocument(rows: cells)
        let texts = [document.flat, excel2003, csv]
        let wide = (texts[1...]).map { text in
            ("\u{FEFF}" + text).utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        }
        return try [document.parts().bytes()] + texts.map { Array($0.utf8) } + wide
    }

    private static func isRead(_ bytes: [UInt8]) -> Bool {
        !mistakes { _ = try SheetFile.reader(of: bytes, named: "a").workbook() }.contains { $0.code == "other-error" }
    }

    @Test func `each file is read as it stands`() throws {
        for file in try Self.files() {
            #expect(mistakes { _ = try SheetFile.reader(of: file, named: "a").workbook() }.isEmpty)
        }
    }

    @Test func `no cut and no changed byte makes a reader fall`() throws {
        var state: UInt64 = 7
        for file in try Self.files() {
            for end in stride(from: 0, to: file.count, by: 5) { #expect(Self.isRead(Array(file[..<end]))) }
            for _ in 0..<500 {
                var changed = file
                for _ in 0..<3 {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    changed[Int(state >> 33) % file.count] = UInt8(truncatingIfNeeded: state >> 20)
                }
                #expect(Self.isRead(changed))
            }
        }
    }
}
