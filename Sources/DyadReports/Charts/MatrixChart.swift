import DyadCore

/// Rows down and columns across, a large cell for each: to be read at arm's length, on a screen and on paper.
///
/// On a phone the columns have numbers, and their names stand above. Long matrices become several drawings.
struct MatrixChart {
    let figures: MatrixFigures
    let id: String
    let layout: PartLayout

    /// The labels are at least as large as the words of the page.
    private var font: Int { layout.isStacked ? 16 : 21 }
    private var lineHeight: Int { font + 5 }
    private var labelWidth: Int { layout.isStacked ? 104 : 226 }
    private var gap: Int { layout.isStacked ? 4 : 6 }

    /// The columns of one drawing: how many there are before them, their names and the room of their cells.
    private struct Block {
        let first: Int
        let columns: [String]
        let room: MatrixCell.Room
    }

    /// The drawings, each with a part of the rows and columns.
    var svgs: [HTML] {
        let groups = PartLayout.groups(Array(figures.columns.enumerated()), atMost: layout.isStacked ? 4 : 5)
        let blocks = groups.map { Block(first: $0[0].offset, columns: $0.map(\.element), room: room($0.map(\.offset))) }
        let sheets = blocks.flatMap { block in
            PartLayout.sheets(figures.rows, besides: top(block).height, height: { height($0, block) }).map {
                (block, $0)
            }
        }
        return sheets.enumerated().map { index, sheet in
            drawing(
                sheet.1, sheet.0, id: "\(id)-\(index + 1)",
                title: ReportWords.sheet(figures.caption, index + 1, of: sheets.count))
        }
    }

    private func drawing(_ rows: [MatrixFigures.Row], _ block: Block, id: String, title: String) -> HTML {
        let top = top(block)
        var pen = top.height
        var pieces = [top.drawn]
        for row in rows {
            pieces.append(drawn(row, block, at: pen))
            pen += height(row, block)
        }
        return Drawing.svg(
            id, layout, height: pen + 2, title: title,
            description: MatrixFigures.description(rows, columns: block.columns, from: block.first)
        ) { pieces }
    }

    /// What stands above the rows: the key and the titles of the columns.
    private func top(_ block: Block) -> (drawn: HTML, height: Int) {
        let (key, keyHeight) = MatrixKey(layout: layout, font: layout.isStacked ? 15 : 18).drawn
        let (numbered, numberedHeight) = layout.isStacked ? numbered(block, at: keyHeight) : (.nothing, 0)
        let (head, headHeight) = head(block, at: keyHeight + numberedHeight)
        return (.joined([key, numbered, head]), keyHeight + numberedHeight + headHeight)
    }

    private func cellWidth(_ columns: Int) -> Int { (layout.width - labelWidth) / max(1, columns) }

    /// Whether every cell of some columns has its word beside sign and number.
    private func room(_ columns: [Int]) -> MatrixCell.Room {
        guard !layout.isStacked else { return .small }
        let cells = figures.rows.flatMap { row in columns.map { row.cells[$0] } }
        let widest = cells.map { MatrixCell(cell: $0, room: .wide).wideWidth }.max() ?? 0
        return widest <= cellWidth(columns.count) - gap ? .wide : .medium
    }

    private func lines(_ row: MatrixFigures.Row) -> [String] {
        TextWidth.lines(row.label, within: labelWidth - 12, font: font)
    }

    private func height(_ row: MatrixFigures.Row, _ block: Block) -> Int {
        max(MatrixCell.height(block.room), lines(row).count * lineHeight + 8) + gap
    }

    /// The names of numbered columns, one below the other, with their height.
    private func numbered(_ block: Block, at top: Int) -> (HTML, Int) {
        var pieces: [HTML] = []
        var pen = top
        for (index, name) in block.columns.enumerated() {
            let lines = TextWidth.lines(name, within: layout.width - 34, font: font)
            pieces.append(
                Drawing.label("\(block.first + index + 1)", 0, pen + font, font: font, isBold: true))
            pieces.append(Drawing.labels(lines, 34, pen + font, font: font, lineHeight: lineHeight))
            pen += max(1, lines.count) * lineHeight
        }
        return (.joined(pieces), pen + 8 - top)
    }

    /// The titles of the columns, with their height.
    private func head(_ block: Block, at top: Int) -> (HTML, Int) {
        let width = cellWidth(block.columns.count)
        let titles = block.columns.enumerated().map { index, name in
            layout.isStacked
                ? ["\(block.first + index + 1)"]
                : TextWidth.lines(name, within: width - gap, font: font, isBold: true)
        }
        let height = (titles.map(\.count).max() ?? 1) * lineHeight
        let pieces = titles.enumerated().map { index, lines in
            Drawing.labels(
                lines, labelWidth + index * width + (width - gap) / 2,
                top + height - lines.count * lineHeight + font, font: font, lineHeight: lineHeight, anchor: "middle",
                isBold: true)
        }
        return (.joined(pieces), height + 10)
    }

    private func drawn(_ row: MatrixFigures.Row, _ block: Block, at top: Int) -> HTML {
        let tall = height(row, block) - gap
        let lines = lines(row)
        let width = cellWidth(block.columns.count)
        return HTML(.g) {
            Drawing.labels(
                lines, 0, top + (tall - lines.count * lineHeight) / 2 + font, font: font, lineHeight: lineHeight)
            block.columns.indices.map { index in
                let cell = row.cells[block.first + index]
                let left = labelWidth + index * width
                return HTML(.g) {
                    LevelMark.box(cell.level, left, top + 1, width - gap, tall - 2)
                    MatrixCell(cell: cell, room: block.room)
                        .drawn(left: left, centre: left + (width - gap) / 2, middle: top + tall / 2)
                }
            }
        }
    }
}
