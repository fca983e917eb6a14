import DyadCore

/// How a level looks: a sign, a fill and an outline, each of which tells it apart without the others and without colour.
enum LevelMark {
    /// A box in the manner of a level. Not known is hatched within a dashed outline, not offered is empty and white.
    static func box(_ level: ReportMatrix.Level, _ x: Int, _ y: Int, _ width: Int, _ height: Int) -> HTML {
        let isUnknown = level == .notKnown
        return HTML(.g) {
            Drawing.box(
                x, y, width, height, fill: fill(level), stroke: isUnknown ? Palette.secondary : outline(level),
                weight: 2, dash: isUnknown ? "6 5" : "")
            if isUnknown { Drawing.path(hatch(x + 3, y + 3, width - 6, height - 6), stroke: Palette.hatch) }
        }
    }

    /// A level's sign around a point, dark on white as in print, so that a full circle never looks like an empty one.
    static func sign(_ level: ReportMatrix.Level, _ x: Int, _ y: Int, radius: Int) -> HTML {
        let colour = Palette.text
        let chip = Drawing.box(x - radius - 4, y - radius - 4, 2 * radius + 8, 2 * radius + 8, fill: Palette.paper)
        switch level {
        case .inPlace: return .joined([chip, circle(x, y, radius - 1, fill: colour, stroke: colour)])
        case .inPart:
            return HTML(.g) {
                chip
                circle(x, y, radius - 1, fill: Palette.paper, stroke: colour)
                Drawing.path(
                    "M\(x) \(y - radius)A\(radius) \(radius) 0 0 0 \(x) \(y + radius)Z", fill: colour)
            }
        case .planned: return circle(x, y, radius - 1, fill: Palette.paper, stroke: colour)
        case .notOffered: return Drawing.line(x - radius, y, x + radius, y, colour, width: 4)
        case .notKnown:
            return HTML(.g) {
                circle(x, y, radius + 3, fill: Palette.paper, stroke: Palette.paper)
                Drawing.label(
                    ReportWords.level(level).sign, x, y + radius * 5 / 6, font: radius * 5 / 2, anchor: "middle",
                    isBold: true)
            }
        }
    }

    /// The colour of words on a level's fill.
    static func text(_ level: ReportMatrix.Level) -> String {
        level == .inPlace ? Palette.paper : Palette.text
    }

    private static func fill(_ level: ReportMatrix.Level) -> String {
        switch level {
        case .inPlace: Palette.inPlace
        case .inPart: Palette.inPart
        case .planned: Palette.planned
        case .notOffered, .notKnown: Palette.paper
        }
    }

    private static func outline(_ level: ReportMatrix.Level) -> String {
        switch level {
        case .inPlace, .inPart, .planned: Palette.inPlace
        case .notOffered, .notKnown: Palette.join
        }
    }

    private static func circle(_ x: Int, _ y: Int, _ radius: Int, fill: String, stroke: String) -> HTML {
        HTML(
            .circle, .init("cx", x), .init("cy", y), .init("r", radius), .init("fill", fill), .init("stroke", stroke),
            .init("stroke-width", 3))
    }

    /// Lines that rise from left to right and end at the edges of a box.
    private static func hatch(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> String {
        guard width > 0, height > 0 else { return "" }
        return stride(from: 10, to: width + height, by: 10).map { reach in
            let (left, right) = (max(0, reach - height), min(reach, width))
            return "M\(x + left) \(y + reach - left)L\(x + right) \(y + reach - right)"
        }.joined()
    }
}
