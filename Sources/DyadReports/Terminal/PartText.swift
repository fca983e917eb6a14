import DyadCore

/// A section of a report part for a terminal: sentences, tables and cautions, in at most 100 columns.
struct PartText {
    let section: ReportSection

    func write(to pad: inout TerminalPad) {
        pad.heading(TextLines.breakable(section.title, atMost: 60))
        for sentence in section.content.sentences { line(sentence, &pad) }
        for figure in section.content.figures { write(figure, to: &pad) }
        if section.content.sentences.isEmpty, section.content.figures.isEmpty { pad.line(ReportWords.nothingYet) }
        for caution in section.content.cautions { line("! \(caution)", &pad, hanging: 2) }
    }

    private func line(_ words: String, _ pad: inout TerminalPad, hanging: Int = 0) {
        pad.line(TextLines.breakable(words, atMost: 90), hanging: hanging)
    }

    private func write(_ figure: ReportFigure, to pad: inout TerminalPad) {
        switch figure {
        case .table(let table):
            self.table(table.caption, table.columns, PartTable.rows(of: table), &pad)
        case .matrix(let matrix): write(MatrixFigures(matrix), to: &pad)
        case .intervals(let intervals): write(IntervalFigures(intervals), to: &pad)
        case .series(let series): write(SeriesFigures(series), to: &pad)
        }
    }

    private func write(_ figures: MatrixFigures, to pad: inout TerminalPad) {
        let rows = figures.rows.map { row in
            [row.label]
                + row.cells.map { cell in
                    let sign = ReportWords.level(cell.level).sign
                    return cell.count > 0 ? "\(sign) \(cell.count)" : sign
                }
        }
        let isEmpty = figures.isEmpty
        table(figures.caption, [""] + figures.columns, isEmpty ? [] : rows, &pad)
        if !isEmpty { pad.line(ReportWords.matrixKey, indent: 2) }
    }

    private func write(_ figures: IntervalFigures, to pad: inout TerminalPad) {
        let rows = figures.rows.map { row in
            [
                row.label, row.counts, row.valueText ?? ReportWords.noValue,
                row.intervalText ?? ReportWords.noInterval, row.note ?? "",
            ]
        }
        table("\(figures.caption) (\(figures.unit))", ReportWords.intervalColumns, rows, &pad)
    }

    private func write(_ figures: SeriesFigures, to pad: inout TerminalPad) {
        let rows = figures.periods.indices.flatMap { period in
            let breaks = figures.breaks.filter { $0.before == period }
            return breaks.map { ["┄ \($0.letter) ┄"] + figures.lines.map { _ in "┄┄┄" } } + [row(figures, period)]
        }
        table(
            figures.caption, [ReportWords.periodColumn] + figures.lines.map(\.label), figures.isEmpty ? [] : rows,
            &pad)
        for note in figures.breakNotes { line(note, &pad, hanging: 3) }
    }

    private func row(_ figures: SeriesFigures, _ period: Int) -> [String] {
        [figures.periods[period]]
            + figures.lines.map { line in
                let count = line.counts[period]
                return (line.text(period) ?? ReportWords.noValue) + (count.isEmpty ? "" : " (\(count))")
            }
    }

    /// A table; where it has more columns than a line can hold, the first column is said again with the rest.
    private func table(_ caption: String, _ columns: [String], _ rows: [[String]], _ pad: inout TerminalPad) {
        pad.gap()
        pad.line(TextLines.breakable(caption, atMost: 60), .strong)
        guard !rows.isEmpty, !columns.isEmpty else {
            pad.line(ReportWords.nothingYet, indent: 2)
            return
        }
        let others = PartLayout.groups(Array(columns.indices.dropFirst()), atMost: 6)
        for group in others.isEmpty ? [[]] : others {
            let places = [0] + group
            let table = TerminalTable(([columns] + rows).map { row in places.map { row[$0] } })
            table.write(to: &pad)
        }
    }
}
