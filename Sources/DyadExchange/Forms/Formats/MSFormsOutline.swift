internal import DyadCore

/// What to click in Microsoft Forms, question by question: it reads no file with a form.
public struct MSFormsOutline: FormExport {
    /// `msforms-outline`.
    public static let id = "msforms-outline"
    /// What people call it.
    public static let name = "outline for Microsoft Forms"
    /// Plain text.
    public static let fileEnding = "txt"

    /// The format.
    public init() {}

    /// The title and the questions in the order of clicks, in UTF-8.
    public func bytes(of form: ExchangeForm) -> [UInt8] {
        let start = [form.title, "", "Choose New Form and type this title. Then, for each question:"]
        let questions = form.questions.enumerated().flatMap { [""] + lines(of: $1, number: $0 + 1) }
        return Array(((start + questions).joined(separator: "\n") + "\n").utf8)
    }

    private func lines(of question: ExchangeQuestion, number: Int) -> [String] {
        let subtitle = question.hint.isEmpty ? [] : ["... > Subtitle: \(question.hint)"]
        let steps =
            kind(of: question) + subtitle + ["Required: \(question.isRequired ? "on" : "off")"]
        return ["\(number). \(question.prompt)"] + steps.map { "   \($0)" }
    }

    private func kind(of question: ExchangeQuestion) -> [String] {
        switch question.shape {
        case .scale(let range, let low, let high) where range.lowerBound == 1 && range.upperBound <= 10:
            let ends = low.isEmpty && high.isEmpty ? [] : ["... > Label: “\(low)” and “\(high)”"]
            return ["Add new > Rating", "Levels: \(range.upperBound)", "Symbol: Number"] + ends
        case .scale: return choice(question.ratings.map(\.label), isMany: false)
        case .choice(let options): return choice(options.map(\.label), isMany: false)
        case .choices(let options): return choice(options.map(\.label), isMany: true)
        case .yesNo: return choice(["Yes", "No"], isMany: false)
        case .date: return ["Add new > Date"]
        case .people: return ["Add new > Text", "Long answer: on"]
        case .text: return ["Add new > Text", "Long answer: \(question.isShort ? "off" : "on")"]
        case .number(let least, let most, _):
            let limit =
                switch (least, most) {
                case (let least?, let most?): "Between \(least) and \(most)"
                case (let least?, nil): "Greater than or equal to \(least)"
                case (nil, let most?): "Less than or equal to \(most)"
                case (nil, nil): "Number"
                }
            return ["Add new > Text", "Long answer: off", "... > Restrictions: \(limit)"]
        }
    }

    private func choice(_ labels: [String], isMany: Bool) -> [String] {
        ["Add new > Choice", "Options, which may be pasted at once:"] + labels.map { "   \($0)" }
            + ["Multiple answers: \(isMany ? "on" : "off")"]
            + (labels.count > 15 && !isMany ? ["... > Drop-down"] : [])
    }
}
