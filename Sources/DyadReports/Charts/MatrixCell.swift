import DyadCore

/// The inside of one cell: sign and number, with the word as far as there is room for it.
struct MatrixCell {
    /// How much room a cell has.
    enum Room {
        /// Sign, number and word in a row.
        case wide
        /// Sign and number, and the word below them.
        case medium
        /// Sign above number; the key has the words.
        case small
    }

    let cell: ReportMatrix.Cell
    let room: Room

    private var colour: String { LevelMark.text(cell.level) }
    private var count: String { cell.count > 0 ? "\(cell.count)" : "" }

    /// The height that a cell needs.
    static func height(_ room: Room) -> Int {
        switch room {
        case .wide: 58
        case .medium: 66
        case .small: 48
        }
    }

    /// The width that sign, number and word in a row need.
    var wideWidth: Int {
        let word = TextWidth.of(ReportWords.level(cell.level).word, font: 17)
        return 52 + (count.isEmpty ? 0 : TextWidth.of(count, font: 24, isBold: true) + 8) + word + 6
    }

    /// The inside of a cell that begins at `left` and has its middle at a point.
    func drawn(left: Int, centre: Int, middle: Int) -> HTML {
        switch room {
        case .wide: wide(left, middle)
        case .medium: medium(centre, middle)
        case .small: small(centre, middle)
        }
    }

    private func wide(_ left: Int, _ middle: Int) -> HTML {
        let width = count.isEmpty ? 0 : TextWidth.of(count, font: 24, isBold: true) + 8
        return HTML(.g) {
            LevelMark.sign(cell.level, left + 28, middle, radius: 12)
            number(left + 52, middle + 9, font: 24, anchor: "start")
            word(left + 52 + width, middle + 6, font: 17, anchor: "start")
        }
    }

    private func medium(_ centre: Int, _ middle: Int) -> HTML {
        let width = count.isEmpty ? 0 : TextWidth.of(count, font: 22, isBold: true) + 12
        let start = centre - (22 + width) / 2
        return HTML(.g) {
            LevelMark.sign(cell.level, start + 11, middle - 10, radius: 11)
            number(start + 34, middle - 2, font: 22, anchor: "start")
            word(centre, middle + 25, font: 16, anchor: "middle")
        }
    }

    private func small(_ centre: Int, _ middle: Int) -> HTML {
        guard cell.count > 0 else { return LevelMark.sign(cell.level, centre, middle, radius: 8) }
        return HTML(.g) {
            LevelMark.sign(cell.level, centre, middle - 9, radius: 7)
            number(centre, middle + 18, font: 16, anchor: "middle")
        }
    }

    private func number(_ x: Int, _ y: Int, font: Int, anchor: String) -> HTML {
        guard !count.isEmpty else { return .nothing }
        return Drawing.label(
            count, x, y, font: font, anchor: anchor, colour: colour, isBold: true, hasHalo: cell.level == .notKnown)
    }

    private func word(_ x: Int, _ y: Int, font: Int, anchor: String) -> HTML {
        Drawing.label(
            ReportWords.level(cell.level).word, x, y, font: font, anchor: anchor, colour: colour,
            hasHalo: cell.level == .notKnown)
    }
}
