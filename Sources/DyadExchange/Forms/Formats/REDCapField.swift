import DyadCore
import DyadSheets

/// What a question is in REDCap: the type of the field, its choices, and how what is typed is checked.
struct REDCapField {
    let type: String
    var choices = ""
    var validation = ""
    var minimum = CellValue.empty
    var maximum = CellValue.empty

    init(_ question: ExchangeQuestion) {
        switch question.shape {
        case .scale:
            type = "radio"
            choices = Self.list(question.ratings.map { ("\($0.rating)", $0.label) })
        case .choice(let options):
            type = "radio"
            choices = Self.list(Self.coded(options))
        case .choices(let options):
            type = "checkbox"
            choices = Self.list(Self.coded(options))
        case .yesNo: type = "yesno"
        case .date:
            type = "text"
            validation = "date_dmy"
        case .number(let least, let most, let whole):
            type = "text"
            validation = whole ? "integer" : "number"
            minimum = Self.number(least)
            maximum = Self.number(most)
        case .people: type = "notes"
        case .text:
            type = question.isShort ? "text" : "notes"
            validation = question.isEmail ? "email" : ""
        }
    }

    private static func number(_ limit: Fraction?) -> CellValue {
        limit.flatMap { SheetNumber($0.description) }.map { .number($0) } ?? .empty
    }

    /// The options with codes that REDCap takes.
    static func coded(_ options: [ChoiceOption]) -> [(code: String, label: String)] {
        var codes = FieldNames(mayBeginWithDigit: true)
        return options.map { (codes.name(for: $0.id), $0.label) }
    }

    /// `1, never | 2, always`. A bar within a label would end it.
    static func list(_ choices: [(code: String, label: String)]) -> String {
        choices.map { "\($0.code), \($0.label.split(separator: "|").joined(separator: "/"))" }
            .joined(separator: " | ")
    }
}
