public import DyadCore

/// One question of a form, described so that a format need not know the kinds of question that Dyad has.
public struct ExchangeQuestion: Sendable {
    /// The permanent name.
    public let id: String
    /// The question as people read it.
    public let prompt: String
    /// What it takes.
    public let shape: QuestionShape
    /// Whether it must be answered.
    public let isRequired: Bool
    /// Whether the answer is an e-mail.
    public let isEmail: Bool
    /// Whether the answer tells who somebody is.
    public let isPersonal: Bool
    /// Whether one line is enough for words.
    public let isShort: Bool
    /// What there is to say besides.
    public let remarks: [FormRemark]
    private let whatToEnter: String

    init(_ item: FormItem, of form: FormDefinition) {
        id = item.id.description
        prompt = item.prompt
        shape = item.question.shape
        isRequired = item.mustBeAnswered
        isEmail = [.email, .partner].contains(item.part)
        isPersonal = isEmail || [.name, .registration].contains(item.part) || shape == .people
        isShort = item.part != .answer || shape == .text(longest: nil)
        remarks = FormRemark.all(of: item, in: form)
        whatToEnter = item.question.whatToEnter
    }

    /// What stands below the prompt: the ends of a scale, the limits of a number, and every remark; empty for none.
    public var hint: String {
        ([entry] + remarks.map { $0.words + "." }).filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var entry: String {
        switch shape {
        case .scale(let range, let low, let high):
            [(range.lowerBound, low), (range.upperBound, high)].filter { !$0.1.isEmpty }
                .map { "\($0.0): \($0.1)." }.joined(separator: " ")
        case .number, .people, .text(longest: nil): "Enter \(whatToEnter)."
        case .choices: prompt.lowercased().contains("tick") ? "" : "Tick all that apply."
        case .choice, .yesNo, .text, .date: ""
        }
    }

    /// The ratings of a scale with the words at its ends, such as `1 (never)`; empty for anything else.
    var ratings: [(rating: Int, label: String)] { Self.ratings(of: shape) }

    /// The same for a shape alone.
    static func ratings(of shape: QuestionShape) -> [(rating: Int, label: String)] {
        guard case .scale(let range, let low, let high) = shape else { return [] }
        return range.map { rating in
            let words = rating == range.lowerBound ? low : rating == range.upperBound ? high : ""
            return (rating, words.isEmpty ? "\(rating)" : "\(rating) (\(words))")
        }
    }
}
