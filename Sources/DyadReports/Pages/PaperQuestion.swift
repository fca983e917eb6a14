public import DyadCore

/// A question as paper asks it.
public struct PaperQuestion: Sendable {
    /// The question as people read it.
    public let prompt: String
    /// What stands below it; empty for nothing.
    public let note: String
    /// What it takes.
    public let shape: QuestionShape
    /// Whether it must be answered.
    public let isRequired: Bool
    /// Whether one line is enough for words.
    public let isShort: Bool

    /// Describes a question.
    public init(prompt: String, note: String, shape: QuestionShape, isRequired: Bool, isShort: Bool) {
        self.prompt = prompt
        self.note = note
        self.shape = shape
        self.isRequired = isRequired
        self.isShort = isShort
    }
}
