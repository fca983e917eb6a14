/// The namespaces of workbooks: the usual ones and those of “Strict Open XML”.
enum WorkbookNames {
    /// Of workbook, sheets, strings and styles.
    static let main: Set<String> = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ]
    /// Of the attribute by which a workbook refers to its sheets.
    static let relationships: Set<String> = [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ]
}
