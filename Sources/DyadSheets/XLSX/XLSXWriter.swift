internal import CXlsxWriter
internal import DyadCore

/// Writes Excel workbooks with typed cells: a text never becomes a formula, a date is a date.
///
/// The same sheets always give the same bytes, so that two exports can be compared.
public enum XLSXWriter {
    /// Writes a workbook to a path, replacing a file that is there only once the new one is complete.
    ///
    /// - Throws: `Mistakes` when a sheet cannot be written as asked (all of them at once), or the folder cannot be
    ///   written to.
    public static func write(_ sheets: [SheetOutput], to path: String) throws {
        let file = String(path.split(separator: "/").last ?? Substring(path))
        let mistakes = SheetOutputCheck(sheets, file: file).mistakes
        guard mistakes.isEmpty else { throw Mistakes(mistakes) }
        try FileBytes.replace(path, named: file) { try assemble(sheets, at: $0, file: file) }
    }

    /// The bytes of a workbook.
    ///
    /// - Parameters:
    ///   - name: what messages call the workbook.
    ///   - mark: a remark among its properties, by which ``wrote(_:mark:)`` knows it again.
    /// - Throws: as `write(_:to:)` does.
    public static func bytes(
        of sheets: [SheetOutput], named name: String = "workbook.xlsx", mark: String? = nil
    ) throws -> [UInt8] {
        let mistakes = SheetOutputCheck(sheets, file: name).mistakes
        guard mistakes.isEmpty else { throw Mistakes(mistakes) }
        return try FileBytes.throughTemporaryFile(named: name) { try assemble(sheets, at: $0, file: name, mark: mark) }
    }

    /// Whether these bytes are a workbook that was written with a mark, and that no other program has saved since: one that
    /// has writes its own day into it.
    public static func wrote(_ bytes: [UInt8], mark: String) -> Bool {
        var properties: [UInt8] = []
        let package = try? ZipPackage(bytes, file: "")
        try? package?.read("docProps/core.xml") { properties += $0 }
        let text = String(decoding: properties, as: UTF8.self)
        return text.contains(">\(mark)</dc:description>") && text.contains(">2000-01-01T00:00:00Z</dcterms:modified>")
    }

    private static func assemble(_ sheets: [SheetOutput], at path: String, file: String, mark: String? = nil) throws {
        // Without tables, long sheets go to disk row by row.
        let isLong = sheets.reduce(0) { $0 + $1.rows.count } > 20_000 && !sheets.contains(where: \.isTable)
        var options = lxw_workbook_options()
        options.constant_memory = isLong ? 1 : 0
        guard let workbook = workbook_new_opt(path, &options) else { throw FileBytes.unwritable(file) }
        // 1 January 2000, so that no clock gets into the bytes.
        var properties = lxw_doc_properties()
        properties.created = 946_684_800
        (mark ?? "").withCString { comments in
            if mark != nil { properties.comments = UnsafeMutablePointer(mutating: comments) }
            workbook_set_properties(workbook, &properties)
        }
        let formats = OutputFormats(workbook)
        for sheet in sheets {
            guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else { continue }
            SheetFiller(worksheet: worksheet, formats: formats).fill(sheet)
        }
        guard workbook_close(workbook) == LXW_NO_ERROR else { throw FileBytes.unwritable(file) }
    }
}
