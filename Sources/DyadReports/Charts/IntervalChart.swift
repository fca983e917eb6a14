import DyadCore

/// A forest plot: a square for each value, a bar for its interval, a line where there is no difference.
///
/// The rows stand in the order given, and all look alike: neither place nor colour ranks them.
struct IntervalChart {
    let figures: IntervalFigures
    let id: String
    let layout: PartLayout

    private var font: Int { layout.font }
    private var headHeight: Int { 2 * layout.lineHeight + 6 }
    private var row: IntervalRow {
        let texts = figures.rows.flatMap { [$0.valueText, $0.intervalText, ReportWords.noInterval].compactMap { $0 } }
        let widest = texts.map { TextWidth.of($0, font: font, isBold: true) }.max() ?? 0
        let start = layout.isStacked ? 14 : 300
        let end = layout.isStacked ? layout.width - 14 : max(start + 200, layout.width - widest - 24)
        return IntervalRow(axis: figures.axis, neutral: figures.neutral, layout: layout, plot: start...end)
    }

    /// The drawings, each with some of the rows.
    var svgs: [HTML] {
        let row = row
        let sheets = PartLayout.sheets(
            figures.rows, besides: headHeight + footHeight(unit(row)), height: row.height)
        return sheets.enumerated().map { index, rows in
            drawing(
                rows, each: row, id: "\(id)-\(index + 1)",
                title: ReportWords.sheet(figures.caption, index + 1, of: sheets.count))
        }
    }

    private func drawing(_ rows: [IntervalFigures.Row], each row: IntervalRow, id: String, title: String) -> HTML {
        var pieces = [head(row)]
        var pen = headHeight
        for figures in rows {
            pieces.append(row.drawn(figures, at: pen))
            pen += row.height(figures)
        }
        let unit = unit(row)
        pieces.append(axis(row, at: pen, unit: unit))
        return Drawing.svg(
            id, layout, height: pen + footHeight(unit), title: title,
            description: rows.map(\.description).joined(separator: " ")
        ) { pieces }
    }

    private func unit(_ row: IntervalRow) -> [String] {
        TextWidth.lines(figures.unit, within: row.plot.count, font: font)
    }

    private func footHeight(_ unit: [String]) -> Int { (unit.count + 1) * layout.lineHeight + 14 }

    /// The name of the neutral line, above it and within the drawing.
    private func head(_ row: IntervalRow) -> HTML {
        let half = TextWidth.of(ReportWords.neutral, font: font) / 2
        let x = row.x(figures.neutral)
        return HTML(.g) {
            Drawing.label(
                ReportWords.neutral, min(max(x, half), layout.width - half), font, font: font, anchor: "middle")
            Drawing.line(x, layout.lineHeight + 4, x, headHeight, Palette.text, width: 2)
        }
    }

    /// The scale below, with as many ticks named as do not touch.
    private func axis(_ row: IntervalRow, at top: Int, unit: [String]) -> HTML {
        let ticks = figures.axis.ticks.map { (place: row.x($0), text: figures.tick($0)) }
        let widest = ticks.map { TextWidth.of($0.text, font: font) }.max() ?? 0
        let between = ticks.count > 1 ? max(1, ticks[1].place - ticks[0].place) : layout.width
        let every = max(1, (widest + 12 + between - 1) / between)
        let centre = (row.plot.lowerBound + row.plot.upperBound) / 2
        return HTML(.g) {
            Drawing.line(row.plot.lowerBound, top, row.plot.upperBound, top, Palette.secondary, width: 2)
            ticks.enumerated().filter { $0.offset % every == 0 }.map { _, tick in
                let half = TextWidth.of(tick.text, font: font) / 2
                return Drawing.label(
                    tick.text, min(max(tick.place, half), layout.width - half), top + font + 4, font: font,
                    anchor: "middle", colour: Palette.secondary)
            }
            Drawing.labels(
                unit, centre, top + layout.lineHeight + font + 6, font: font, lineHeight: layout.lineHeight,
                anchor: "middle", colour: Palette.secondary)
        }
    }
}
