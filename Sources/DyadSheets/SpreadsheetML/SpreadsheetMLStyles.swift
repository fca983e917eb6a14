internal import DyadMarkup

/// The number formats of cell styles in the XML of Excel 2003.
struct SpreadsheetMLStyles {
    private var formats: [String: NumberFormat] = [:]
    private var id = ""

    /// The format of a style; the usual one where nothing is said.
    subscript(style: String?) -> NumberFormat { style.flatMap { formats[$0] } ?? .general }

    /// Takes in an element of the list of styles.
    mutating func start(_ element: XMLElement, _ sheet: inout XMLNamespace) throws {
        guard sheet.has(element.name) else { return }
        switch element.name {
        case "Style": id = element.attribute("ID", in: &sheet) ?? ""
        case "NumberFormat":
            guard let code = element.attribute("Format", in: &sheet) else { return }
            guard formats.count < ReadingLimits.styles else { throw XMLStreamFailure.tooLong }
            formats[id] = NumberFormat(code: Self.named[code] ?? code)
        default: break
        }
    }

    /// The codes of the formats that have names.
    private static let named = [
        "General Date": "m/d/yyyy h:mm", "Long Date": "d mmmm yyyy", "Medium Date": "d-mmm-yy",
        "Short Date": "d/m/yyyy", "Long Time": "h:mm:ss", "Medium Time": "h:mm", "Short Time": "h:mm", "Fixed": "0.00",
        "Standard": "#,##0.00", "Percent": "0.00%", "Scientific": "0.00E+00", "General Number": "General",
        "Currency": "General", "Euro Currency": "General", "Yes/No": "General", "True/False": "General",
        "On/Off": "General",
    ]
}
