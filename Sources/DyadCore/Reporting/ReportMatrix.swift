/// Rows and columns whose cells have a level, such as what each region offers (HEE-3).
public struct ReportMatrix: Sendable {
    /// How far a cell is. The order is that of strength; colour only repeats sign and word.
    public enum Level: Int, CaseIterable, Sendable {
        /// Nobody has said anything: this is not the same as “no” (HEE-5).
        case notKnown
        /// Somebody has said that there is nothing.
        case notOffered
        /// Planned.
        case planned
        /// In part, in some places or as a trial.
        case inPart
        /// In place.
        case inPlace
    }

    /// One cell.
    public struct Cell: Sendable {
        /// How far it is.
        public let level: Level
        /// How many things it holds.
        public let count: Int
        /// What it holds, in short words.
        public let details: [String]

        /// A cell.
        public init(_ level: Level, count: Int, details: [String]) {
            self.level = level
            self.count = count
            self.details = details
        }
    }

    /// What it shows.
    public let caption: String
    /// The columns.
    public let columns: [String]
    /// The rows, each with a cell for every column.
    public let rows: [(label: String, cells: [Cell])]

    /// A matrix.
    public init(_ caption: String, columns: [String], rows: [(label: String, cells: [Cell])]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
