import DyadCore

/// What a question is in LimeSurvey: the letter of its type, its answers and the limits of its number.
struct LimeSurveyField {
    let type: String
    /// Whether only whole numbers are answers, the least and the most; all empty for anything but a number.
    var limits = ["", "", ""]
    /// What rows the options are: answers, or the subquestions of a multiple choice.
    var answerClass = "A"
    var answers: [(code: String, label: String)] = []

    init(_ question: ExchangeQuestion) {
        switch question.shape {
        case .scale:
            type = "L"
            answers = question.ratings.map { ("\($0.rating)", $0.label) }
        case .choice(let options):
            type = options.count > 15 ? "!" : "L"
            answers = Self.coded(options, "A")
        case .choices(let options):
            type = "M"
            answerClass = "SQ"
            answers = Self.coded(options, "SQ")
        case .yesNo: type = "Y"
        case .date: type = "D"
        case .number(let least, let most, let whole):
            type = "N"
            limits = [whole ? "1" : "0", least?.description ?? "", most?.description ?? ""]
        case .people: type = "T"
        case .text: type = question.isShort ? "S" : "T"
        }
    }

    /// Codes of at most five letters and digits: the place of the option in the list.
    private static func coded(_ options: [ChoiceOption], _ start: String) -> [(code: String, label: String)] {
        options.enumerated().map { index, option in
            let number = "\(index + 1)"
            return (start + String(repeating: "0", count: max(0, 3 - number.count)) + number, option.label)
        }
    }
}
