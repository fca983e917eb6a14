/// The most that any file may ask for. Each is far beyond what a programme holds and well within what a laptop bears.
enum ReadingLimits {
    /// Bytes of a file on disk.
    static let fileBytes = 20_000_000
    /// Cells of a sheet that is collected in memory.
    static let cells = 4_000_000
    /// Diagnostics of one kind for one sheet; the rest are counted.
    static let findingsOfAKind = 20
}
