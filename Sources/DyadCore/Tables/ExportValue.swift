/// What one cell of a table holds that leaves Dyad: a number is a number, and nothing stands for what is not known.
public enum ExportValue: Hashable, Sendable {
    /// Nothing is known, or nothing may be shown: never a zero.
    case missing
    /// Words.
    case text(String)
    /// A whole number.
    case whole(Int)
    /// A number, exactly.
    case number(Fraction)
    /// A number that was only worked out approximately, such as the end of an interval.
    case approximate(Double)
    /// Yes or no.
    case yesNo(Bool)
    /// A day.
    case date(CalendarDate)

    /// Words, or nothing where there are none.
    public init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .missing }

    /// A whole number, or nothing.
    public init(_ whole: Int?) { self = whole.map { .whole($0) } ?? .missing }

    /// A number, or nothing.
    public init(_ number: Fraction?) { self = number.map { .number($0) } ?? .missing }

    /// An approximate number, or nothing where there is none to write.
    public init(_ number: Double?) { self = number.flatMap { $0.isFinite ? .approximate($0) : nil } ?? .missing }

    /// A day, or nothing.
    public init(_ day: CalendarDate?) { self = day.map { .date($0) } ?? .missing }

    /// Yes or no, or nothing.
    public init(_ answer: Bool?) { self = answer.map { .yesNo($0) } ?? .missing }

    /// The decimal text of a number, the same as in JSON documents; `nil` for anything else.
    public var decimal: String? {
        switch self {
        case .whole(let whole): "\(whole)"
        case .number(let number): JSONValue.number(number).canonicalText
        case .approximate(let number): JSONValue.number(number).canonicalText
        case .missing, .text, .yesNo, .date: nil
        }
    }

    /// Words, dates as `2026-08-27`, `yes` or `no`; `nil` for numbers and for nothing.
    public var words: String? {
        switch self {
        case .text(let text): text
        case .yesNo(let answer): answer ? "yes" : "no"
        case .date(let day): day.description
        case .missing, .whole, .number, .approximate: nil
        }
    }
}
