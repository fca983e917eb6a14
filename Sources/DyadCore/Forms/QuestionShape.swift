/// What a question takes, in the terms that all form programs share: what makes a field of it elsewhere, or draws it on paper.
public enum QuestionShape: Hashable, Sendable {
    /// A whole number within a range, with what its ends mean; empty where they mean nothing more.
    case scale(ClosedRange<Int>, low: String, high: String)
    /// One option.
    case choice([ChoiceOption])
    /// Any number of options.
    case choices([ChoiceOption])
    /// Yes or no.
    case yesNo
    /// Words, with the most letters.
    case text(longest: Int?)
    /// A day.
    case date
    /// A number with its limits, where it has some; whole or not.
    case number(from: Fraction?, to: Fraction?, whole: Bool)
    /// Other people, several at once.
    case people

    /// The options; empty where there are none.
    public var options: [ChoiceOption] {
        switch self {
        case .choice(let options), .choices(let options): options
        default: []
        }
    }
}
