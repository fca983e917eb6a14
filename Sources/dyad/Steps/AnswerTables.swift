import DyadCore
import DyadExchange
import DyadSheets

/// The tables of a file that is imported: those of one of its sheets, or of the records in a document.
struct AnswerTables {
    /// The tables, one for each form.
    let tables: [RecognisedTable]
    /// The form of all rows, where the file says it: only a table of rejected rows does.
    let form: FormID?
    /// The sheets of the file besides the one that was read.
    private let unread: UnreadSheets?
    private let sheet: String?
    private let path: String
    private let isText: Bool

    /// Opens a file; `nil` where it only defines a form by which other files are read.
    ///
    /// - Throws: `Mistakes` when it cannot be read or holds no rows.
    init?(of path: String, among files: AnswerFiles, sheet name: String?) throws {
        self.path = path
        switch try files.open(path) {
        case .sheets(let reader):
            let found = try ImportStep.filledSheet(of: reader, named: name, file: path)
            unread = UnreadSheets(reader, named: name)
            (sheet, isText) = (found.name, reader.sheets.allSatisfy { $0.name == nil })
            let rejected = RejectedSheet(found)
            form = rejected?.form
            do { tables = try rejected?.tables() ?? KnownLayouts.tables(from: found) } catch let mistakes as Mistakes {
                tables = []
                throw refusal(mistakes)
            }
        case .records(let records): (tables, form, unread, sheet, isText) = (records, nil, nil, nil, false)
        case .definition: return nil
        }
    }

    /// What to say of the sheets that were not read.
    var unreadSheets: [Diagnostic] { (unread?.others(than: sheet) ?? []) + (unread?.hidden ?? []) }

    /// What to say where what was read is of no use: with the sheets that were not read, or what the file is instead.
    func refusal(_ mistakes: Mistakes) -> Mistakes {
        if isText, path.lowercased().hasSuffix(".xlsx") { return ImportStep.notAWorkbook(path) }
        return Mistakes(mistakes.all + unreadSheets)
    }
}
