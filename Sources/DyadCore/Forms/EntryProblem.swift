/// Why an entry is not an answer, in words for the person who typed it.
public struct EntryProblem: Error, Hashable, Sendable {
    /// What is wrong, such as “is above 10”; it completes “The answer “11” …”.
    public let problem: String
    /// What to enter instead, as one sentence in the imperative.
    public let remedy: String

    /// A problem and what to enter instead.
    public init(_ problem: String, remedy: String) {
        self.problem = problem
        self.remedy = remedy
    }
}
