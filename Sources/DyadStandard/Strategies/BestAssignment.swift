import DyadAssignment
import DyadCore

/// Puts a matching problem to the optimiser and has the answer checked by the independent certificate.
enum BestAssignment {
    static func matching(_ problem: MatchingProblem, aim: AssignmentAim, claim: String) throws -> Matching {
        let unit = problem.commonUnit
        let stated = problem.assignmentProblem(aim, divisor: unit)
        let assignment = try solving { () throws(AssignmentError) in try AssignmentSolver().solve(stated) }
        return Matching(
            mentors: assignment.columns, total: problem.total(of: assignment.columns),
            isProvedBest: Certificate(assignment, for: stated).isProof, claim: claim,
            prices: prices(of: assignment, divisor: unit))
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
            mentees: assignment.rowPrices, mentors: assignment.columnPrices, ofPair: assignment.pairPrice,
            scoreUnit: assignment.weighing.scoreUnit, pairUnit: assignment.weighing.pairUnit, divisor: divisor)
    }
}
