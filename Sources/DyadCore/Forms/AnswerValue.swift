/// What a person answered to one question. A missing answer is the absence of a value, never a zero (HUTH-F7).
public enum AnswerValue: Hashable, Sendable {
    /// A whole number, such as a rating.
    case integer(Int)
    /// Any other number, exactly.
    case number(Fraction)
    /// Free text.
    case text(String)
    /// The id of the option chosen.
    case choice(String)
    /// The ids of the options chosen, in the order of the question.
    case choices([String])
    /// A day.
    case date(CalendarDate)
    /// Yes or no.
    case boolean(Bool)
    /// Other people, by their pseudonymous ids.
    case people([PersonID])

    /// The number of a number, or `nil`.
    public var fraction: Fraction? {
        switch self {
        case .integer(let whole): Fraction(whole)
        case .number(let number): number
        default: nil
        }
    }

    /// The number that a rating counts as: a yes is 1 and a no is 0, so that a mean is a share.
    var rating: Fraction? {
        if case .boolean(let value) = self { value ? 1 : 0 } else { fraction }
    }

    /// The option chosen, or the first of several; `nil` for anything else.
    public var option: String? { if case .choice(let option) = self { option } else { options.first } }

    /// The options chosen, one or many; empty for anything else.
    public var options: [String] {
        switch self {
        case .choice(let option): [option]
        case .choices(let options): options
        case .boolean(let value): [value ? "yes" : "no"]
        default: []
        }
    }

    /// The answer as plain text, for people who may read it.
    public var text: String {
        switch self {
        case .integer(let whole): "\(whole)"
        case .number(let number): number.description
        case .text(let text), .choice(let text): text
        case .choices(let options): options.joined(separator: ", ")
        case .date(let date): date.description
        case .boolean(let value): value ? "yes" : "no"
        case .people(let people): people.map(\.description).joined(separator: ", ")
        }
    }
}

extension AnswerValue {
    /// The canonical form that the journal keeps.
    var json: JSONValue {
        switch self {
        case .integer(let whole): .integer(whole)
        case .number(let number): .object(["number": .string(number.description)])
        case .text(let text): .string(text)
        case .choice(let option): .object(["choice": .string(option)])
        case .choices(let options): .object(["choices": .texts(options)])
        case .date(let date): .object(["date": .string(date.description)])
        case .boolean(let value): .bool(value)
        case .people(let people): .object(["people": .texts(people.map(\.description))])
        }
    }

    /// Reads the canonical form; `nil` for anything else.
    init?(json: JSONValue) {
        switch json {
        case .integer(let whole): self = .integer(whole)
        case .string(let text): self = .text(text)
        case .bool(let value): self = .boolean(value)
        case .object(let members):
            guard members.count == 1, let (key, value) = members.first else { return nil }
            switch (key, value) {
            case ("choice", .string(let option)): self = .choice(option)
            case ("choices", .array(let options)): self = .choices(options.compactMap(\.string))
            case ("people", .array(let people)): self = .people(people.compactMap(\.string).map { PersonID($0) })
            case ("date", .string(let text)):
                guard let date = CalendarDate(iso: text) else { return nil }
                self = .date(date)
            case ("number", .string(let text)):
                guard let number = Fraction(text) else { return nil }
                self = .number(number)
            default: return nil
            }
        default: return nil
        }
    }
}
