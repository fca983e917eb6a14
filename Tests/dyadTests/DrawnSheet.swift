import DyadCore
import DyadSheets
import Foundation

/// A sheet drawn in a test as a Markdown table. `email`, `name` and `submitted` are about the response; the other columns are
/// answers. A day stands as 2026-02-03.
struct DrawnSheet {
    private(set) var header: [String]
    private(set) var rows: [[String]]

    init(_ drawing: String) {
        let lines = drawing.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }
        header = lines.first ?? []
        rows = Array(lines.dropFirst())
    }

    /// The same sheet with other words in its first row.
    func renaming(_ names: [String: String]) -> DrawnSheet {
        var sheet = self
        sheet.header = header.map { names[$0] ?? $0 }
        return sheet
    }

    /// The same sheet with another word in one cell; rows count from 0.
    func setting(_ column: String, of row: Int, to value: String) -> DrawnSheet {
        var sheet = self
        guard let index = header.firstIndex(of: column) else { return sheet }
        sheet.rows[row][index] = value
        return sheet
    }

    /// The rows below one another; both sheets have the same columns.
    func adding(_ row: [String]) -> DrawnSheet {
        var sheet = self
        sheet.rows.append(row)
        return sheet
    }

    /// A CSV file.
    func csv(hasByteOrderMark: Bool = false) -> [UInt8] {
        var writer = CSVWriter(hasByteOrderMark: hasByteOrderMark)
        writer.append(header)
        for row in rows { writer.append(row.map(DrawnSheet.cell)) }
        return writer.bytes
    }

    /// A workbook as Microsoft Forms exports it: five columns about the response, then the questions.
    func msForms() throws -> [UInt8] {
        let own = ["submitted", "email", "name"]
        let asked = header.indices.filter { !own.contains(header[$0]) }
        let rows = rows.enumerated().map { number, row -> [CellValue] in
            func value(_ name: String) -> String { header.firstIndex(of: name).map { row[$0] } ?? "" }
            let when = DrawnSheet.moment(value("submitted"))
            return [.number(SheetNumber(number + 1)), when, when, .text(value("email")), .text(value("name"))]
                + asked.map { DrawnSheet.cell(row[$0]) }
        }
        return try XLSXWriter.bytes(of: [
            SheetOutput(
                name: "Form1",
                header: ["ID", "Start time", "Completion time", "Email", "Name"] + asked.map { header[$0] }, rows: rows,
                isTable: true)
        ])
    }

    private static func moment(_ text: String) -> CellValue {
        guard case .date(let day) = cell(text), let time = SheetTime(hour: 9, minute: 5, second: 0) else {
            return .empty
        }
        return .dateTime(SheetDateTime(day, time))
    }

    private static func cell(_ text: String) -> CellValue {
        if text.isEmpty { return .empty }
        if let day = CalendarDate(iso: text), let date = SheetDate(year: day.year, month: day.month, day: day.day) {
            return .date(date)
        }
        return SheetNumber(text).map { .number($0) } ?? .text(text)
    }
}
