/// What a section holds: sentences computed from the figures, the figures, and what a reader must not conclude.
public struct ReportContent: Sendable {
    /// Sentences, the most important first.
    public var sentences: [String]
    /// The figures.
    public var figures: [ReportFigure]
    /// Cautions, as sentences.
    public var cautions: [String]

    /// Content of its parts.
    public init(sentences: [String] = [], figures: [ReportFigure] = [], cautions: [String] = []) {
        self.sentences = sentences
        self.figures = figures
        self.cautions = cautions
    }
}
