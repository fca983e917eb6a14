/// A file of sheets in memory.
public struct Workbook: Hashable, Sendable {
    /// The display name of the file, for messages.
    public var file: String
    /// The sheets that a person sees, with their rows.
    public var sheets: [Sheet]
    /// The sheets that were left unread because they are hidden or have no cells.
    public var unread: [SheetEntry]

    /// Makes a workbook.
    public init(file: String, sheets: [Sheet], unread: [SheetEntry] = []) {
        self.file = file
        self.sheets = sheets
        self.unread = unread
    }

    /// The first sheet that has a row of something, which is the one that an export is on.
    public var firstFilledSheet: Sheet? { sheets.first { !$0.rows.isEmpty } }
}
