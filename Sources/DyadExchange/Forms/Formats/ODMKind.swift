import DyadCore

/// What an item of ODM takes, and the type of field that REDCap has for it.
struct ODMKind {
    let dataType: String
    /// The most letters or digits; `nil` for a date.
    var length: String?
    /// The most digits after the point; `nil` for anything but a number that need not be whole.
    var digits: String?
    var fieldType = "text"
    var validation: String?
    /// `GE` and `LE` with their limits.
    var limits: [(comparator: String, limit: String)] = []
    var codes: [(code: String, label: String)] = []
    /// All the boxes of the question that this is one of, as REDCap lists them.
    var boxes: String?

    init(_ shape: QuestionShape, isShort: Bool, isEmail: Bool) {
        switch shape {
        case .scale(let range, _, _):
            (dataType, fieldType) = ("integer", "radio")
            codes = ExchangeQuestion.ratings(of: shape).map { ("\($0.rating)", $0.label) }
            limits = Self.limits(Fraction(range.lowerBound), Fraction(range.upperBound))
        case .choice(let options), .choices(let options):
            (dataType, fieldType) = ("text", "radio")
            codes = REDCapField.coded(options)
        case .yesNo:
            (dataType, fieldType) = ("integer", "yesno")
            codes = [("1", "Yes"), ("0", "No")]
        case .date: (dataType, validation) = ("date", "date_dmy")
        case .number(let least, let most, let whole):
            (dataType, validation) = whole ? ("integer", "int") : ("float", "float")
            (length, digits) = (whole ? "10" : "16", whole ? nil : "6")
            limits = Self.limits(least, most)
        case .people: (dataType, length, fieldType) = ("text", "5000", "notes")
        case .text(let longest):
            (dataType, length, fieldType) = ("text", "\(longest ?? 5000)", isShort ? "text" : "notes")
            validation = isEmail ? "email" : nil
        }
        if !codes.isEmpty { length = "\(codes.map(\.code.count).max() ?? 1)" }
    }

    /// One of the boxes of a question with several options.
    init(boxOf boxes: [(code: String, label: String)]) {
        (dataType, length, fieldType) = ("integer", "1", "checkbox")
        codes = [("1", "Checked"), ("0", "Unchecked")]
        self.boxes = REDCapField.list(boxes)
    }

    private static func limits(_ least: Fraction?, _ most: Fraction?) -> [(comparator: String, limit: String)] {
        [("GE", least), ("LE", most)].compactMap { comparator, limit in
            limit.map { (comparator, $0.description) }
        }
    }
}
