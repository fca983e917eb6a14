internal import DyadSheets

/// What a document, or the definition that came with it, says of a question.
struct DocumentQuestion: Sendable {
    /// The names by which people and programs know it, the one to show first.
    var names: [String]
    /// What its codes stand for.
    var words: [String: String] = [:]
    /// Whether an answer may hold several codes, with blanks between.
    var takesSeveral = false
    /// Why its answers are of no use, where they are not.
    var ignored: IgnoredColumn.Reason?
}
