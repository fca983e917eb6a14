import DyadAssignment
import DyadCore

/// Puts a matching problem to the optimiser and has the answer checked by the independent certificate.
enum BestAssignment {
    static func matching(_ problem: MatchingProblem, aim: AssignmentAim, isBalanced: Bool = false, claim: String) throws
        -> Matching
    {
        let scorer = try CeilingScorer(problem, isBalanced: isBalanced)
        let assignmentProblem = AssignmentProblem(
            scorer, aim: aim, minimumScore: isBalanced ? nil : scorer.minimumScore, pins: scorer.pins)
        let assignment: Assignment
        do {
            assignment = try AssignmentSolver().solve(assignmentProblem)
        } catch {
            throw Mistakes([
                Diagnostic(
                    "unmatchable", "The matching cannot be made: \(error).",
                    remedy: "Release a confirmed pair, or offer more places.")
            ])
        }
        let mentors = assignment.columns.prefix(problem.mentees.count).map { $0.map(scorer.mentor) }
        let total = mentors.enumerated().reduce(0) { total, pair in
            total + (pair.element.flatMap { problem.scores.score(pair.offset, $0) } ?? 0)
        }
        return Matching(
            mentors: Array(mentors), total: total,
            isProvedBest: Certificate(assignment, for: assignmentProblem).isProof, claim: claim)
    }
}
