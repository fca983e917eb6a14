/// What a cell holds, by type; a reader never guesses a type from the look of a text.
public enum CellValue: Hashable, Sendable {
    /// Nothing at all, or a text of no letters.
    case empty
    /// Words, as they stand in the file.
    case text(String)
    /// A number, exact as written, with what the sheet shows.
    case number(SheetNumber)
    /// Yes or no.
    case boolean(Bool)
    /// A day without a time.
    case date(SheetDate)
    /// A day with a time, without a time zone.
    case dateTime(SheetDateTime)
    /// A time of day.
    case time(SheetTime)
    /// A length of time, which may be longer than a day.
    case duration(SheetDuration)
    /// An error of the spreadsheet, such as `#N/A`.
    case error(String)
    /// Something that the file does not tell, such as a formula saved without its result; never to be read as empty.
    case unknown
}

extension CellValue {
    /// Whether there is nothing in the cell; an unknown value is not nothing.
    public var isEmpty: Bool { self == .empty }

    /// What a person sees, with dates as `2026-08-27`; `nil` when the cell is empty, an error or unknown.
    public var shown: String? {
        switch self {
        case .text(let text): text
        case .number(let number): number.shown
        case .boolean(let value): value ? "TRUE" : "FALSE"
        case .date(let date): date.description
        case .dateTime(let dateTime): dateTime.description
        case .time(let time): time.description
        case .duration(let duration): duration.description
        case .empty, .error, .unknown: nil
        }
    }

    /// A text, or empty where there are no letters.
    static func text(orEmpty text: String) -> CellValue { text.isEmpty ? .empty : .text(text) }
}
