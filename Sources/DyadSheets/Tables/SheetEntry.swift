/// A sheet as the workbook lists it, before anything of it is read.
public struct SheetEntry: Hashable, Sendable {
    /// Whether a person who opens the workbook sees the sheet.
    public enum Visibility: String, Sendable {
        /// On a tab.
        case visible
        /// Hidden; the menu of the spreadsheet program can show it.
        case hidden
        /// Hidden so that no menu shows it.
        case veryHidden
    }

    /// The name on the tab; `nil` for a CSV file, which has none.
    public var name: String?
    /// Whether a person sees it.
    public var visibility: Visibility
    /// Whether it has cells at all; a chart on a tab of its own has none.
    public var hasCells: Bool
    /// Where it stands among the sheets, from 0.
    var index: Int

    /// Lists a sheet.
    public init(name: String?, visibility: Visibility = .visible, hasCells: Bool = true, index: Int = 0) {
        self.name = name
        self.visibility = visibility
        self.hasCells = hasCells
        self.index = index
    }
}
