/// What stands in a cell or a form field before a question has read it.
public enum Entry: Hashable, Sendable {
    /// Words as typed.
    case text(String)
    /// A number, exactly.
    case number(Fraction)
    /// A number that the sheet shows in percent, as its percents: 72 for 72%.
    case percentage(Fraction)
    /// A date that the file marks as one.
    case date(CalendarDate)
    /// A truth value that the file marks as one.
    case boolean(Bool)
    /// Several options, as a form tells them apart.
    case choices([String])

    /// The entry as a person would read it.
    public var shown: String {
        switch self {
        case .text(let text): text
        case .number(let number): number.description
        case .percentage(let percents): "\(percents)%"
        case .date(let date): date.description
        case .boolean(let value): value ? "TRUE" : "FALSE"
        case .choices(let words): words.joined(separator: "; ")
        }
    }
}
