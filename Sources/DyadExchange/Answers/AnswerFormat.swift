import DyadSheets

/// A kind of document that holds filled-in forms, or defines forms in such a way that answers elsewhere can be read.
///
/// Adding one is one file, and one line in ``KnownAnswerFormats``.
protocol AnswerFormat: Sendable {
    /// A permanent word for the format, such as `odm`.
    static var id: String { get }
    /// What people call it.
    static var name: String { get }

    /// Whether a document is of this format.
    static func recognises(_ document: DocumentFile) -> Bool

    /// Whether a document only defines forms, so that it is of use to other documents.
    static func isDefinition(_ document: DocumentFile) -> Bool

    /// Reads a document.
    ///
    /// - Throws: `Mistakes` with everything wrong in it.
    static func read(_ document: DocumentFile, into contents: inout DocumentContents) throws

    /// What tells of a record itself, by its path.
    static var roles: [ColumnRole: String] { get }

    /// The name of a form without what the format puts before it.
    static func formName(_ form: String) -> String

    /// The path from a record to the answer to a question.
    static func path(to question: String) -> String
}

extension AnswerFormat {
    static func formName(_ form: String) -> String { form }
    static func isDefinition(_ document: DocumentFile) -> Bool { false }
}
