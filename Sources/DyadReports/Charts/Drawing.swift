/// The strokes of which the drawings of report parts are made. All places are whole units, so no drawing can hold a
/// number that is none.
enum Drawing {
    /// A drawing with its title and its description in words.
    static func svg(
        _ id: String, _ layout: PartLayout, height: Int, title: String, description: String,
        @HTMLBuilder holding content: () -> HTML
    ) -> HTML {
        HTML(
            .svg, .class("drawing"), .role("img"), .init("viewBox", "0 0 \(layout.width) \(height)"),
            .init("aria-labelledby", "\(id)-\(layout.name)-title \(id)-\(layout.name)-desc"),
            .init("font-family", "Arial, sans-serif"), .init("font-size", layout.font), .init("fill", Palette.text)
        ) {
            HTML(.title, .id("\(id)-\(layout.name)-title")) { title }
            HTML(.desc, .id("\(id)-\(layout.name)-desc")) { description }
            content()
        }
    }

    /// A straight line.
    static func line(
        _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ colour: String, width: Int = 1, dash: String = ""
    ) -> HTML {
        HTML(
            .line,
            [
                .init("x1", x1), .init("y1", y1), .init("x2", x2), .init("y2", y2), .init("stroke", colour),
                .init("stroke-width", width),
            ] + (dash.isEmpty ? [] : [.init("stroke-dasharray", dash)]), .nothing)
    }

    /// A rectangle with an outline.
    static func box(
        _ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String, stroke: String = "none", weight: Int = 1,
        dash: String = ""
    ) -> HTML {
        HTML(
            .rect,
            [
                .init("x", x), .init("y", y), .init("width", width), .init("height", height), .init("fill", fill),
                .init("stroke", stroke), .init("stroke-width", weight),
            ] + (dash.isEmpty ? [] : [.init("stroke-dasharray", dash)]), .nothing)
    }

    /// A path, filled or drawn.
    static func path(_ steps: String, fill: String = "none", stroke: String = "none", width: Int = 1) -> HTML {
        HTML(
            .path, .init("d", steps), .init("fill", fill), .init("stroke", stroke), .init("stroke-width", width))
    }

    /// One line of words.
    static func label(
        _ words: String, _ x: Int, _ y: Int, font: Int, anchor: String = "start", colour: String = Palette.text,
        isBold: Bool = false, hasHalo: Bool = false
    ) -> HTML {
        var attributes: [HTML.Attribute] = [
            .init("x", x), .init("y", y), .init("font-size", font), .init("text-anchor", anchor),
            .init("fill", colour), .init("font-weight", isBold ? "600" : "400"),
        ]
        if hasHalo {
            attributes += [
                .init("stroke", Palette.paper), .init("stroke-width", 5), .init("paint-order", "stroke"),
                .init("stroke-linejoin", "round"),
            ]
        }
        return HTML(.svgText, attributes, .text(words))
    }

    /// Lines of words under each other; `y` is the first one's base line.
    static func labels(
        _ lines: [String], _ x: Int, _ y: Int, font: Int, lineHeight: Int, anchor: String = "start",
        colour: String = Palette.text, isBold: Bool = false
    ) -> HTML {
        .joined(
            lines.enumerated().map { index, line in
                label(
                    line, x, y + index * lineHeight, font: font, anchor: anchor, colour: colour, isBold: isBold)
            })
    }
}
