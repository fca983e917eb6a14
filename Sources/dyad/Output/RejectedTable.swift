import DyadCore
import DyadSheets

/// The rejected rows of one file, as a table that `RejectedSheet` reads again.
struct RejectedTable {
    private let rows: [ImportStep.RejectedRow]

    /// Rows of one file, at least one; several tables of it share their columns.
    init(_ rows: [ImportStep.RejectedRow]) { self.rows = rows }

    /// The rows of headings and the rejected rows below.
    var records: [[CellValue]] {
        guard let first = rows.first else { return [] }
        let isOneForm = Set(rows.map(\.columns.form.id)).count == 1
        let form = isOneForm ? first.columns.form.id.description : nil
        // What a document says is written in words, as a plain table.
        let layout = first.table.places == nil ? first.table.layout : PlainLayout.id
        let heads = first.table.places == nil ? sheetHeads(first.table) : [questions.map { .text($0) }]
        let told = self.told.filter { own in own.cells.contains { !$0.isEmpty } }
        var records = heads.enumerated().map { index, head in
            head + told.map { index == 0 ? .text($0.heading) : .empty }
                + [index == 0 ? .text(RejectedSheet.Heading.reason(layout: layout, form: form)) : .empty]
        }
        for (index, row) in rows.enumerated() {
            let cells = row.table.places == nil ? sheetCells(row) : questions.map { words(of: $0, in: row) }
            records.append(cells + told.map { $0.cells[index] } + [.text(row.reasons.joined(separator: " "))])
        }
        return records
    }

    /// What only the file as a whole told.
    private var told: [(heading: String, cells: [CellValue])] {
        func cells(_ value: (ImportStep.RejectedRow) -> String?) -> [CellValue] {
            rows.map { value($0).map { .text($0) } ?? .empty }
        }
        return [
            (
                RejectedSheet.Heading.email,
                cells { $0.isJoined || $0.table.places != nil && !$0.holds(.email) ? $0.submission.email : nil }
            ),
            (
                RejectedSheet.Heading.occasion,
                cells {
                    $0.table.metadata[.event] != nil && $0.table.places == nil || $0.holds(.occasion)
                        ? nil : $0.submission.occasion?.description
                }
            ),
            (
                RejectedSheet.Heading.day,
                cells { $0.table.places != nil && !$0.holds(.date) ? $0.submission.date?.description : nil }
            ),
        ]
    }

    private func width(_ table: RecognisedTable) -> Int {
        max(table.headRows.map(\.lastColumn).max() ?? 0, table.headers.map(\.column).max() ?? 0)
    }

    private func sheetHeads(_ table: RecognisedTable) -> [[CellValue]] {
        table.headRows.map { row in (1...max(width(table), 1)).map { row[$0] } }
    }

    /// The cells as they stand, without what no form asks for.
    private func sheetCells(_ row: ImportStep.RejectedRow) -> [CellValue] {
        let personal = Set(row.table.ignored.filter { $0.reason == .personal }.map(\.header.column))
        return (1...max(width(row.table), 1)).map { personal.contains($0) ? .empty : row.row[$0] }
    }

    /// The questions of documents, in the order in which they first come up.
    private var questions: [String] {
        var seen: Set<String> = []
        return rows.flatMap { $0.table.questions.map(\.header.text) }.filter { seen.insert($0).inserted }
    }

    /// What a row answers, in words and not in codes.
    private func words(of name: String, in row: ImportStep.RejectedRow) -> CellValue {
        guard let question = row.table.questions.first(where: { $0.header.text == name }) else { return .empty }
        switch row.table.answer(question, of: row.row) {
        case .cell(.text(let code)): return .text(question.words[code] ?? code)
        case .cell(let value): return value
        case .options(let codes):
            let words = codes.map { question.words[$0] ?? $0 }
            return words.isEmpty ? .empty : .text(words.joined(separator: "; "))
        }
    }
}

extension ImportStep.RejectedRow {
    /// Whether a question of the table tells something of the submission itself.
    fileprivate func holds(_ part: FormItem.Part) -> Bool { columns.items.contains { $0.item.part == part } }
}
