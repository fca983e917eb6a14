import DyadAssignment
import DyadCore

/// Puts a matching problem to the optimiser and has the answer checked by the independent certificate.
enum BestAssignment {
    static func matching(_ problem: MatchingProblem, aim: AssignmentAim, claim: String) throws -> Matching {
        let scorer = CeilingScorer(problem)
        let assignmentProblem = AssignmentProblem(
            scorer, aim: aim,
            minimumScore: problem.minimumScore.map { Int((Double($0) / Double(scorer.unit)).rounded(.up)) },
            pins: problem.pins)
        let assignment: Assignment
        do {
            assignment = try ShortestPathSolver().solve(assignmentProblem)
        } catch {
            throw Mistakes([
                Diagnostic(
                    "unmatchable", "The matching cannot be made: \(error).",
                    remedy: "Release a confirmed pair, or offer more places.")
            ])
        }
        let columns = Array(assignment.columns.prefix(problem.mentees.count))
        let total = columns.enumerated().reduce(0) { total, pair in
            total + (pair.element.flatMap { problem.scores.score(pair.offset, $0) } ?? 0)
        }
        return Matching(
            mentors: columns, total: total, isProvedBest: Certificate(assignment, for: assignmentProblem).isProof,
            claim: claim)
    }
}
