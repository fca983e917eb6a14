import DyadCore

/// The tables of report parts: every figure as words, so that nothing is said by a picture alone.
enum PartTable {
    /// Rows of words, each as long as the columns whatever the part returned.
    static func words(_ table: ReportTable) -> DataTable {
        DataTable(
            caption: table.caption, columns: table.columns,
            rows: rows(of: table).map { DataTable.Row(words: $0) }, numeric: table.numeric, name: "part")
    }

    /// The rows of a table, each with just as many cells as there are columns.
    static func rows(of table: ReportTable) -> [[String]] {
        table.rows.map { row in
            let missing = max(0, table.columns.count - row.count)
            return Array(row.prefix(table.columns.count)) + Array(repeating: ReportWords.none, count: missing)
        }
    }

    /// What each cell of a matrix holds, at most five columns to a table.
    static func matrix(_ figures: MatrixFigures) -> [DataTable] {
        let groups = PartLayout.groups(Array(figures.columns.enumerated()), atMost: 5)
        return groups.enumerated().map { index, columns in
            DataTable(
                caption: ReportWords.sheet(figures.caption, index + 1, of: groups.count),
                columns: [ReportWords.nameColumn] + columns.map(\.element),
                rows: figures.rows.map { row in
                    DataTable.Row([.text(row.label)] + columns.map { cell(row.cells[$0.offset]) })
                }, isCaptionHidden: groups.count == 1, name: "matrix")
        }
    }

    /// The counts, values and intervals, with what is missing.
    static func intervals(_ figures: IntervalFigures) -> DataTable {
        DataTable(
            caption: "\(figures.caption) (\(figures.unit))", columns: ReportWords.intervalColumns,
            rows: figures.rows.map { row in
                DataTable.Row(words: [
                    row.label, row.counts.isEmpty ? ReportWords.none : row.counts,
                    row.valueText ?? ReportWords.noValue, row.intervalText ?? ReportWords.noInterval,
                    row.note ?? ReportWords.none,
                ])
            }, numeric: [2, 3], isCaptionHidden: true, name: "part intervals")
    }

    /// The values with their counts, at most four lines to a table; a break stands below the period that it follows.
    static func series(_ figures: SeriesFigures) -> [DataTable] {
        let groups = PartLayout.groups(figures.lines, atMost: 4)
        return groups.enumerated().map { index, lines in
            DataTable(
                caption: ReportWords.sheet(figures.caption, index + 1, of: groups.count),
                columns: [ReportWords.periodColumn] + lines.map(\.label),
                rows: figures.periods.indices.map { period in
                    let notes = zip(figures.breaks, figures.breakNotes).filter { $0.0.before == period + 1 }
                    return DataTable.Row(
                        [.text(figures.periods[period])] + lines.map { share($0, period) },
                        below: notes.isEmpty
                            ? nil : .joined(notes.map { note in HTML(.p, .class("break")) { note.1 } }))
                }, numeric: Set(1...lines.count), isCaptionHidden: groups.count == 1, name: "part series")
        }
    }

    private static func cell(_ cell: ReportMatrix.Cell) -> HTML {
        HTML(.div) {
            PageParts.tag(ReportWords.level(cell.level), "level")
            if cell.count > 0 { HTML(.span, .class("held")) { " \(cell.count)" } }
            if !cell.details.isEmpty { PageParts.list(cell.details) }
        }
    }

    private static func share(_ line: SeriesFigures.Line, _ period: Int) -> HTML {
        HTML.joined([
            HTML(.strong) { line.text(period) ?? ReportWords.noValue },
            line.counts[period].isEmpty ? .nothing : HTML(.span, .class("detail")) { " \(line.counts[period])" },
        ])
    }
}
