import DyadCore

/// A panel for each line over the periods, all on the scale of 0% to 100%, with the percentage at each point.
///
/// Panels need no key and no colours, and lines of different things cannot be joined by mistake.
struct SeriesChart {
    let figures: SeriesFigures
    let id: String
    let layout: PartLayout

    /// Two panels stand side by side where there is room for their periods.
    private var panels: Int { !layout.isStacked && figures.lines.count > 1 && figures.periods.count <= 9 ? 2 : 1 }
    private var panel: SeriesPanel {
        SeriesPanel(figures: figures, layout: layout, width: (layout.width - (panels - 1) * 32) / panels)
    }

    /// The drawings, each with some of the lines.
    var svgs: [HTML] {
        let rows = stride(from: 0, to: figures.lines.count, by: panels).map {
            Array(figures.lines[$0..<min($0 + panels, figures.lines.count)])
        }
        let sheets = PartLayout.sheets(rows, besides: notesHeight, height: height)
        return sheets.enumerated().map { index, rows in
            drawing(
                rows, id: "\(id)-\(index + 1)",
                title: ReportWords.sheet(figures.caption, index + 1, of: sheets.count))
        }
    }

    private func height(_ row: [SeriesFigures.Line]) -> Int {
        panel.height(titleLines: titleLines(row)) + 24
    }

    private func titleLines(_ row: [SeriesFigures.Line]) -> Int {
        row.map { panel.title($0).count }.max() ?? 1
    }

    /// The breaks in words, which stand above the panels.
    private var notes: [String] {
        figures.breakNotes.flatMap { TextWidth.lines($0, within: layout.width, font: layout.font) }
    }

    private var notesHeight: Int { notes.isEmpty ? 0 : notes.count * layout.lineHeight + 16 }

    private func drawing(_ rows: [[SeriesFigures.Line]], id: String, title: String) -> HTML {
        var pieces = [
            Drawing.labels(notes, 0, layout.font, font: layout.font, lineHeight: layout.lineHeight)
        ]
        var pen = notesHeight
        for row in rows {
            for (index, line) in row.enumerated() {
                pieces.append(
                    panel.drawn(line, x: index * (panel.width + 32), y: pen, titleLines: titleLines(row)))
            }
            pen += height(row)
        }
        return Drawing.svg(
            id, layout, height: pen, title: title, description: figures.description(rows.flatMap { $0 })
        ) { pieces }
    }
}
