/// The most that a file may ask for. Each is far beyond what a programme holds and well within what a laptop bears.
public struct ReadingLimits: Hashable, Sendable {
    /// For forms, of which every cell is kept: applications, check-ins, returns. 100,000 rows of 20 columns, in 300 MB.
    public static let forms = ReadingLimits(
        fileBytes: 20_000_000, cells: 2_000_000, partBytes: 100_000_000, unpackedBytes: 200_000_000)
    /// For a matrix of scores, of which a few bytes a cell are kept: 5,000 mentees x 5,000 mentors, with room to spare.
    public static let matrices = ReadingLimits(
        fileBytes: 500_000_000, cells: 30_000_000, partBytes: 2_000_000_000, unpackedBytes: 2_000_000_000)

    /// For records of a study, whose file is read piece by piece and says much about each answer.
    package static let records = ReadingLimits(
        fileBytes: 500_000_000, cells: forms.cells, partBytes: 0, unpackedBytes: 0)

    /// Bytes of a file on disk.
    let fileBytes: Int
    /// Cells of a sheet that is collected in memory.
    let cells: Int
    /// Bytes of one part of a workbook once it is unpacked.
    let partBytes: Int
    /// Bytes of all parts together.
    let unpackedBytes: Int

    /// Bytes of memory for the texts of sheets that are collected, and as many for those that cells of a workbook share.
    static let textBytes = 80_000_000
    /// Texts that the cells of a workbook share.
    static let sharedTexts = 1_000_000
    /// Cell styles of a workbook; Excel itself allows 65,490.
    static let styles = 100_000
    /// Sheets of a workbook.
    static let sheets = 1_000
    /// Parts to which one part of a workbook points.
    static let relationships = 10_000
    /// Blanks that an OpenDocument file writes as a number, in all its cells.
    static let countedBlanks = 1_000_000
    /// Diagnostics of one kind for one sheet; the rest are counted.
    static let findingsOfAKind = 20

    /// A number of bytes as messages say it.
    static func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000) MB" }
}
