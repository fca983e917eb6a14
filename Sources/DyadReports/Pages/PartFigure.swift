import DyadCore

/// A figure of a report part: the picture, twice for two widths, then its table. Where there is nothing, it says so.
struct PartFigure {
    let figure: ReportFigure
    let id: String

    var html: HTML {
        switch figure {
        case .table(let table): self.table(table)
        case .matrix(let matrix): self.matrix(MatrixFigures(matrix))
        case .intervals(let intervals): self.intervals(IntervalFigures(intervals))
        case .series(let series): self.series(SeriesFigures(series))
        }
    }

    private func table(_ table: ReportTable) -> HTML {
        guard !table.rows.isEmpty, !table.columns.isEmpty else { return nothing(table.caption) }
        return HTML(.div, .class("part-figure")) { PartTable.words(table).html }
    }

    private func matrix(_ figures: MatrixFigures) -> HTML {
        guard !figures.isEmpty else { return nothing(figures.caption) }
        return block(figures.caption, ReportWords.matrixAsTable, PartTable.matrix(figures)) {
            pictures { MatrixChart(figures: figures, id: id, layout: $0).svgs }
        }
    }

    private func intervals(_ figures: IntervalFigures) -> HTML {
        guard !figures.rows.isEmpty else { return nothing(figures.caption) }
        return block(figures.caption, ReportWords.sameAsTable, [PartTable.intervals(figures)]) {
            if figures.hasNoValue {
                HTML(.p) { ReportWords.nothingToDraw }
            } else {
                pictures { IntervalChart(figures: figures, id: id, layout: $0).svgs }
            }
        }
    }

    private func series(_ figures: SeriesFigures) -> HTML {
        guard !figures.isEmpty else { return nothing(figures.caption) }
        return block(figures.caption, ReportWords.sameAsTable, PartTable.series(figures)) {
            if figures.hasNoValue {
                HTML(.p) { ReportWords.nothingToDraw }
            } else {
                pictures { SeriesChart(figures: figures, id: id, layout: $0).svgs }
                if figures.hasGap { HTML(.p, .class("quiet")) { ReportWords.gapMeaning } }
            }
        }
    }

    private func nothing(_ caption: String) -> HTML {
        HTML(.div, .class("part-figure")) {
            HTML(.h3) { caption }
            HTML(.p) { ReportWords.nothingYet }
        }
    }

    private func block(
        _ caption: String, _ summary: String, _ tables: [DataTable], @HTMLBuilder holding picture: () -> HTML
    ) -> HTML {
        HTML(.div, .class("part-figure")) {
            HTML(.h3) { caption }
            picture()
            HTML(.details, .init("open", "open")) {
                HTML(.summary) { summary }
                tables.map(\.html)
            }
        }
    }

    private func pictures(_ svgs: (PartLayout) -> [HTML]) -> HTML {
        .joined(
            [PartLayout.wide, .narrow].flatMap { layout in
                svgs(layout).map { svg in HTML(.figure, .class("picture \(layout.name)")) { svg } }
            })
    }
}
