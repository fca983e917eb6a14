import DyadCore

/// What the signs of a matrix mean, the strongest first, in as many lines as it takes.
struct MatrixKey {
    let layout: PartLayout
    let font: Int

    private var boxWidth: Int { font * 2 + 6 }
    private var boxHeight: Int { font + 14 }

    /// The key from the top of the drawing, with its height.
    var drawn: (HTML, Int) {
        var pieces: [HTML] = []
        var (x, y) = (1, 1)
        for level in ReportMatrix.Level.allCases.reversed() {
            let word = ReportWords.level(level).word
            let width = boxWidth + 8 + TextWidth.of(word, font: font) + 24
            if x > 1, x + width > layout.width + 24 { (x, y) = (1, y + boxHeight + 8) }
            pieces.append(LevelMark.box(level, x, y, boxWidth, boxHeight))
            pieces.append(LevelMark.sign(level, x + boxWidth / 2, y + boxHeight / 2, radius: font / 2))
            pieces.append(Drawing.label(word, x + boxWidth + 8, y + boxHeight / 2 + font / 3, font: font))
            x += width
        }
        y += boxHeight + 6
        let lines = TextWidth.lines(ReportWords.countMeaning, within: layout.width, font: font)
        pieces.append(
            Drawing.labels(
                lines, 0, y + font, font: font, lineHeight: font + 5, colour: Palette.secondary))
        return (.joined(pieces), y + lines.count * (font + 5) + 20)
    }
}
