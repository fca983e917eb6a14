/// What a source leaves open, and what each permitted reading of it means.
public struct PlanQuestion<Option: Hashable & Sendable>: Sendable {
    /// The requirement that records the ambiguity, such as `A2`.
    public let requirement: String
    /// What is open, as a question.
    public let text: String
    /// Each reading in words.
    public let words: [Option: String]

    /// A question with its readings.
    public init(_ requirement: String, _ text: String, _ words: [Option: String]) {
        self.requirement = requirement
        self.text = text
        self.words = words
    }
}
