/// The most that any file may ask for. Each is far beyond what a programme holds and well within what a laptop bears.
enum ReadingLimits {
    /// Bytes of a file on disk.
    static let fileBytes = 20_000_000
    /// Cells of a sheet that is collected in memory.
    static let cells = 4_000_000
    /// Texts that the cells of a workbook share.
    static let sharedTexts = 2_000_000
    /// Cell styles of a workbook; Excel itself allows 65,490.
    static let styles = 100_000
    /// Sheets of a workbook.
    static let sheets = 1_000
    /// Parts to which one part of a workbook points.
    static let relationships = 10_000
    /// Diagnostics of one kind for one sheet; the rest are counted.
    static let findingsOfAKind = 20
}
