/// A sheet that somebody made by hand: the first row holds the headers, every column is a question.
public struct PlainLayout: Layout {
    /// `plain`
    public static let id = "plain"
    /// “A plain sheet”
    public static let name = "A plain sheet"

    /// Makes the layout.
    public init() {}

    /// Every sheet can be read like this.
    public func recognises(_ sheet: Sheet) -> Bool { true }

    /// Takes the first row that is not blank for headers and each column for a question.
    ///
    /// - Throws: `Mistakes` as `Layout` says.
    public func tables(from sheet: Sheet) throws -> [RecognisedTable] { [try TableHead(sheet).table(layout: Self.id)] }
}
