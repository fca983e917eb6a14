/// Opens a file of tables, whatever its format and ending.
public enum SheetFile {
    /// Opens the file at a path.
    ///
    /// - Parameters:
    ///   - path: where the file is.
    ///   - name: what messages call it; the last part of the path unless given.
    ///   - limits: how large it may be.
    /// - Throws: `Mistakes` with one mistake, when the file is missing, unreadable, a folder, empty, beyond a limit, or no
    ///   table. It says what the file is and what to do.
    public static func open(
        path: String, named name: String? = nil, limits: ReadingLimits = .forms
    ) throws -> any TableReader {
        let name = name ?? String(path.split(separator: "/").last ?? Substring(path))
        return try reader(of: try FileBytes.read(path, named: name, limits: limits), named: name, limits: limits)
    }

    /// Opens a file that is in memory, such as one that was uploaded.
    ///
    /// - Throws: as `open(path:named:)` does.
    public static func reader(
        of bytes: [UInt8], named name: String, limits: ReadingLimits = .forms
    ) throws -> any TableReader {
        switch FileKind(bytes) {
        case .zip:
            let package = try ZipPackage(bytes, file: name, limits: limits)
            return try PackageKind.isOpenDocument(package)
                ? try OpenDocumentReader(package, limits: limits) : try XLSXReader(package)
        case .xml(let root):
            let kind = KnownMarkup(root)
            if let refusal = kind.refusal(name) { throw refusal }
            let document = try MarkupFile(bytes, file: name, limits: limits)
            return if case .openDocument = kind {
                try OpenDocumentReader(document, limits: limits)
            } else {
                try SpreadsheetMLReader(document, limits: limits)
            }
        case .text: return try CSVReader(bytes, file: name, limits: limits)
        case let kind: throw kind.refusal(name) ?? Refusal.empty(name)
        }
    }
}
