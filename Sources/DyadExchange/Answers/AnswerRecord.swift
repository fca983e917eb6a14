public import DyadCore
public import DyadSheets

/// One filled-in form in a document: whose and when, and what was answered.
public struct AnswerRecord: Sendable {
    /// One answer.
    public struct Answer: Sendable {
        /// What the document calls the question.
        public var question: String
        /// The option, where the answer ticks one of several.
        public var option: String?
        /// What was entered; for an option, that it is ticked.
        public var value: CellValue
        /// The line on which it stands, from 1, where that is known.
        public var line: Int?
    }

    /// What the document calls the form.
    public var form: String
    /// What is told about the record itself.
    public var roles: [ColumnRole: String] = [:]
    /// The answers, in the order of the document.
    public var answers: [Answer] = []
    /// What is wrong with it, that no question of a programme would notice.
    public var problems: [Diagnostic] = []
    /// The path to the record.
    public var path: String
    /// The line on which it begins, from 1, where that is known.
    public var line: Int?

    init(form: String, path: String, line: Int?) { (self.form, self.path, self.line) = (form, path, line) }
}
