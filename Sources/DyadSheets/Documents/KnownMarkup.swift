internal import DyadCore
internal import DyadMarkup

/// What an XML file is, by its first element.
enum KnownMarkup {
    /// An OpenDocument file in one piece.
    case openDocument
    /// A workbook in the XML format of Excel 2003.
    case spreadsheetML
    /// A kind of file that has a name, such as “a CDISC ODM 1.3 file”, and what to do with it.
    case other(String, remedy: String)
    /// A version of CDISC ODM that nothing here reads.
    case odm2
    /// No kind that is known here.
    case unknown(XMLRoot)

    /// Looks at namespace and name.
    init(_ root: XMLRoot) {
        let namespace = root.namespace ?? ""
        switch (namespace, root.name) {
        case ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "document"): self = .openDocument
        case ("urn:schemas-microsoft-com:office:spreadsheet", "Workbook"): self = .spreadsheetML
        case ("http://www.cdisc.org/ns/odm/v2.0", _): self = .odm2
        case ("http://www.w3.org/1999/xhtml", _):
            self = .other("a web page or an ODK form", remedy: Self.exportTable)
        default:
            if ["html", "head", "body", "table", "meta", "style"].contains(root.name.lowercased()) {
                self = .other("a web page (HTML)", remedy: Self.saveAsWorkbook)
            } else if let name = Self.names.first(where: { namespace.hasPrefix($0.namespace) })?.name {
                self = .other(name, remedy: Self.exportTable)
            } else {
                self = .unknown(root)
            }
        }
    }

    /// The refusal of a file that holds no sheets.
    func refusal(_ file: String) -> Mistakes? {
        switch self {
        case .openDocument, .spreadsheetML: nil
        case .odm2:
            Refusal.file(
                "odm-2", file, "This is a CDISC ODM 2.0 file, and ODM 2.0 is not supported.",
                remedy: "Export ODM 1.3.")
        case .other(let name, let remedy): Refusal.notAWorkbook(file, name, remedy: remedy)
        case .unknown(let root):
            Refusal.file(
                "unknown-xml", file,
                "This is an XML file of a kind that is not known here: it begins with “\(root.name)”"
                    + (root.namespace.map { " of “\($0)”." } ?? "."),
                remedy: Self.exportTable)
        }
    }

    private static let saveAsWorkbook = "Open the original in Excel and save it as .xlsx."
    private static let exportTable = "Export the answers as CSV or as an Excel workbook (.xlsx) and use that."

    private static let names: [(namespace: String, name: String)] = [
        ("http://www.cdisc.org/ns/odm/v1.", "a CDISC ODM 1 file"), ("http://hl7.org/fhir", "an HL7 FHIR resource"),
        ("http://opendatakit.org/", "a form or an answer of ODK"), ("http://openrosa.org/", "an answer of ODK"),
        ("http://www.w3.org/2002/xforms", "an XForm"), ("http://www.w3.org/2000/svg", "a picture"),
        ("http://schemas.microsoft.com/office/word/2003/wordml", "a Word document"),
        ("http://schemas.microsoft.com/office/2006/xmlPackage", "an Office file in one piece"),
        ("http://schemas.openxmlformats.org/", "a part of an Office file"),
    ]
}
