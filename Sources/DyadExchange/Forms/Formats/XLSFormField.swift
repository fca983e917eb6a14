import DyadCore

/// What a question is in an XLSForm: a row of the sheet `survey`, and its options, which go to another sheet.
struct XLSFormField {
    let name: String
    private let question: ExchangeQuestion

    init(_ question: ExchangeQuestion, named name: String) {
        self.question = question
        self.name = name
    }

    /// Type, name, label, hint, required, constraint, its message, parameters.
    var row: [String] {
        [
            type, name, question.prompt, question.hint, question.isRequired ? "yes" : "", limits,
            limits.isEmpty ? "" : question.hint, parameters,
        ]
    }

    /// The options with their names; the list has the name of the question.
    var options: [(name: String, label: String)] {
        if question.shape == .yesNo { return [("yes", "Yes"), ("no", "No")] }
        var names = FieldNames(mayBeginWithDigit: true)
        return question.shape.options.map { (names.name(for: $0.id), $0.label) }
    }

    private var type: String {
        switch question.shape {
        case .scale: "range"
        case .choice, .yesNo: "select_one \(name)"
        case .choices: "select_multiple \(name)"
        case .text, .people: "text"
        case .date: "date"
        case .number(_, _, let whole): whole ? "integer" : "decimal"
        }
    }

    private var parameters: String {
        guard case .scale(let range, _, _) = question.shape else { return "" }
        return "start=\(range.lowerBound) end=\(range.upperBound) step=1"
    }

    private var limits: String {
        guard case .number(let least, let most, _) = question.shape else { return "" }
        return [least.map { ". >= \($0)" }, most.map { ". <= \($0)" }].compactMap { $0 }.joined(separator: " and ")
    }
}
