/// What a row answers to a question.
public enum TableAnswer: Hashable, Sendable {
    /// What one cell holds.
    case cell(CellValue)
    /// The options that are ticked, where each has a column of its own; none where the question was asked and nothing is ticked.
    case options([String])
}
