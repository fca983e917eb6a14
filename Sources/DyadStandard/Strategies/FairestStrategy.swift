public import DyadCore
internal import DyadAssignment

/// As many mentees matched as can be, and of all such matchings the one whose worst pair is best, then the next worst, and so
/// on (leximin). Secondary factors do not say which pair is worst; of equally fair matchings the greatest total decides.
public struct FairestStrategy: MatchingStrategy {
    /// `fairest`.
    public static let id = "fairest"
    /// What it does.
    public static let summary =
        "Matches as many mentees as can be, then makes the worst pair as good as can be, then the next; proved best."

    /// The worst pair first.
    public init() {}

    /// The fairest matching, with the proof of each threshold checked.
    public func match(_ problem: MatchingProblem) throws -> Matching {
        let unit = problem.commonUnit
        let all = problem.assignmentProblem(divisor: unit)
        let primary = problem.primaryScores.map { PrimaryScorer(all, $0.divided(by: unit)) }
        let stated = primary.map { AssignmentProblem($0, pins: all.pins, mostPairs: all.mostPairs) } ?? all
        let (assignment, isProved) = try BestAssignment.solving { () throws(AssignmentError) in
            try LeximinSolver().solve(stated, thenMost: primary == nil ? nil : all.scorer)
        }
        let mentors = assignment.columns
        return Matching(
            mentors: mentors, total: problem.total(of: mentors), isProvedBest: isProved,
            claim: "as many mentees matched as can be, then the worst pair as good as can be, then the next worst"
                + (primary == nil ? "" : ", secondary factors last"))
    }
}
