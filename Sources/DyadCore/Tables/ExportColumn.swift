/// A column of a table that leaves Dyad, with what the data dictionary says of it.
public struct ExportColumn: Hashable, Sendable {
    /// What its cells hold.
    public enum Kind: String, CaseIterable, Sendable {
        /// Words.
        case text
        /// A number, whole or not.
        case number
        /// A whole number.
        case whole
        /// Yes or no.
        case yesNo = "yes-no"
        /// A day.
        case date
    }

    /// The permanent name, which heads the column in CSV files.
    public let id: String
    /// What heads it in a workbook.
    public let heading: String
    /// What its cells hold.
    public let kind: Kind
    /// What it means, as one sentence.
    public let meaning: String
    /// What its numbers are in, such as `points`; empty where that differs by row or there is none.
    public let unit: String
    /// Which values there can be, in words; empty where they are open.
    public let allowed: String

    /// A column.
    public init(
        _ id: String, _ heading: String, _ meaning: String, _ kind: Kind = .text, unit: String = "",
        allowed: String = ""
    ) {
        self.id = id
        self.heading = heading
        self.kind = kind
        self.meaning = meaning
        self.unit = unit
        self.allowed = allowed
    }
}
