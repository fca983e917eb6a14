public import DyadCore
internal import DyadMarkup

/// Reads OpenDocument spreadsheets, zipped (.ods) or as one XML file (.fods), as LibreOffice, Excel and Google write them.
///
/// Formulas give the result that was saved with them; nothing is calculated and no macro is run.
public final class OpenDocumentReader: TableReader {
    /// The display name of the file.
    public let file: String
    private let document: SheetDocument

    /// Opens a spreadsheet and lists its sheets.
    ///
    /// - Throws: `Mistakes` when the bytes are no OpenDocument spreadsheet, are encrypted or damaged, or are beyond a
    ///   limit; the message says which, and what to do.
    public convenience init(_ bytes: [UInt8], file: String, limits: ReadingLimits = .forms) throws {
        switch FileKind(bytes) {
        case .zip: try self.init(try ZipPackage(bytes, file: file, limits: limits), limits: limits)
        case .xml: try self.init(try MarkupFile(bytes, file: file, limits: limits), limits: limits)
        case let kind: throw kind.refusal(file) ?? Refusal.empty(file)
        }
    }

    convenience init(_ package: ZipPackage, limits: ReadingLimits) throws {
        let manifest = "META-INF/manifest.xml"
        if package.has(manifest) {
            let handler = ManifestHandler()
            try package.read(manifest, with: handler)
            guard !handler.isEncrypted else { throw Refusal.encrypted(package.file) }
        }
        try self.init(package.file, limits) { try package.read("content.xml", with: $0) }
    }

    convenience init(_ flat: MarkupFile, limits: ReadingLimits) throws {
        try self.init(flat.file, limits) { try flat.read(with: $0) }
    }

    private init(
        _ file: String, _ limits: ReadingLimits, parse: @escaping (any XMLStreamHandler) throws -> Void
    ) throws {
        self.file = file
        document = try SheetDocument(file, limits: limits) { pass in
            let handler = OpenDocumentHandler(pass)
            do { try parse(handler) } catch is OpenDocumentCell.NotACount { throw Refusal.damaged(file) }
            guard handler.isSpreadsheet else {
                throw Refusal.notAWorkbook(file, "an OpenDocument file of another kind")
            }
        }
    }

    /// All sheets of the spreadsheet in their order.
    public var sheets: [SheetEntry] { document.sheets }

    /// Reads the rows of a sheet.
    ///
    /// - Complexity: O(*bytes up to the end of the sheet*), with one row in memory.
    public func read(_ sheet: SheetEntry, report: (Diagnostic) -> Void, each row: (Row) throws -> Void) throws {
        try document.read([sheet]) {
            report($1)
        } each: {
            try row($1)
        }
    }

    /// Reads several sheets into memory, in one go.
    public func sheets(_ entries: [SheetEntry]) throws -> [Sheet] { try document.sheets(entries) }
}

/// Looks whether any part is encrypted.
private final class ManifestHandler: XMLStreamHandler {
    private(set) var isEncrypted = false
    private var names = OpenDocumentNames()

    func start(_ element: XMLElement) {
        if names.manifest.has(element.name), element.name == "encryption-data" { isEncrypted = true }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(_ name: XMLName) {}
}
