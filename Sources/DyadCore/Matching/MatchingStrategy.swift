/// A way to choose the pairs.
public protocol MatchingStrategy: Plugin {
    /// The pairs it chooses, with whatever proves or explains them.
    ///
    /// - Throws: `Mistakes` when the problem cannot be solved as it stands, such as pins that exceed a mentor's places.
    func match(_ problem: MatchingProblem) throws -> Matching
    /// Whether it scores pairs; one that keeps to people's own choices needs no factors.
    var scoresPairs: Bool { get }
    /// Whether it makes a sum of the pairs' values as great as can be, alone or after the number of pairs: weights then have
    /// ranges, and a price for a changed pair has a meaning.
    var maximisesTotal: Bool { get }
}

extension MatchingStrategy {
    /// Most strategies score.
    public var scoresPairs: Bool { true }
    /// Most strategies put something else first.
    public var maximisesTotal: Bool { false }
}
