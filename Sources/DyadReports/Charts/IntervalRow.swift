import DyadCore

/// One row of a forest plot: its label, its mark on the scale and its figures in words.
struct IntervalRow {
    let axis: Axis
    let neutral: Double
    let layout: PartLayout
    /// Where the scale begins and ends.
    let plot: ClosedRange<Int>

    private var font: Int { layout.font }
    private var bandHeight: Int { layout.isStacked ? 30 : 2 * layout.lineHeight + 10 }

    /// The place of a value on the scale.
    func x(_ value: Double) -> Int { axis.place(value, from: plot.lowerBound, to: plot.upperBound) }

    /// The height of a row.
    func height(_ row: IntervalFigures.Row) -> Int {
        let words = words(row).count * layout.lineHeight
        let label = label(row).count * layout.lineHeight
        guard layout.isStacked else { return max(label + 12, row.value == nil ? words + 12 : 0, bandHeight) }
        return label + words + 12 + (row.value == nil ? 0 : bandHeight)
    }

    /// A row with its upper edge at a place.
    func drawn(_ row: IntervalFigures.Row, at top: Int) -> HTML {
        let label = label(row)
        let bottom = top + height(row)
        let middle = layout.isStacked ? bottom - bandHeight / 2 : (top + bottom) / 2
        let first = layout.isStacked ? top + font + 5 : middle - label.count * layout.lineHeight / 2 + font
        return HTML(.g) {
            Drawing.line(0, top, layout.width, top, Palette.hairline)
            Drawing.labels(label, 0, first, font: font, lineHeight: layout.lineHeight, isBold: layout.isStacked)
            if let value = row.value {
                grid(from: layout.isStacked ? middle - bandHeight / 2 : top, to: bottom)
                mark(value, row.interval, at: middle)
            }
            if layout.isStacked {
                figures(row, at: first + label.count * layout.lineHeight)
            } else {
                figures(row, beside: middle)
            }
        }
    }

    private func label(_ row: IntervalFigures.Row) -> [String] {
        let width = layout.isStacked ? layout.width : plot.lowerBound - 20
        return TextWidth.lines(row.label, within: width, font: font, isBold: layout.isStacked)
    }

    /// The figures, or why there are none, in lines.
    private func words(_ row: IntervalFigures.Row) -> [String] {
        let width = layout.isStacked ? layout.width : layout.width - plot.lowerBound
        guard let value = row.valueText else { return TextWidth.lines(row.reason, within: width, font: font) }
        let interval = row.intervalText ?? ReportWords.noInterval
        let line = "\(value) (\(interval))"
        return TextWidth.of(line, font: font, isBold: true) + 10 > width ? [value, "(\(interval))"] : [line]
    }

    private func mark(_ value: Double, _ interval: ClosedRange<Double>?, at y: Int) -> HTML {
        let place = x(value)
        guard let interval else {
            return Drawing.box(place - 7, y - 7, 14, 14, fill: Palette.paper, stroke: Palette.baseline, weight: 3)
        }
        let ends = [x(interval.lowerBound), x(interval.upperBound)]
        return HTML(.g) {
            Drawing.line(ends[0], y, ends[1], y, Palette.baseline, width: 3)
            ends.map { Drawing.line($0, y - 7, $0, y + 7, Palette.baseline, width: 3) }
            Drawing.box(place - 7, y - 7, 14, 14, fill: Palette.baseline)
        }
    }

    /// Below the label: the words as they are, in heavy type where they are figures.
    private func figures(_ row: IntervalFigures.Row, at y: Int) -> HTML {
        Drawing.labels(
            words(row), 0, y, font: font, lineHeight: layout.lineHeight,
            colour: row.value == nil ? Palette.secondary : Palette.text)
    }

    /// Right of the scale: the value above its interval; in place of the scale, why there is none.
    private func figures(_ row: IntervalFigures.Row, beside middle: Int) -> HTML {
        guard let value = row.valueText else {
            let lines = words(row)
            return Drawing.labels(
                lines, plot.lowerBound, middle - lines.count * layout.lineHeight / 2 + font, font: font,
                lineHeight: layout.lineHeight, colour: Palette.secondary)
        }
        return HTML(.g) {
            Drawing.label(value, layout.width, middle - 3, font: font, anchor: "end", isBold: true)
            Drawing.label(
                row.intervalText ?? ReportWords.noInterval, layout.width, middle + font - 1, font: font - 2,
                anchor: "end")
        }
    }

    private func grid(from top: Int, to bottom: Int) -> HTML {
        HTML(.g) {
            axis.ticks.map { Drawing.line(x($0), top, x($0), bottom, Palette.hairline) }
            Drawing.line(x(neutral), top, x(neutral), bottom, Palette.text, width: 2)
        }
    }
}
