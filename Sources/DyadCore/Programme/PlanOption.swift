/// One permitted reading of a source that leaves something open (REQUIREMENTS Part 2).
public protocol PlanOption: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The requirement that records the ambiguity, such as `A2`.
    static var requirement: String { get }
    /// What is open, as a question.
    static var question: String { get }
    /// This reading in words.
    var words: String { get }
}
