import DyadCore

/// A forest plot: a square for each value, a bar for its interval, a line where there is no difference.
///
/// The rows stand in the order given, and all look alike: neither place nor colour ranks them.
struct IntervalChart {
    let figures: IntervalFigures
    let id: String
    let layout: PartLayout

    private var font: Int { layout.font }
    private var labelWidth: Int { layout.isStacked ? layout.width : 280 }
    private var plotStart: Int { layout.isStacked ? 14 : 300 }
    private var headHeight: Int { 2 * layout.lineHeight + 6 }
    private var bandHeight: Int { layout.isStacked ? 30 : 2 * layout.lineHeight + 10 }

    /// The width that the widest value or interval needs.
    private var textWidth: Int {
        let texts = figures.rows.flatMap { [$0.valueText, $0.intervalText, ReportWords.noInterval].compactMap { $0 } }
        return texts.map { TextWidth.of($0, font: font, isBold: true) }.max() ?? 0
    }

    private var plotEnd: Int {
        layout.isStacked ? layout.width - 14 : max(plotStart + 200, layout.width - textWidth - 24)
    }

    /// The drawings, each with some of the rows.
    var svgs: [HTML] {
        let sheets = PartLayout.sheets(figures.rows, height: height)
        return sheets.enumerated().map { index, rows in
            drawing(
                rows, id: "\(id)-\(index + 1)",
                title: ReportWords.sheet(figures.caption, index + 1, of: sheets.count))
        }
    }

    private func drawing(_ rows: [IntervalFigures.Row], id: String, title: String) -> HTML {
        var pieces = [head]
        var pen = headHeight
        for row in rows {
            pieces.append(drawn(row, at: pen))
            pen += height(row)
        }
        let unit = TextWidth.lines(figures.unit, within: plotEnd - plotStart, font: font)
        pieces.append(axis(at: pen, unit: unit))
        return Drawing.svg(
            id, layout, height: pen + (unit.count + 1) * layout.lineHeight + 14, title: title,
            description: rows.map(\.description).joined(separator: " ")
        ) { pieces }
    }

    private func x(_ value: Double) -> Int { figures.axis.place(value, from: plotStart, to: plotEnd) }

    private func lines(_ row: IntervalFigures.Row) -> [String] {
        TextWidth.lines(row.label, within: labelWidth, font: font, isBold: layout.isStacked)
    }

    /// What stands in the place of a value that is missing.
    private func reason(_ row: IntervalFigures.Row) -> [String] {
        let width = layout.isStacked ? layout.width : layout.width - plotStart
        return TextWidth.lines(row.reason, within: width, font: font)
    }

    private func height(_ row: IntervalFigures.Row) -> Int {
        let label = lines(row).count * layout.lineHeight
        let reasons = row.value == nil ? reason(row).count * layout.lineHeight : 0
        guard layout.isStacked else { return max(label + 12, reasons + 12, bandHeight) }
        return label + 10 + (row.value == nil ? reasons : layout.lineHeight + bandHeight)
    }

    private func drawn(_ row: IntervalFigures.Row, at top: Int) -> HTML {
        let label = lines(row)
        let tall = height(row)
        let middle = layout.isStacked ? top + tall - bandHeight / 2 : top + tall / 2
        let first = layout.isStacked ? top + font + 4 : middle - label.count * layout.lineHeight / 2 + font
        let below = top + label.count * layout.lineHeight + font + 4
        return HTML(.g) {
            Drawing.line(0, top, layout.width, top, Palette.hairline)
            Drawing.labels(
                label, 0, first, font: font, lineHeight: layout.lineHeight, isBold: layout.isStacked)
            if let value = row.value {
                grid(from: layout.isStacked ? middle - bandHeight / 2 : top, to: top + tall)
                mark(value, row.interval, at: middle)
                texts(row, middle: middle, below: below)
            } else {
                missing(reason(row), middle: middle, below: below)
            }
        }
    }

    private func mark(_ value: Double, _ interval: ClosedRange<Double>?, at y: Int) -> HTML {
        let place = x(value)
        return HTML(.g) {
            if let interval {
                let (from, to) = (x(interval.lowerBound), x(interval.upperBound))
                Drawing.line(from, y, to, y, Palette.baseline, width: 3)
                Drawing.line(from, y - 7, from, y + 7, Palette.baseline, width: 3)
                Drawing.line(to, y - 7, to, y + 7, Palette.baseline, width: 3)
                Drawing.box(place - 7, y - 7, 14, 14, fill: Palette.baseline)
            } else {
                Drawing.box(place - 7, y - 7, 14, 14, fill: Palette.paper, stroke: Palette.baseline, weight: 3)
            }
        }
    }

    private func texts(_ row: IntervalFigures.Row, middle: Int, below: Int) -> HTML {
        let value = row.valueText ?? ReportWords.noValue
        let interval = row.intervalText ?? ReportWords.noInterval
        guard layout.isStacked else {
            return HTML(.g) {
                Drawing.label(value, layout.width, middle - 3, font: font, anchor: "end", isBold: true)
                Drawing.label(interval, layout.width, middle + font - 1, font: font - 2, anchor: "end")
            }
        }
        let start = TextWidth.of(value, font: font, isBold: true) + 10
        return HTML(.g) {
            Drawing.label(value, 0, below, font: font, isBold: true)
            Drawing.label("(\(interval))", start, below, font: font)
        }
    }

    private func missing(_ lines: [String], middle: Int, below: Int) -> HTML {
        let first = layout.isStacked ? below : middle - lines.count * layout.lineHeight / 2 + font
        return Drawing.labels(
            lines, layout.isStacked ? 0 : plotStart, first, font: font, lineHeight: layout.lineHeight,
            colour: Palette.secondary)
    }

    private func grid(from top: Int, to bottom: Int) -> HTML {
        HTML(.g) {
            figures.axis.ticks.map { Drawing.line(x($0), top, x($0), bottom, Palette.hairline) }
            Drawing.line(x(figures.neutral), top, x(figures.neutral), bottom, Palette.text, width: 2)
        }
    }

    /// The name of the neutral line, above it and within the drawing.
    private var head: HTML {
        let half = TextWidth.of(ReportWords.neutral, font: font) / 2
        let place = min(max(x(figures.neutral), half), layout.width - half)
        return HTML(.g) {
            Drawing.label(ReportWords.neutral, place, font, font: font, anchor: "middle")
            Drawing.line(
                x(figures.neutral), layout.lineHeight + 4, x(figures.neutral), headHeight, Palette.text, width: 2)
        }
    }

    private func axis(at top: Int, unit: [String]) -> HTML {
        let texts = figures.axis.ticks.map { (place: x($0), text: figures.tick($0)) }
        let widest = texts.map { TextWidth.of($0.text, font: font) }.max() ?? 0
        let between = texts.count > 1 ? max(1, texts[1].place - texts[0].place) : layout.width
        let every = max(1, (widest + 12 + between - 1) / between)
        return HTML(.g) {
            Drawing.line(plotStart, top, plotEnd, top, Palette.secondary, width: 2)
            texts.enumerated().filter { $0.offset % every == 0 }.map { _, tick in
                Drawing.label(
                    tick.text, tick.place, top + font + 4, font: font, anchor: "middle", colour: Palette.secondary)
            }
            Drawing.labels(
                unit, (plotStart + plotEnd) / 2, top + layout.lineHeight + font + 6, font: font,
                lineHeight: layout.lineHeight, anchor: "middle", colour: Palette.secondary)
        }
    }
}
