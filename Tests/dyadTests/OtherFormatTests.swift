import DyadCore
import Testing

/// Answers come in by whatever kind of spreadsheet they are in.
struct OtherFormatTests {
    private static let own = InventedSheets.mentees

    /// The rows in the XML of Excel 2003, on a sheet that is hidden or not.
    private static func spreadsheetML(_ sheet: DrawnSheet, options: String = "") -> String {
        let rows = ([sheet.header] + sheet.rows).map { row in
            "<Row>" + row.map { #"<Cell><Data ss:Type="String">\#($0)</Data></Cell>"# }.joined() + "</Row>"
        }
        return """
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
             xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Worksheet ss:Name="Answers"><Table>\(rows.joined())</Table>
            <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">\(options)</WorksheetOptions></Worksheet></Workbook>
            """
    }

    /// The rows as a flat OpenDocument spreadsheet.
    private static func openDocument(_ sheet: DrawnSheet) -> String {
        let rows = ([sheet.header] + sheet.rows).map { row in
            "<t:table-row>" + row.map { "<t:table-cell><x:p>\($0)</x:p></t:table-cell>" }.joined() + "</t:table-row>"
        }
        let names = [("o", "office"), ("t", "table"), ("x", "text")].map {
            #" xmlns:\#($0.0)="urn:oasis:names:tc:opendocument:xmlns:\#($0.1):1.0""#
        }
        return #"<o:document\#(names.joined())><o:body><o:spreadsheet><t:table t:name="Answers">"#
            + "\(rows.joined())</t:table></o:spreadsheet></o:body></o:document>"
    }

    @Test func `OpenDocument, the XML of Excel 2003 and CSV say the same, whatever their ending`() throws {
        let programme = try TestProgramme.begun()
        try programme.folder.write(Self.openDocument(Self.own), to: "a.xlsx")
        try programme.folder.write(Self.spreadsheetML(Self.own), to: "b.csv")
        try programme.folder.write(Self.own.csv(), to: "c.ods")
        #expect(try programme.done("import", "a.xlsx", "--json").json["stored"] == 5)
        #expect(try programme.done("import", "b.csv", "--json").json["unchanged"] == 5)
        #expect(try programme.done("import", "c.ods", "--json").json["unchanged"] == 5)
    }

    @Test func `a hidden sheet is named and read only when asked for`() throws {
        let programme = try TestProgramme.begun()
        try programme.folder.write(
            Self.spreadsheetML(Self.own, options: "<Visible>SheetHidden</Visible>"), to: "a.xls")
        let words = try programme.refused(3, ["import", "a.xls"])
        #expect(words.contains("The file holds no rows."))
        #expect(words.contains("Hidden sheets were not read: “Answers”."))
        #expect(try programme.done("import", "a.xls", "--sheet", "Answers", "--json").json["stored"] == 5)
    }

    @Test func `an ODM 2.0 file is refused by its name`() throws {
        let programme = try TestProgramme.begun()
        try programme.folder.write("<ODM xmlns='http://www.cdisc.org/ns/odm/v2.0'/>", to: "a.xml")
        let words = try programme.refused(3, ["import", "a.xml"])
        #expect(words.contains("ODM 2.0 is not supported. Export ODM 1.3."))
    }
}
