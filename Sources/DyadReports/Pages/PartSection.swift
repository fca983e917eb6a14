import DyadCore

/// A section that the programme's own report part computed: sentences, figures, and what a reader must not conclude.
struct PartSection {
    let section: ReportSection

    private var id: String { "part-\(section.id)" }
    private var content: ReportContent { section.content }

    var html: HTML {
        PageParts.section(id, section.title) {
            sentences
            content.figures.enumerated().map { PartFigure(figure: $1, id: "\(id)-\($0 + 1)").html }
            if isEmpty { HTML(.p) { ReportWords.nothingYet } }
            if !content.cautions.isEmpty {
                PageParts.panel("caution", ReportWords.cautionsHeading) { PageParts.list(content.cautions) }
            }
        }
    }

    private var isEmpty: Bool { content.sentences.isEmpty && content.figures.isEmpty }

    /// The most important sentence first, and larger.
    private var sentences: HTML {
        .joined(
            content.sentences.enumerated().map { index, sentence in
                index == 0 ? HTML(.p, .class("finding")) { sentence } : HTML(.p) { sentence }
            })
    }
}
