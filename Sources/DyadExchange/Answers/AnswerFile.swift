public import DyadSheets

/// A file that holds answers, as it was found to be.
public enum AnswerFile {
    /// Sheets, of which one holds the answers.
    case sheets(any TableReader)
    /// Tables of the records of a document, one for each form.
    case records([RecognisedTable])
    /// No answers, but the definition of a form by which other files are read; in words what it is.
    case definition(String)
}
