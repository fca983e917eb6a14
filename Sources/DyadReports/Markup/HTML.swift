/// A piece of a page. Words get onto a page only through `text`, which escapes them: a `String` cannot be taken for markup.
struct HTML: Sendable {
    /// The elements that reports use.
    enum Tag: String, Sendable {
        case html, head, body, meta, title, style
        case header, main, section, footer, div, figure, figcaption
        case h1, h2, h3, p, ul, ol, li, span, strong, small, br
        case table, caption, thead, tbody, tr, th, td, dl, dt, dd
        case svg, g, rect, circle, line, path, desc, tspan
        case details, summary
        case svgText = "text"

        var isVoid: Bool { self == .meta || self == .br }
    }

    /// An attribute: its name is written in source code, its value is escaped.
    struct Attribute: Sendable {
        let name: StaticString
        let value: String

        init(_ name: StaticString, _ value: String) {
            self.name = name
            self.value = value
        }

        init(_ name: StaticString, _ value: Int) { self.init(name, "\(value)") }

        static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
        static func id(_ name: String) -> Attribute { Attribute("id", name) }
        static func role(_ name: String) -> Attribute { Attribute("role", name) }
    }

    /// The markup as it is written to the file.
    let markup: String

    private init(markup: String) { self.markup = markup }

    /// Nothing.
    static let nothing = HTML(markup: "")

    /// Words, escaped.
    static func text(_ words: String) -> HTML { HTML(markup: escaped(words)) }

    /// Pieces one after the other.
    static func joined(_ pieces: [HTML]) -> HTML { HTML(markup: pieces.map(\.markup).joined()) }

    /// A style sheet from source code, which no words of people can reach.
    static func style(_ sheet: StaticString) -> HTML { HTML(markup: "<style>\(sheet)</style>") }

    /// An element with what it holds; strings in the braces are words, and are escaped.
    init(_ tag: Tag, _ attributes: Attribute..., @HTMLBuilder holding content: () -> HTML = { .nothing }) {
        self.init(tag, attributes, content())
    }

    /// An element with attributes that were collected before.
    init(_ tag: Tag, _ attributes: [Attribute], _ content: HTML) {
        let written = attributes.map { " \($0.name)=\"\(HTML.escaped($0.value))\"" }.joined()
        markup =
            tag.isVoid
            ? "<\(tag.rawValue)\(written)>"
            : "<\(tag.rawValue)\(written)>\(content.markup)</\(tag.rawValue)>"
    }

    /// The one place where words become markup.
    private static func escaped(_ words: String) -> String {
        var escaped = ""
        for scalar in VisibleText.of(words).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
