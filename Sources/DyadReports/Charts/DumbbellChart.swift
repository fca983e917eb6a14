import DyadCore

/// Means at application (hollow circle) and at the end (solid square), joined by a line; one row for each measure.
///
/// It is drawn twice, wide and narrow, so that its text is at least 12 px high on a phone 320 px wide.
struct DumbbellChart {
    let figures: PairedFigures
    let layout: Layout
    private let lowest: Int
    private let highest = 10

    init(_ figures: PairedFigures, _ layout: Layout) {
        self.figures = figures
        self.layout = layout
        lowest = figures.shown.contains { $0.baseline < 1 || $0.end < 1 } ? 0 : 1
    }

    /// The drawing, with its title and description made of the same figures.
    var svg: HTML {
        var pen = layout.top
        var pieces: [HTML] = [key]
        var marks: [HTML] = []
        for group in figures.groups {
            marks.append(label(group.title, x: 0, y: pen + layout.font + 8, isBold: true))
            pen += layout.font + 18
            for row in group.rows {
                let (drawn, height) = mark(row, at: pen)
                marks.append(drawn)
                pen += height
            }
            pen += 8
        }
        pieces.append(grid(from: layout.top, to: pen))
        pieces += marks
        let height = pen + 2 * layout.font + 22
        return HTML(
            .svg, .class("chart \(layout.name)"), .role("img"), .init("viewBox", "0 0 \(layout.width) \(height)"),
            .init("aria-labelledby", "\(layout.name)-title \(layout.name)-desc"),
            .init("font-family", "Arial, sans-serif"),
            .init("font-size", layout.font), .init("fill", Palette.text)
        ) {
            HTML(.title, .id("\(layout.name)-title")) { "\(ReportWords.chartTitle). \(figures.sentence)" }
            HTML(.desc, .id("\(layout.name)-desc")) { figures.description }
            pieces
        }
    }

    private func x(_ value: Fraction) -> Int {
        let share = (value.double - Double(lowest)) / Double(highest - lowest)
        let width = Double(layout.plotEnd - layout.plotStart)
        return layout.plotStart + Int((share * width).rounded())
    }

    private func mark(_ row: PairedFigures.Row, at top: Int) -> (HTML, Int) {
        let lines = TextLines.of(row.shortLabel, atMost: layout.labelLimit)
        let textHeight = lines.count * layout.lineHeight
        let height = layout.isStacked ? textHeight + 34 : max(textHeight, 24) + 14
        let y = layout.isStacked ? top + textHeight + 15 : top + height / 2
        let first = layout.isStacked ? top + layout.font : y - textHeight / 2 + layout.font - 1
        let (from, to) = (x(row.baseline), x(row.end))
        let isRising = from <= to
        let drawn = HTML(.g) {
            lines.enumerated().map { label($1, x: 0, y: first + $0 * layout.lineHeight) }
            line(from, y, to, y, Palette.join, width: 3)
            HTML(
                .circle, .init("cx", from), .init("cy", y), .init("r", 7), .init("fill", Palette.paper),
                .init("stroke", Palette.baseline), .init("stroke-width", 3))
            HTML(
                .rect, .init("x", to - 6), .init("y", y - 6), .init("width", 12), .init("height", 12),
                .init("fill", Palette.end))
            number(row.baseline, x: isRising ? from - 12 : from + 12, y: y, isBefore: isRising)
            number(row.end, x: isRising ? to + 12 : to - 12, y: y, isBefore: !isRising)
            label("n \(row.n)", x: layout.width, y: y + layout.font / 3, anchor: "end", colour: Palette.secondary)
        }
        return (drawn, height)
    }

    private func number(_ value: Fraction, x: Int, y: Int, isBefore: Bool) -> HTML {
        label(Figures.mean(value), x: x, y: y + layout.font / 3, anchor: isBefore ? "end" : "start", isBold: true)
    }

    private func grid(from top: Int, to bottom: Int) -> HTML {
        HTML(.g) {
            (lowest...highest).map { tick in
                let place = x(Fraction(tick))
                return HTML(.g) {
                    line(place, top + 6, place, bottom, Palette.hairline, width: 1)
                    label("\(tick)", x: place, y: bottom + layout.font + 4, anchor: "middle", colour: Palette.secondary)
                }
            }
            label(
                ReportWords.axis, x: (layout.plotStart + layout.plotEnd) / 2, y: bottom + 2 * layout.font + 12,
                anchor: "middle", colour: Palette.secondary)
        }
    }

    private var key: HTML {
        let second = layout.isStacked ? (x: 0, y: 14 + layout.lineHeight + 4) : (x: layout.plotStart + 210, y: 14)
        let start = layout.isStacked ? 0 : layout.plotStart
        return HTML(.g) {
            HTML(
                .circle, .init("cx", start + 8), .init("cy", 14), .init("r", 7), .init("fill", Palette.paper),
                .init("stroke", Palette.baseline), .init("stroke-width", 3))
            label(ReportWords.baselineKey, x: start + 24, y: 14 + layout.font / 3)
            HTML(
                .rect, .init("x", second.x + 2), .init("y", second.y - 6), .init("width", 12), .init("height", 12),
                .init("fill", Palette.end))
            label(ReportWords.endKey, x: second.x + 24, y: second.y + layout.font / 3)
        }
    }

    private func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ colour: String, width: Int) -> HTML {
        HTML(
            .line, .init("x1", x1), .init("y1", y1), .init("x2", x2), .init("y2", y2), .init("stroke", colour),
            .init("stroke-width", width))
    }

    private func label(
        _ words: String, x: Int, y: Int, anchor: String = "start", colour: String = Palette.text, isBold: Bool = false
    ) -> HTML {
        HTML(
            .svgText, .init("x", x), .init("y", y), .init("text-anchor", anchor), .init("fill", colour),
            .init("font-weight", isBold ? "600" : "400")
        ) { words }
    }
}
