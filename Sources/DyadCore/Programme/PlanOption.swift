/// One permitted reading of a source that leaves something open (REQUIREMENTS Part 2).
public protocol PlanOption: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What is open, and each reading in words.
    static var reading: PlanQuestion<Self> { get }
}
