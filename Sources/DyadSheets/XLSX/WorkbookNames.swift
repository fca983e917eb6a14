internal import DyadMarkup

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

/// Remembers which namespace of a document is the main one, because comparing texts for each element is slow.
struct MainNamespace {
    private var knownKey: UnsafeRawPointer?
    private var isMain = false

    /// Whether a name is in the main namespace.
    mutating func has(_ name: XMLName) -> Bool {
        guard let key = name.namespaceKey else { return false }
        if key != knownKey {
            knownKey = key
            isMain = name.namespace.map(WorkbookNames.main.contains) ?? false
        }
        return isMain
    }
}
