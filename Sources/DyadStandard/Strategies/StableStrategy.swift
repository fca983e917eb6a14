public import DyadCore
internal import DyadAssignment

/// No mentee and mentor would both rather have each other: mentees propose, mentors hold the best proposals they have room
/// for (deferred acceptance). Both prefer by the score, and by the published order where scores are equal.
public struct StableStrategy: MatchingStrategy {
    /// `stable`.
    public static let id = "stable"
    /// What it does.
    public static let summary =
        "Leaves no mentee and mentor who would both rather have each other; somebody may stay unmatched for it."

    /// Mentees propose.
    public init() {}

    /// The stable matching that is best for the mentees; of more pairs than the ceiling allows, the best are kept.
    public func match(_ problem: MatchingProblem) throws -> Matching {
        let stated = problem.assignmentProblem()
        let assignment = try BestAssignment.solving { () throws(AssignmentError) in
            try DeferredAcceptance().solve(stated)
        }
        let mentors = StableStrategy.bestKept(assignment.columns, of: problem)
        let blocking = BlockingPairs(of: mentors, in: stated, limit: 0)
        return Matching(
            mentors: mentors, total: problem.total(of: mentors), isProvedBest: blocking.isStable,
            claim: "no mentee and mentor would both rather have each other")
    }

    /// The pairs that the ceiling leaves: pinned ones, then the highest scores.
    private static func bestKept(_ mentors: [Int?], of problem: MatchingProblem) -> [Int?] {
        guard let most = problem.mostPairs else { return mentors }
        func rank(_ mentee: Int) -> (Int, Int) {
            let score = mentors[mentee].flatMap { problem.scores.score(mentee, $0) } ?? .min
            return (problem.pins[mentee] == nil ? score : .max, -mentee)
        }
        let kept = Set(mentors.indices.filter { mentors[$0] != nil }.sorted { rank($0) > rank($1) }.prefix(most))
        return mentors.indices.map { kept.contains($0) ? mentors[$0] : nil }
    }
}
