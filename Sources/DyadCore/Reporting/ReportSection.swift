/// One section of a report, computed: every renderer shows the same values.
public struct ReportSection: Sendable {
    /// The permanent name.
    public let id: String
    /// The heading.
    public let title: String
    /// What it holds.
    public let content: ReportContent

    /// A section with its content.
    public init(id: String, title: String, content: ReportContent) {
        self.id = id
        self.title = title
        self.content = content
    }
}

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

/// A figure of a section.
public enum ReportFigure: Sendable {
    /// Rows of words and numbers.
    case table(ReportTable)
    /// A picture of rows and columns whose cells have a level; its table follows it.
    case matrix(ReportMatrix)
    /// Values with their intervals, one row each; its table follows it.
    case intervals(ReportIntervals)
    /// Values over time; its table follows it.
    case series(ReportSeries)
}
