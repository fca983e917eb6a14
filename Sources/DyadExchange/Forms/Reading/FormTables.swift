import DyadMarkup
import DyadSheets

/// Turns tables into elements, so that what is left out of a table is found and told as in any other file.
///
/// A sheet is an element of its name, `table` where it has none; each row after the headings is a `row` on its line, and a
/// cell with something in it an element of its heading.
enum FormTables {
    /// The elements of a file of tables.
    static func root(of workbook: Workbook) -> XMLNode {
        XMLNode("workbook", children: workbook.sheets.flatMap(sheets)).asRoot
    }

    /// The sheet; or, where the first column holds names of sheets as in an XLSForm of one table, those.
    private static func sheets(of sheet: Sheet) -> [XMLNode] {
        let isSeveral = sheet.rows.first.map { $0.cells.count == 1 && $0[1].shown == "survey" } ?? false
        guard isSeveral else { return [node(sheet.name ?? "table", sheet.rows[...], from: 1)] }
        let starts = sheet.rows.indices.filter { sheet.rows[$0][1].shown != nil }
        return zip(starts, starts.dropFirst() + [sheet.rows.count]).map { start, end in
            node(sheet.rows[start][1].shown ?? "", sheet.rows[start + 1..<end], from: 2)
        }
    }

    private static func node(_ name: String, _ rows: ArraySlice<Row>, from first: Int) -> XMLNode {
        guard let headings = rows.first else { return XMLNode(name) }
        let columns = headings.cells.filter { $0.address.column >= first }
        return XMLNode(
            name,
            children: rows.dropFirst().filter { !$0.isBlank }.map { row in
                XMLNode(
                    "row",
                    children: columns.compactMap { column in
                        row[column.address.column].shown.map {
                            XMLNode(heading(column.value.shown ?? ""), text: unmarked($0), line: row.number)
                        }
                    }, line: row.number)
            })
    }

    /// A heading in one spelling: `list name` and `List_Name` are one.
    private static func heading(_ words: String) -> String {
        words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "_")
    }

    /// A text without the mark that keeps a spreadsheet from taking it for a formula.
    private static func unmarked(_ text: String) -> String {
        text.wholeMatch(of: /'[=+@\t\r-].*/.dotMatchesNewlines()) == nil ? text : String(text.dropFirst())
    }
}

extension FormNode {
    /// The value in a column; `nil` where the cell is empty.
    func cell(_ heading: String) -> String? {
        child(heading).flatMap { $0.words.isEmpty ? nil : $0.words }
    }
}
