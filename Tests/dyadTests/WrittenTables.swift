import DyadSheets
import Foundation

/// The tables that a command wrote into a folder, read back.
struct WrittenTables {
    /// One row, by the headings.
    typealias Row = [String: CellValue]

    let folder: TemporaryFolder

    /// The sheets of a workbook.
    func workbook(_ name: String) throws -> Workbook { try SheetFile.open(path: folder.file(name)).workbook() }

    /// The rows of a sheet of a workbook.
    func rows(_ sheet: String, of name: String) throws -> [Row] {
        try WrittenTables.rows(SheetFile.open(path: folder.file(name)).sheet(named: sheet))
    }

    /// The rows of a CSV file.
    func rows(of name: String) throws -> [Row] {
        try workbook(name).firstFilledSheet.map(WrittenTables.rows) ?? []
    }

    /// Everything that stands in the tables of the folder, in words.
    func words() throws -> String {
        try folder.names().flatMap { name -> [String] in
            guard name.hasSuffix(".xlsx") else { return [try folder.text(name)] }
            return try workbook(name).sheets.flatMap { sheet in
                [sheet.name ?? ""] + sheet.rows.flatMap(\.cells).compactMap(\.value.shown)
            }
        }.joined(separator: "\n")
    }

    private static func rows(_ sheet: Sheet) -> [Row] {
        let headings = (sheet.rows.first?.cells ?? []).map { $0.value.shown ?? "" }
        return sheet.rows.dropFirst().map { row in
            Dictionary(headings.enumerated().map { ($1, row[$0 + 1]) }) { first, _ in first }
        }
    }
}
