/// A way to choose the pairs.
public protocol MatchingStrategy: Plugin {
    /// The pairs it chooses, with whatever proves or explains them.
    ///
    /// - Throws: `Mistakes` when the problem cannot be solved as it stands, such as pins that exceed a mentor's places.
    func match(_ problem: MatchingProblem) throws -> Matching
    /// Whether it scores pairs; one that keeps to people's own choices needs no factors.
    var scoresPairs: Bool { get }
}

extension MatchingStrategy {
    /// Most strategies score.
    public var scoresPairs: Bool { true }
}
