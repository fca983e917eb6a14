/// What a part that is fuzzed needs around it.
enum PartsAround {
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    /// A workbook without its one sheet, which has a shared text and a style for dates.
    static let sheet: [(name: String, content: [UInt8])] = [
        ("_rels/.rels", links([("officeDocument", "xl/workbook.xml")])),
        (
            "xl/_rels/workbook.xml.rels",
            links([
                ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "strings.xml"), ("styles", "styles.xml"),
            ])
        ),
        (
            "xl/workbook.xml",
            xml("workbook", "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"worksheet\"/></sheets>")
        ),
        ("xl/strings.xml", xml("sst", "<si><t>shared</t></si>")),
        ("xl/styles.xml", xml("styleSheet", "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>")),
    ]

    private static func xml(_ root: String, _ inside: String) -> [UInt8] {
        Array("<\(root) xmlns=\"\(main)\" xmlns:r=\"\(office)\">\(inside)</\(root)>".utf8)
    }

    private static func links(_ targets: [(kind: String, part: String)]) -> [UInt8] {
        let links = targets.map {
            "<Relationship Id=\"\($0.kind)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.part)\"/>"
        }
        return Array("<Relationships xmlns=\"\(package)\">\(links.joined())</Relationships>".utf8)
    }
}
