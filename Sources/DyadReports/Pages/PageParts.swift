import DyadCore

/// The small parts that several sections share.
enum PageParts {
    /// A section with a heading that names it.
    static func section(_ id: String, _ title: String, @HTMLBuilder holding content: () -> HTML) -> HTML {
        HTML(.section, .id(id), .init("aria-labelledby", "\(id)-heading")) {
            HTML(.h2, .id("\(id)-heading")) { title }
            content()
        }
    }

    /// A sign and a word; the colour only repeats them.
    static func tag(_ words: (sign: String, word: String), _ name: String) -> HTML {
        HTML(.strong, .class("tag \(name)")) {
            HTML(.span, .class("sign"), .init("aria-hidden", "true")) { words.sign }
            " \(words.word)"
        }
    }

    /// A panel that stands out, with its title in words.
    static func panel(_ kind: String, _ title: String, @HTMLBuilder holding content: () -> HTML) -> HTML {
        HTML(.div, .class("panel \(kind)")) {
            HTML(.h3) { title }
            content()
        }
    }

    /// Sentences as a list.
    static func list(_ sentences: [String]) -> HTML {
        HTML(.ul) { sentences.map { sentence in HTML(.li) { sentence } } }
    }

    /// Sentences as paragraphs.
    static func paragraphs(_ sentences: [String]) -> HTML {
        .joined(sentences.map { sentence in HTML(.p) { sentence } })
    }

    /// Names with values.
    static func summary(_ name: String, _ entries: [(name: String, value: String)]) -> HTML {
        HTML(.dl, .class("summary \(name)")) {
            entries.map { entry in
                HTML(.div) {
                    HTML(.dt) { entry.name }
                    HTML(.dd) { entry.value }
                }
            }
        }
    }
}
