import DyadCore

/// One line over the periods, from 0% to 100%. Nothing is drawn across a break or over a period without a value.
struct SeriesPanel {
    let figures: SeriesFigures
    let layout: PartLayout
    let width: Int

    private var font: Int { layout.isStacked ? 12 : 16 }
    private var lineHeight: Int { font + 3 }
    private var plotHeight: Int { 120 }
    private var axisWidth: Int { TextWidth.of("100%", font: font) + 8 }
    private var slot: Int { max(1, (width - axisWidth) / max(1, figures.periods.count)) }

    /// The width of the widest word of a period's name, so that all names are broken alike.
    private var nameWidth: Int {
        let words = figures.periods.flatMap { $0.split(separator: " ") }
        return min(words.map { TextWidth.of(String($0), font: font) }.max() ?? 0, width / 3)
    }

    /// The periods that are named: all, or as many as do not touch.
    private var every: Int { max(1, (nameWidth + 4 + slot - 1) / slot) }

    private func named(_ period: Int) -> [String] {
        TextWidth.lines(figures.periods[period], within: max(nameWidth, font), font: font)
    }

    private var namesHeight: Int {
        let most = figures.periods.indices.filter { $0 % every == 0 }.map { named($0).count }.max() ?? 0
        return most * lineHeight + 6
    }

    /// The title in lines.
    func title(_ line: SeriesFigures.Line) -> [String] {
        TextWidth.lines(line.label, within: width, font: layout.font, isBold: true)
    }

    /// The height with so many lines of title.
    func height(titleLines: Int) -> Int { top(titleLines) + plotHeight + namesHeight }

    /// Where the plot begins: below the title, the letters of the breaks and the percentage of a high point.
    private func top(_ titleLines: Int) -> Int {
        titleLines * layout.lineHeight + (figures.breaks.isEmpty ? 0 : lineHeight + 6) + font + 14
    }

    /// The panel with its upper left corner at a place.
    func drawn(_ line: SeriesFigures.Line, x: Int, y: Int, titleLines: Int) -> HTML {
        let plot = Plot(left: x + axisWidth, top: y + top(titleLines), bottom: y + top(titleLines) + plotHeight)
        return HTML(.g) {
            Drawing.labels(
                title(line), x, y + layout.font, font: layout.font, lineHeight: layout.lineHeight, isBold: true)
            scale(plot, right: x + width)
            names(plot)
            figures.breaks.map { mark($0, plot, from: y + titleLines * layout.lineHeight + 4) }
            figures.joined(line).map { from, to in
                Drawing.line(
                    middle(from, plot), height(line, from, plot), middle(to, plot), height(line, to, plot),
                    Palette.baseline, width: 3)
            }
            figures.periods.indices.map { point(line, $0, plot) }
        }
    }

    /// Where the plot of one panel stands.
    private struct Plot {
        let left: Int
        let top: Int
        let bottom: Int
    }

    private func middle(_ period: Int, _ plot: Plot) -> Int { plot.left + period * slot + slot / 2 }

    private func height(_ line: SeriesFigures.Line, _ period: Int, _ plot: Plot) -> Int {
        plot.bottom - Int(((line.values[period] ?? 0) * Double(plotHeight)).rounded())
    }

    private func scale(_ plot: Plot, right: Int) -> HTML {
        .joined(
            [0, 50, 100].map { percent in
                let y = plot.bottom - plotHeight * percent / 100
                return HTML(.g) {
                    Drawing.line(plot.left, y, right, y, percent == 0 ? Palette.secondary : Palette.hairline)
                    Drawing.label(
                        "\(percent)%", plot.left - 8, y + font / 3, font: font, anchor: "end",
                        colour: Palette.secondary)
                }
            })
    }

    private func names(_ plot: Plot) -> HTML {
        .joined(
            figures.periods.indices.filter { $0 % every == 0 }.map { period in
                Drawing.labels(
                    named(period), middle(period, plot), plot.bottom + lineHeight + 2, font: font,
                    lineHeight: lineHeight, anchor: "middle", colour: Palette.secondary)
            })
    }

    private func mark(_ division: SeriesFigures.Break, _ plot: Plot, from top: Int) -> HTML {
        let place = plot.left + division.before * slot
        return HTML(.g) {
            Drawing.line(place, top + lineHeight, place, plot.bottom, Palette.text, width: 2, dash: "5 4")
            Drawing.label(division.letter, place, top + font, font: font, anchor: "middle", isBold: true)
        }
    }

    private func point(_ line: SeriesFigures.Line, _ period: Int, _ plot: Plot) -> HTML {
        let place = middle(period, plot)
        guard let text = line.text(period) else {
            return Drawing.label(
                ReportWords.none, place, plot.bottom - 6, font: font, anchor: "middle", colour: Palette.secondary)
        }
        let y = height(line, period, plot)
        return HTML(.g) {
            HTML(.circle, .init("cx", place), .init("cy", y), .init("r", 5), .init("fill", Palette.baseline))
            if hasRoom(line, period) {
                let base = isLow(line, period) && y + font + 12 < plot.bottom ? y + font + 8 : y - 11
                Drawing.label(text, place, base, font: font, anchor: "middle", isBold: true, hasHalo: true)
            }
        }
    }

    /// Whether the line comes down to a point from both sides, so that there is more room below it.
    private func isLow(_ line: SeriesFigures.Line, _ period: Int) -> Bool {
        let ends = figures.joined(line).filter { $0.from == period || $0.to == period }
        let neighbours = ends.compactMap { line.values[$0.from == period ? $0.to : $0.from] }
        return neighbours.count == 2 && neighbours.allSatisfy { $0 > line.values[period] ?? 0 }
    }

    /// Whether a percentage may stand at a point without touching the next.
    private func hasRoom(_ line: SeriesFigures.Line, _ period: Int) -> Bool {
        let widest =
            line.values.indices.compactMap { line.text($0) }
            .map { TextWidth.of($0, font: font, isBold: true) }.max() ?? 0
        return period % max(1, (widest + 4 + slot - 1) / slot) == 0
    }
}
