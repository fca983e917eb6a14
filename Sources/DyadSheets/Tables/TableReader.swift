public import DyadCore

/// Reads the sheets of one file, whatever its format.
///
/// `read(_:report:each:)` hands over row by row and keeps nothing; the other functions collect. Rows of nothing are not
/// handed over. A reader is used by one task at a time.
public protocol TableReader {
    /// The display name of the file, which stands in every place.
    var file: String { get }
    /// All sheets of the file in their order, hidden ones too.
    var sheets: [SheetEntry] { get }

    /// Reads a sheet from the first row to the last.
    ///
    /// - Parameters:
    ///   - sheet: one of `sheets`; hidden ones are read as well, because they are named here.
    ///   - report: gets what is wrong with single rows and cells; the reading goes on.
    ///   - row: gets each row that holds something.
    /// - Throws: `Mistakes` when the sheet cannot be read on, and whatever `row` throws. Rows handed over before are then
    ///   not to be used.
    func read(_ sheet: SheetEntry, report: (Diagnostic) -> Void, each row: (Row) throws -> Void) throws

    /// Reads several sheets into memory.
    ///
    /// - Throws: `Mistakes` when one of them cannot be read, or they have more cells than ``ReadingLimits/forms`` allows;
    ///   what was found before stands before it.
    func sheets(_ entries: [SheetEntry]) throws -> [Sheet]
}

extension TableReader {
    /// Reads one sheet after the other.
    public func sheets(_ entries: [SheetEntry]) throws -> [Sheet] {
        try SheetCollector(file, entries).sheets { collector in
            for entry in entries {
                try read(entry) {
                    collector.find($0, in: entry)
                } each: {
                    try collector.add($0, to: entry)
                }
            }
        }
    }

    /// Reads one sheet into memory.
    ///
    /// - Throws: as `sheets(_:)` does.
    public func sheet(_ entry: SheetEntry) throws -> Sheet {
        try sheets([entry]).first ?? Sheet(file: file, entry: entry, rows: [])
    }

    /// Reads the sheet of a name, hidden or not.
    ///
    /// - Throws: `Mistakes` when there is no such sheet, naming those there are, or when it cannot be read.
    public func sheet(named name: String) throws -> Sheet { try sheet(entry(named: name)) }

    /// The sheet of a name, hidden or not.
    ///
    /// - Throws: `Mistakes` when there is no such sheet, naming those there are.
    public func entry(named name: String) throws -> SheetEntry {
        guard let entry = sheets.first(where: { $0.name == name }) else {
            let names = sheets.compactMap(\.name)
            throw Mistakes([
                Diagnostic(
                    "no-such-sheet", at: .file(file), "There is no sheet called “\(name)”.",
                    remedy: NearestName.remedy(for: name, among: names, kind: "sheets"), quoted: name)
            ])
        }
        return entry
    }

    /// Reads every sheet that a person sees into memory.
    ///
    /// - Throws: as `sheets(_:)` does.
    public func workbook() throws -> Workbook {
        let seen = visibleSheets
        let unread = sheets.filter { !seen.contains($0) }
        return Workbook(file: file, sheets: try sheets(seen), unread: unread)
    }

    /// The sheets with cells that a person sees, in their order.
    public var visibleSheets: [SheetEntry] { sheets.filter { $0.visibility == .visible && $0.hasCells } }

    /// The names of the sheets that a person sees, besides one, and that hold something or cannot be read.
    ///
    /// - Complexity: of each, one row is read.
    public func filledSheets(besides name: String?) -> [String] {
        visibleSheets.filter { $0.name != name && (try? holdsSomething($0)) ?? true }.compactMap(\.name)
    }

    private func holdsSomething(_ entry: SheetEntry) throws -> Bool {
        do {
            try read(entry, report: { _ in }, each: { row in if !row.isBlank { throw FoundRow() } })
            return false
        } catch is FoundRow {
            return true
        }
    }
}

/// A row was found, so that nothing more needs to be read.
private struct FoundRow: Error {}
