public import DyadCore

/// A sheet with all its rows in memory.
public struct Sheet: Hashable, Sendable {
    /// The display name of the file it came from, for messages.
    public var file: String
    /// Its name and whether it is seen.
    public var entry: SheetEntry
    /// The rows that hold something, in order; rows of nothing are left out and the numbers go on counting.
    public var rows: [Row]
    /// What was found wrong while reading single rows and cells: warnings, and errors that do not stop the reading.
    ///
    /// A layout puts the errors among its own, so that a person hears of everything in one go.
    public var findings: [Diagnostic]

    /// Makes a sheet.
    public init(file: String, entry: SheetEntry, rows: [Row], findings: [Diagnostic] = []) {
        self.file = file
        self.entry = entry
        self.rows = rows
        self.findings = findings
    }

    /// The name on the tab, where there is one.
    public var name: String? { entry.name }

    /// The place of a cell, for messages.
    public func place(_ address: CellAddress) -> Place {
        .cell(file: file, sheet: name, cell: address.description)
    }

    /// What stands at an address; empty where there is nothing.
    ///
    /// - Complexity: O(log *rows*).
    public subscript(address: CellAddress) -> CellValue {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].number < address.row { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].number == address.row ? rows[low][address.column] : .empty
    }
}
