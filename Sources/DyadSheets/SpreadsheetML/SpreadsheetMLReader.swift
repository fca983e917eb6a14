public import DyadCore
internal import DyadMarkup

/// Reads workbooks in the XML format of Excel 2003 (SpreadsheetML), which many web applications still export as `.xls`.
///
/// Formulas give the result that was saved with them. Dates are written in full, so the count of 1904 does not change them.
public final class SpreadsheetMLReader: TableReader {
    /// The display name of the file.
    public let file: String
    private let document: SheetDocument

    /// Opens a workbook and lists its sheets.
    ///
    /// - Throws: `Mistakes` when the bytes are no workbook of this format, are damaged, or are beyond a limit.
    public convenience init(_ bytes: [UInt8], file: String, limits: ReadingLimits = .forms) throws {
        try self.init(try MarkupFile(bytes, file: file, limits: limits), limits: limits)
    }

    init(_ markup: MarkupFile, limits: ReadingLimits) throws {
        let file = markup.file
        self.file = file
        document = try SheetDocument(file, limits: limits) { pass in
            do { try markup.read(with: SpreadsheetMLHandler(pass)) } catch is SpreadsheetMLHandler.Misplaced {
                throw Refusal.damaged(file)
            }
        }
    }

    /// All sheets of the workbook in their order.
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
