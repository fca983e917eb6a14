internal import DyadCore

/// Gathers the rows of sheets in memory, and refuses more cells than memory is to hold.
final class SheetCollector {
    private var sheets: [Sheet]
    private let places: [Int: Int]
    private var room: CellRoom

    /// Prepares for sheets of one file.
    init(_ file: String, _ entries: [SheetEntry]) {
        room = CellRoom(file)
        sheets = entries.map { Sheet(file: file, entry: $0, rows: []) }
        places = Dictionary(entries.indices.map { (entries[$0].index, $0) }) { first, _ in first }
    }

    /// The sheets once `read` has told this collector of all their rows.
    ///
    /// - Throws: what `read` throws; before its mistakes stands what was found so far.
    func sheets(_ read: (SheetCollector) throws -> Void) throws -> [Sheet] {
        do { try read(self) } catch let mistakes as Mistakes {
            throw Mistakes(sheets.flatMap(\.findings) + mistakes.all)
        }
        return sheets
    }

    /// Something is wrong with a row or a cell of a sheet.
    func find(_ diagnostic: Diagnostic, in entry: SheetEntry) {
        if let place = places[entry.index] { sheets[place].findings.append(diagnostic) }
    }

    /// The next row of a sheet.
    ///
    /// - Throws: `Mistakes` when the sheets together have more cells, or longer texts, than forms may have.
    func add(_ row: Row, to entry: SheetEntry) throws {
        guard let place = places[entry.index] else { return }
        try room.take(row.cells, sheet: sheets.count == 1 ? entry.name : nil)
        sheets[place].rows.append(row)
    }
}
