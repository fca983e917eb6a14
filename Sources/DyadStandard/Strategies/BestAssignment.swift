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
        let assignment = try solving { () throws(AssignmentError) in try AssignmentSolver().solve(assignmentProblem) }
        let mentors = assignment.columns.prefix(problem.mentees.count).map { $0.map(scorer.mentor) }
        return Matching(
            mentors: Array(mentors), total: problem.total(of: Array(mentors)),
            isProvedBest: Certificate(assignment, for: assignmentProblem).isProof, claim: claim,
            prices: isBalanced || scorer.blockerCount > 0 ? nil : prices(of: assignment, divisor: scorer.unit))
    }

    /// What an optimiser gives, or in a person's words why it gives nothing.
    static func solving<Answer>(_ solve: () throws(AssignmentError) -> Answer) throws -> Answer {
        do {
            return try solve()
        } catch .scoresTooLarge(let lowest, let highest, let pairs) {
            throw Mistakes([
                Diagnostic(
                    "scores-too-large",
                    "\(AssignmentError.scoresTooLarge(lowest: lowest, highest: highest, pairs: pairs))",
                    remedy: "Use scores or weights with fewer decimals.")
            ])
        } catch {
            throw Mistakes([
                Diagnostic(
                    "unmatchable", "The matching cannot be made: \(error).",
                    remedy: "Release a confirmed pair, or offer more places.")
            ])
        }
    }

    private static func prices(of assignment: Assignment, divisor: Int) -> DualPrices {
        DualPrices(
            mentees: assignment.rowPrices, mentors: assignment.columnPrices, scoreUnit: assignment.weighing.scoreUnit,
            pairUnit: assignment.weighing.pairUnit, divisor: divisor)
    }
}
