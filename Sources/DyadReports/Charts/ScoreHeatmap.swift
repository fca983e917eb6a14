import DyadCore

/// Mentees down and mentors across, a cell for each: its shade and its number are the score, hatching forbids, and a thick
/// outline marks the pairs that are proposed.
struct ScoreHeatmap {
    let grid: ScoreGrid
    let mentees: [String]

    private static let labelWidth = 240
    private static let width = 928
    private static let font = 15
    /// From no fit to a full one; each is told from the next, and carries words of the colour beside it.
    private static let shades: [(fill: String, words: String)] = [
        ("#ffffff", Palette.text), ("#EDF4FB", Palette.text), ("#C9DFF4", Palette.text), ("#A3C6EA", Palette.text),
        ("#6BACE6", Palette.text), ("#2B65A0", Palette.paper), ("#12436D", Palette.paper),
    ]

    private var side: Int { min(56, (Self.width - Self.labelWidth - 8) / max(1, grid.mentors.count)) }
    private var height: Int { max(side, 18) }
    private var layout: PartLayout {
        PartLayout(name: "wide", width: Self.width, font: Self.font, isStacked: false)
    }

    var svg: HTML {
        Drawing.svg(
            "heatmap", layout, height: 30 + grid.mentees.count * height + 6, title: ReportWords.gridTitle,
            description: ReportWords.gridSentence(grid)
        ) {
            grid.mentors.indices.filter { side >= 18 || ($0 + 1) % 5 == 0 || $0 == 0 }.map { mentor in
                Drawing.label("\(mentor + 1)", x(mentor) + side / 2, 20, font: Self.font, anchor: "middle")
            }
            grid.mentees.indices.map { row($0) }
            grid.mentees.indices.map { outline($0) }
        }
    }

    private func x(_ mentor: Int) -> Int { Self.labelWidth + mentor * side }
    private func y(_ mentee: Int) -> Int { 30 + mentee * height }

    private func row(_ mentee: Int) -> HTML {
        let words = TextWidth.lines(mentees[mentee], within: Self.labelWidth - 12, font: Self.font).first ?? ""
        return HTML(.g) {
            Drawing.label(words, 0, y(mentee) + height / 2 + 5, font: Self.font)
            grid.mentors.indices.map { cell(mentee, $0) }
        }
    }

    private func cell(_ mentee: Int, _ mentor: Int) -> HTML {
        let (left, top) = (x(mentor), y(mentee))
        guard let share = grid.shares[mentee][mentor] else {
            return HTML(.g) {
                Drawing.box(left, top, side, height, fill: Palette.paper, stroke: Palette.hairline)
                Drawing.path(
                    "M\(left) \(top + height)L\(left + side) \(top)M\(left) \(top + height / 2)L\(left + side / 2) \(top)"
                        + "M\(left + side / 2) \(top + height)L\(left + side) \(top + height / 2)",
                    stroke: Palette.secondary)
            }
        }
        let level = min(Self.shades.count - 1, max(0, Int(share.double * Double(Self.shades.count))))
        return HTML(.g) {
            Drawing.box(left, top, side, height, fill: Self.shades[level].fill, stroke: Palette.hairline)
            if side >= 34 {
                Drawing.label(
                    Rounding.text(share.double * 100, places: 0), left + side / 2, top + height / 2 + 5,
                    font: Self.font,
                    anchor: "middle", colour: Self.shades[level].words)
            }
        }
    }

    /// Drawn last, in black within white, so that it shows on every shade.
    private func outline(_ mentee: Int) -> HTML {
        guard let mentor = grid.chosen[mentee] else { return .nothing }
        let (left, top) = (x(mentor), y(mentee))
        return HTML(.g) {
            Drawing.box(left, top, side, height, fill: "none", stroke: Palette.paper, weight: 6)
            Drawing.box(left, top, side, height, fill: "none", stroke: Palette.text, weight: 3)
        }
    }
}
