/// A way to choose the pairs.
public protocol MatchingStrategy: Plugin {
    /// The pairs it chooses, with whatever proves or explains them.
    ///
    /// - Throws: `Mistakes` when the problem cannot be solved as it stands, such as pins that exceed a mentor's places.
    func match(_ problem: MatchingProblem) throws -> Matching
}
