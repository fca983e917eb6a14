import DyadCore

/// Tables turned so that each figure has a row of its own.
enum LongFigures {
    /// How a table is turned: which columns hold its figures, and which say what a row's figures are of.
    struct Turning {
        let figures: [String]
        var id: String?
        let name: [String]
        var group: String?
    }

    /// The figures of some tables, row by row. An empty number has a row where a note says why it is empty.
    static func table(of tables: [(ExportTable, Turning)]) -> ExportTable {
        ExportTable("figures", "Figures", columns: columns, rows: tables.flatMap(rows))
    }

    private static func rows(of table: ExportTable, by turning: Turning) -> [[ExportValue]] {
        let places = Dictionary(table.columns.enumerated().map { ($1.id, $0) }) { first, _ in first }
        return table.rows.flatMap { row in
            func value(_ column: String?) -> ExportValue { column.flatMap { places[$0] }.map { row[$0] } ?? .missing }
            let name = ExportValue(turning.name.compactMap { value($0).words }.joined(separator: ", "))
            return turning.figures.compactMap { figure -> [ExportValue]? in
                guard let place = places[figure] else { return nil }
                let (column, cell) = (table.columns[place], row[place])
                let isNumber = column.kind == .number || column.kind == .whole
                let note = isNumber ? value("note") : .missing
                // An end of an interval is empty because its figure is.
                guard cell != .missing || note != .missing && !["lower", "upper"].contains(figure) else { return nil }
                return [
                    .text(table.title), value(turning.id), name, value(turning.group), .text(figure),
                    cell.words == nil ? cell : .missing, ExportValue(cell.words),
                    column.kind == .number ? value("unit") : ExportValue(column.unit), note,
                ]
            }
        }
    }

    private static let columns = [
        ExportColumn("part", "Part", "The part of the report, which is a sheet of the workbook."),
        ExportColumn("id", "Id", "The permanent name of what the figure is of; empty where it has none."),
        ExportColumn("name", "Name", "What people call it; of a cell, its row and column."),
        ExportColumn("group", "Group", "The domain, role or picture that it belongs to; empty where there is none."),
        ExportColumn("figure", "Figure", "Which figure it is: the name of the column in the workbook."),
        ExportColumn(
            "value", "Value", "The number, exact; empty for words, and where “note” says why there is none.", .number),
        ExportColumn("words", "Words", "The value of a figure that is no number, such as a verdict."),
        ExportColumn("unit", "Unit", "What the number is in; a share is from 0 to 1."),
        ExportColumn("note", "Note", "Why there is no value, such as that it is withheld, or what else to know."),
    ]
}
