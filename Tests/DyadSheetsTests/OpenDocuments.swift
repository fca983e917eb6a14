internal import Testing

@testable internal import DyadSheets

/// OpenDocument spreadsheets made from raw XML, so that odd ones can be made.
struct RawOpenDocument {
    /// What stands in `office:automatic-styles`.
    var styles = ""
    /// What stands in `office:spreadsheet`.
    var tables: String

    /// A spreadsheet of these tables.
    init(tables: String, styles: String = "") {
        self.tables = tables
        self.styles = styles
    }

    /// A spreadsheet of one table with these rows.
    init(rows: String, styles: String = "") {
        self.init(tables: #"<table:table table:name="Answers">\#(rows)</table:table>"#, styles: styles)
    }

    /// A spreadsheet of one table with one cell.
    init(cell: String, styles: String = "") {
        self.init(rows: "<table:table-row>\(cell)</table:table-row>", styles: styles)
    }

    private func document(_ root: String, _ attributes: String = "") -> String {
        let names = ["office", "table", "text", "style", "drawing", "manifest"].map {
            #" xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($0):1.0""#
        }
        return #"<?xml version="1.0" encoding="UTF-8"?><office:\#(root)\#(attributes)\#(names.joined())"#
            + #" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0""#
            + #" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">"#
            + "<office:automatic-styles>\(styles)</office:automatic-styles>"
            + "<office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:\(root)>"
    }

    /// As one XML file (.fods).
    var flat: String {
        document("document", #" office:mimetype="application/vnd.oasis.opendocument.spreadsheet""#)
    }

    /// As a zip of parts (.ods).
    func parts(manifest: String = "") -> RawWorkbook {
        RawWorkbook(parts: [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", document("document-content")),
            (
                "META-INF/manifest.xml",
                #"<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\#(manifest)</m:manifest>"#
            ),
        ])
    }

    /// The reader of the zipped form.
    func reader() throws -> any TableReader { try SheetFile.reader(of: try parts().bytes(), named: "answers.ods") }

    /// The reader of the flat form.
    func flatReader(limits: ReadingLimits = .forms) throws -> any TableReader {
        try SheetFile.reader(of: Array(flat.utf8), named: "answers.fods", limits: limits)
    }

    /// The first sheet, read.
    func sheet() throws -> Sheet {
        let reader = try flatReader()
        return try reader.sheet(reader.sheets[0])
    }
}
