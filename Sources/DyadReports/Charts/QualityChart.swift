import DyadCore

/// For each group a box from the lower to the upper quartile with a line at the median, and a dot at the worst: all on one
/// scale from 0 to 100%, in the order given.
struct QualityChart {
    let title: String
    let id: String
    let groups: [QualityGroup]
    let layout: PartLayout

    private var start: Int { layout.isStacked ? 14 : 300 }
    private var end: Int { layout.width - 40 }
    private var rowHeight: Int { layout.isStacked ? 2 * layout.lineHeight + 14 : 44 }
    private var drawn: [QualityGroup] { groups.filter { $0.figures?.worst != nil } }

    var svg: HTML {
        let bottom = drawn.count * rowHeight + 8
        return Drawing.svg(
            id, layout, height: bottom + 2 * layout.lineHeight + 12, title: title, description: description
        ) {
            [0, 25, 50, 75, 100].map { tick in
                HTML(.g) {
                    Drawing.line(x(tick), 4, x(tick), bottom, Palette.hairline)
                    Drawing.label(
                        "\(tick)", x(tick), bottom + layout.font + 2, font: layout.font, anchor: "middle",
                        colour: Palette.secondary)
                }
            }
            Drawing.label(
                ReportWords.scoreAxis, (start + end) / 2, bottom + layout.lineHeight + layout.font + 4,
                font: layout.font, anchor: "middle", colour: Palette.secondary)
            drawn.enumerated().map { index, group in
                group.figures.map { mark(group.label, $0, at: index * rowHeight + 4) } ?? .nothing
            }
        }
    }

    /// The picture in words, of the same figures.
    private var description: String {
        drawn.map { group in
            func words(_ share: Fraction?) -> String { share.map { Rounding.percentage($0) } ?? ReportWords.none }
            let figures = group.figures
            return
                "\(group.label): worst \(words(figures?.worst)), middle half \(words(figures?.quartile(1))) to \(words(figures?.quartile(3))), median \(words(figures?.quartile(2)))."
        }.joined(separator: " ")
    }

    private func x(_ percent: Int) -> Int { start + (end - start) * percent / 100 }
    private func x(_ share: Fraction?) -> Int {
        start + Int((Double(end - start) * min(1, max(0, share?.double ?? 0))).rounded())
    }

    private func mark(_ label: String, _ figures: QualityFigures, at top: Int) -> HTML {
        let middle = layout.isStacked ? top + layout.lineHeight + 18 : top + 20
        let (worst, lower, median) = (x(figures.worst), x(figures.quartile(1)), x(figures.quartile(2)))
        let upper = x(figures.quartile(3))
        let room = layout.isStacked ? layout.width - 8 : start - 16
        let words = TextWidth.lines(label, within: room, font: layout.font)
        return HTML(.g) {
            Drawing.label(
                (words.first ?? "") + (words.count > 1 ? "…" : ""), 0,
                layout.isStacked ? top + layout.font : middle + 6,
                font: layout.font)
            Drawing.line(worst, middle, lower, middle, Palette.baseline, width: 2)
            Drawing.box(
                lower, middle - 12, max(2, upper - lower), 24, fill: Palette.inPart, stroke: Palette.baseline, weight: 2
            )
            Drawing.line(median, middle - 12, median, middle + 12, Palette.baseline, width: 5)
            HTML(
                .circle, .init("cx", worst), .init("cy", middle), .init("r", 5), .init("fill", Palette.paper),
                .init("stroke", Palette.baseline), .init("stroke-width", 3))
        }
    }
}
