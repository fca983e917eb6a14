public import DyadCore
internal import DyadAssignment

/// The best pair that is left, again and again: what people do by hand, and a baseline to compare with.
///
/// Easy to explain, though an early pair can leave a poor last one, or nobody for a mentee whom another order would place.
public struct GreedyStrategy: MatchingStrategy {
    /// `greedy`.
    public static let id = "greedy"
    /// What it does.
    public static let summary =
        "Makes the best pair that is left, again and again, as people do by hand; a baseline that claims nothing."

    /// The best pair first.
    public init() {}

    /// The pairs in the order of their scores, up to the ceiling.
    public func match(_ problem: MatchingProblem) throws -> Matching {
        let stated = problem.assignmentProblem()
        let assignment = try BestAssignment.solving { () throws(AssignmentError) in
            try GreedySolver().solve(stated)
        }
        return Matching(
            mentors: assignment.columns, total: assignment.total, isProvedBest: false,
            claim: "the best pair that is left, again and again; nothing is claimed of the whole")
    }
}
