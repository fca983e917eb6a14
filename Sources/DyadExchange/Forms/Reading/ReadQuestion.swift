public import DyadCore

/// A question of a form that was read from a file, in Dyad's terms.
public struct ReadQuestion: Hashable, Sendable {
    /// The permanent name, made from the one in the file.
    public let id: String
    /// The question as people read it.
    public let prompt: String
    /// What it takes.
    public let shape: QuestionShape
    /// Whether it must always be answered.
    public let isRequired: Bool
    /// Whether the answer is the e-mail of whoever answers.
    public internal(set) var isEmail: Bool
    /// The question, and those of its options, with which this one must be answered; `nil` for none.
    public let demand: Demand?

    /// Where a question must be answered.
    public struct Demand: Hashable, Sendable {
        /// The id of the other question.
        public let field: String
        /// The ids of its options.
        public let options: [String]
    }

    /// Whether a question that no format marks as such asks for the e-mail of whoever answers.
    var looksLikeEmail: Bool {
        guard case .text = shape else { return false }
        return [id, ChoiceOption.id(of: prompt)].contains { words in
            let mail = words.replacing("e-mail", with: "email").replacing("your-", with: "")
            return ["email", "email-address", "nhs-email", "nhs-email-address"].contains(mail)
        }
    }
}
