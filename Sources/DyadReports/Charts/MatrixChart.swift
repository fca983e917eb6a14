import DyadCore

/// Rows down and columns across, a large cell for each: to be read at arm's length, on a screen and on paper.
///
/// On a phone the columns have numbers, and their names stand above. Long matrices become several drawings.
struct MatrixChart {
    let figures: MatrixFigures
    let id: String
    let layout: PartLayout

    private var font: Int { layout.isStacked ? 16 : 21 }
    private var lineHeight: Int { font + 5 }
    private var labelWidth: Int { layout.isStacked ? 104 : 226 }
    private var gap: Int { layout.isStacked ? 4 : 6 }

    /// The columns of one drawing: how many there are before them, and their names.
    private struct Block {
        let first: Int
        let columns: [String]
    }

    /// The drawings, each with a part of the rows and columns.
    var svgs: [HTML] {
        let groups = PartLayout.groups(Array(figures.columns.enumerated()), atMost: layout.isStacked ? 4 : 5)
        let blocks = groups.map { Block(first: $0[0].offset, columns: $0.map(\.element)) }
        let sheets = blocks.flatMap { block in
            PartLayout.sheets(figures.rows, height: { height($0, block) }).map { (block, $0) }
        }
        return sheets.enumerated().map { index, sheet in
            drawing(
                sheet.1, sheet.0, id: "\(id)-\(index + 1)",
                title: ReportWords.sheet(figures.caption, index + 1, of: sheets.count))
        }
    }

    private func drawing(_ rows: [MatrixFigures.Row], _ block: Block, id: String, title: String) -> HTML {
        let (key, keyHeight) = MatrixKey(layout: layout, font: layout.isStacked ? 15 : 18).drawn
        let (head, headHeight) = head(block, at: keyHeight)
        var pen = keyHeight + headHeight
        var pieces = [key, head]
        for row in rows {
            pieces.append(drawn(row, block, at: pen))
            pen += height(row, block)
        }
        return Drawing.svg(
            id, layout, height: pen + 2, title: title,
            description: MatrixFigures.description(rows, columns: block.columns, from: block.first)
        ) { pieces }
    }

    private func cellWidth(_ block: Block) -> Int { (layout.width - labelWidth) / block.columns.count }

    private func lines(_ row: MatrixFigures.Row) -> [String] {
        TextWidth.lines(row.label, within: labelWidth - 12, font: font)
    }

    private func height(_ row: MatrixFigures.Row, _ block: Block) -> Int {
        let isTall = layout.isStacked || !hasWordBeside(block)
        return max(isTall ? (layout.isStacked ? 48 : 66) : 58, lines(row).count * lineHeight + 8) + gap
    }

    private func hasWordBeside(_ block: Block) -> Bool { cellWidth(block) >= 165 }

    private func head(_ block: Block, at top: Int) -> (HTML, Int) {
        let width = cellWidth(block)
        let names = block.columns.enumerated().map { index, name in
            layout.isStacked
                ? ["\(block.first + index + 1)"]
                : TextWidth.lines(name, within: width - 10, font: font, isBold: true)
        }
        var pieces: [HTML] = []
        var pen = top
        if layout.isStacked {
            for (index, name) in block.columns.enumerated() {
                let number = "\(block.first + index + 1)"
                let lines = TextWidth.lines(name, within: layout.width - 26, font: font)
                pieces.append(Drawing.label(number, 0, pen + font, font: font, isBold: true))
                pieces.append(Drawing.labels(lines, 26, pen + font, font: font, lineHeight: lineHeight))
                pen += max(1, lines.count) * lineHeight
            }
            pen += 8
        }
        let height = (names.map(\.count).max() ?? 1) * lineHeight
        for (index, lines) in names.enumerated() {
            let first = pen + height - lines.count * lineHeight + font
            pieces.append(
                Drawing.labels(
                    lines, labelWidth + index * width + (width - gap) / 2, first, font: font, lineHeight: lineHeight,
                    anchor: "middle", isBold: true))
        }
        return (.joined(pieces), pen + height + 10 - top)
    }

    private func drawn(_ row: MatrixFigures.Row, _ block: Block, at top: Int) -> HTML {
        let tall = height(row, block) - gap
        let lines = lines(row)
        let first = top + (tall - lines.count * lineHeight) / 2 + font
        let width = cellWidth(block)
        return HTML(.g) {
            Drawing.labels(lines, 0, first, font: font, lineHeight: lineHeight)
            block.columns.indices.map { index in
                let cell = row.cells[block.first + index]
                let x = labelWidth + index * width
                return HTML(.g) {
                    LevelMark.box(cell.level, x, top + 1, width - gap, tall - 2)
                    if layout.isStacked {
                        small(cell, x + (width - gap) / 2, top + tall / 2)
                    } else if hasWordBeside(block) {
                        beside(cell, x, top + tall / 2)
                    } else {
                        below(cell, x + (width - gap) / 2, top + tall / 2)
                    }
                }
            }
        }
    }

    /// Sign, number and word in a row.
    private func beside(_ cell: ReportMatrix.Cell, _ x: Int, _ middle: Int) -> HTML {
        let count = cell.count > 0 ? "\(cell.count)" : ""
        let start = x + 50 + (count.isEmpty ? 0 : TextWidth.of(count, font: 24, isBold: true) + 8)
        let colour = LevelMark.text(cell.level)
        return HTML(.g) {
            LevelMark.sign(cell.level, x + 28, middle, radius: 12)
            Drawing.label(count, x + 50, middle + 9, font: 24, colour: colour, isBold: true)
            word(cell, start, middle + 6, font: 17, anchor: "start")
        }
    }

    /// Sign and number, and the word below them.
    private func below(_ cell: ReportMatrix.Cell, _ centre: Int, _ middle: Int) -> HTML {
        HTML(.g) {
            pair(cell, centre, middle - 10, radius: 11, font: 22)
            word(cell, centre, middle + 25, font: 16, anchor: "middle")
        }
    }

    /// Sign and number only; the key above has the words.
    private func small(_ cell: ReportMatrix.Cell, _ centre: Int, _ middle: Int) -> HTML {
        guard cell.count > 0 else { return LevelMark.sign(cell.level, centre, middle, radius: 8) }
        return HTML(.g) {
            LevelMark.sign(cell.level, centre, middle - 10, radius: 7)
            Drawing.label(
                "\(cell.count)", centre, middle + 16, font: 16, anchor: "middle",
                colour: LevelMark.text(cell.level), isBold: true)
        }
    }

    private func pair(_ cell: ReportMatrix.Cell, _ centre: Int, _ middle: Int, radius: Int, font: Int) -> HTML {
        let count = cell.count > 0 ? "\(cell.count)" : ""
        let width = count.isEmpty ? 0 : TextWidth.of(count, font: font, isBold: true) + 8
        let start = centre - (2 * radius + width) / 2
        return HTML(.g) {
            LevelMark.sign(cell.level, start + radius, middle, radius: radius)
            Drawing.label(
                count, start + 2 * radius + 8, middle + font / 3 + 1, font: font, colour: LevelMark.text(cell.level),
                isBold: true)
        }
    }

    private func word(_ cell: ReportMatrix.Cell, _ x: Int, _ y: Int, font: Int, anchor: String) -> HTML {
        Drawing.label(
            ReportWords.level(cell.level).word, x, y, font: font, anchor: anchor, colour: LevelMark.text(cell.level),
            hasHalo: cell.level == .notKnown)
    }
}
