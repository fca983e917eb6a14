internal import DyadMarkup

/// Reads the part that lists the sheets.
final class WorkbookHandler: XMLStreamHandler {
    /// A sheet and the relationship by which it is found.
    struct Listed {
        var name: String
        var visibility: SheetEntry.Visibility
        var relationship: String?
    }

    private(set) var sheets: [Listed] = []
    private(set) var uses1904 = false
    /// Whether the document is a workbook at all.
    private(set) var isWorkbook = false
    private var namespace = XMLNamespace(WorkbookNames.main)

    func start(_ element: XMLElement) throws {
        guard namespace.has(element.name) else { return }
        switch element.name {
        case "workbook": isWorkbook = true
        case "workbookPr": uses1904 = ["1", "true", "on"].contains(element.attribute("date1904"))
        case "sheet":
            guard sheets.count < ReadingLimits.sheets else { throw XMLStreamFailure.tooLong }
            let state = element.attribute("state").flatMap(SheetEntry.Visibility.init(rawValue:))
            sheets.append(
                Listed(
                    name: element.attribute("name") ?? "", visibility: state ?? .visible,
                    relationship: element.attribute("id", in: WorkbookNames.relationships)))
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(_ name: XMLName) {}
}
