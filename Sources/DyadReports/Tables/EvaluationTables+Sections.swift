import DyadCore

extension EvaluationTables {
    /// What the programme's own report parts computed, one row a cell. They withhold for themselves.
    var sections: ExportTable {
        ExportTable(
            "report-parts", "Report parts",
            columns: [
                ExportColumn("section", "Section", "The permanent name of the report part."),
                ExportColumn("figure", "Figure", "What the picture or table shows."),
                ExportColumn("row", "Row", "The row, or the line of a series; rows of one name are numbered."),
                ExportColumn("column", "Column", "The column, or the period; empty where a row has one value."),
                ExportColumn(
                    "value", "Value", "The number; of a matrix, how many things the cell holds.", .number),
                ExportColumn("unit", "Unit", "What the number is in; a share is from 0 to 1."),
                ExportColumn("lower", "Lower end", "The lower end of the interval.", .number),
                ExportColumn("upper", "Upper end", "The upper end of the interval.", .number),
                ExportColumn("words", "Words", "What the report prints in the cell, or the level of a matrix."),
                ExportColumn("counts", "Counts", "The counts behind the number, in words."),
                ExportColumn("note", "Note", "Why there is no number, or what else to know."),
            ],
            rows: evaluation.sections.flatMap { section in
                section.content.figures.flatMap { figure in
                    cells(of: figure).map { [.text(section.id), .text(caption(of: figure))] + $0 }
                }
            })
    }

    private func caption(of figure: ReportFigure) -> String {
        switch figure {
        case .table(let table): table.caption
        case .matrix(let matrix): matrix.caption
        case .intervals(let intervals): intervals.caption
        case .series(let series): series.caption
        }
    }

    private func cells(of figure: ReportFigure) -> [[ExportValue]] {
        switch figure {
        case .table(let table): cells(of: table)
        case .matrix(let matrix): cells(of: matrix)
        case .intervals(let intervals):
            intervals.rows.map { row in
                [
                    .text(row.label), .missing, ExportValue(row.value), .text(intervals.unit),
                    ExportValue(row.interval?.lowerBound), ExportValue(row.interval?.upperBound), .missing,
                    ExportValue(row.counts), ExportValue(row.note ?? (row.value == nil ? ReportWords.noValue : nil)),
                ]
            }
        case .series(let series): cells(of: series)
        }
    }

    /// A figure of a table stands in words; where these are a number alone, it is one. Rows of one name are numbered.
    private func cells(of table: ReportTable) -> [[ExportValue]] {
        var seen: [String: Int] = [:]
        return PartTable.rows(of: table).flatMap { row -> [[ExportValue]] in
            guard let name = row.first else { return [] }
            seen[name, default: 0] += 1
            let label = seen[name] == 1 ? name : "\(name) (\(seen[name] ?? 0))"
            return table.columns.indices.dropFirst().map { index in
                let number = table.numeric.contains(index) ? Fraction(row[index]) : nil
                let isShare = number != nil && row[index].hasSuffix("%")
                return [
                    .text(label), .text(table.columns[index]), ExportValue(number),
                    ExportValue(isShare ? Quantity.Unit.share.rawValue : nil), .missing, .missing,
                    ExportValue(number == nil || isShare ? row[index] : nil), .missing, .missing,
                ]
            }
        }
    }

    private func cells(of matrix: ReportMatrix) -> [[ExportValue]] {
        let figures = MatrixFigures(matrix)
        return figures.rows.flatMap { row in
            zip(figures.columns, row.cells).map { column, cell in
                [
                    .text(row.label), .text(column), .whole(cell.count), .text("things"), .missing, .missing,
                    .text(ReportWords.level(cell.level).word), ExportValue(cell.details.joined(separator: "; ")),
                    .missing,
                ]
            }
        }
    }

    private func cells(of series: ReportSeries) -> [[ExportValue]] {
        let figures = SeriesFigures(series)
        return figures.lines.flatMap { line in
            figures.periods.indices.map { period in
                let value = line.values[period]
                return [
                    .text(line.label), .text(figures.periods[period]), ExportValue(value),
                    .text(Quantity.Unit.share.rawValue), .missing, .missing, .missing,
                    ExportValue(line.counts[period]), ExportValue(value == nil ? ReportWords.noValue : nil),
                ]
            }
        }
    }
}
