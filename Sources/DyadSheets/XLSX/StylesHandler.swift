internal import DyadMarkup

/// Reads the number format of each cell style; nothing else of the styles matters.
final class StylesHandler: XMLStreamHandler {
    /// The format of each style, by its number.
    private(set) var formats: [NumberFormat] = []
    private var custom: [Int: NumberFormat] = [:]
    private var isInCellStyles = false
    private var namespace = XMLNamespace(WorkbookNames.main)

    func start(_ element: XMLElement) throws {
        guard namespace.has(element.name) else { return }
        switch element.name {
        case "numFmt":
            if let id = element.attribute("numFmtId").flatMap(Int.init), let code = element.attribute("formatCode") {
                guard custom.count < ReadingLimits.styles else { throw XMLStreamFailure.tooLong }
                custom[id] = NumberFormat(code: code)
            }
        case "cellXfs": isInCellStyles = true
        case "xf" where isInCellStyles:
            let id = element.attribute("numFmtId").flatMap(Int.init) ?? 0
            guard formats.count < ReadingLimits.styles else { throw XMLStreamFailure.tooLong }
            formats.append(custom[id] ?? NumberFormat(builtIn: id) ?? .general)
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    func end(_ name: XMLName) {
        if name == "cellXfs" { isInCellStyles = false }
    }
}
