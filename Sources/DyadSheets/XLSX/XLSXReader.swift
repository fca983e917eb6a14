public import DyadCore

/// Reads Excel workbooks (.xlsx, .xlsm), both the usual and the strict kind, without trusting anything in them.
///
/// Formulas give the result that was saved with them; nothing is calculated and no macro is run.
public final class XLSXReader: TableReader {
    /// The display name of the file.
    public let file: String
    /// All sheets of the workbook in their order.
    public let sheets: [SheetEntry]

    private let package: ZipPackage
    private let parts: [String?]
    private let uses1904: Bool
    private let stringsPart: String?
    private let stylesPart: String?
    private var shared: (strings: [CellValue], formats: [NumberFormat])?

    /// Opens a workbook and lists its sheets.
    ///
    /// - Throws: `Mistakes` when the bytes are no workbook, are encrypted or damaged, or are beyond a limit; the message
    ///   says which, and what to do.
    public convenience init(_ bytes: [UInt8], file: String, limits: ReadingLimits = .forms) throws {
        if let refusal = FileKind(bytes).refusal(file) { throw refusal }
        try self.init(try ZipPackage(bytes, file: file, limits: limits))
    }

    init(_ package: ZipPackage) throws {
        let file = package.file
        let workbook = try PackageKind.workbookPart(of: package)
        let list = WorkbookHandler()
        try package.read(workbook, with: list)
        guard list.isWorkbook else { throw Refusal.notAWorkbook(file, "an Office file of another kind") }
        guard !list.sheets.isEmpty else { throw Refusal.damaged(file, part: workbook) }

        let related = try package.relationships(of: workbook)
        let byID = Dictionary(related.map { ($0.id, $0) }) { first, _ in first }
        var parts: [String?] = []
        var entries: [SheetEntry] = []
        for (index, sheet) in list.sheets.enumerated() {
            guard let target = sheet.relationship.flatMap({ byID[$0] }) else {
                throw Refusal.damaged(file, part: workbook)
            }
            let hasCells = target.kind == "worksheet"
            parts.append(hasCells ? target.target : nil)
            entries.append(
                SheetEntry(name: sheet.name, visibility: sheet.visibility, hasCells: hasCells, index: index))
        }
        self.file = file
        self.package = package
        self.parts = parts
        sheets = entries
        uses1904 = list.uses1904
        stringsPart = related.first { $0.kind == "sharedStrings" }?.target
        stylesPart = related.first { $0.kind == "styles" }?.target
    }

    /// Reads the rows of a sheet; a chart on a tab of its own has none.
    ///
    /// - Complexity: O(*bytes of the sheet*), with one row and the shared texts in memory.
    public func read(_ sheet: SheetEntry, report: (Diagnostic) -> Void, each row: (Row) throws -> Void) throws {
        guard sheets.indices.contains(sheet.index), let part = parts[sheet.index] else { return }
        let shared = try sharedParts()
        let context = WorksheetHandler.Context(
            file: file, part: part, sheet: sheets[sheet.index].name, uses1904: uses1904, strings: shared.strings,
            formats: shared.formats)
        try withoutActuallyEscaping(report) { report in
            try withoutActuallyEscaping(row) { row in
                let handler = WorksheetHandler(context, report: report, emit: row)
                try package.read(part, with: handler)
                handler.close()
            }
        }
    }

    /// Reads the texts and number formats that all sheets share, once.
    private func sharedParts() throws -> (strings: [CellValue], formats: [NumberFormat]) {
        if let shared { return shared }
        let strings = SharedStringsHandler()
        if let stringsPart { try package.read(stringsPart, with: strings) }
        let styles = StylesHandler()
        if let stylesPart { try package.read(stylesPart, with: styles) }
        let read = (strings.strings, styles.formats)
        shared = read
        return read
    }
}
