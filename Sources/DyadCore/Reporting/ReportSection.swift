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
