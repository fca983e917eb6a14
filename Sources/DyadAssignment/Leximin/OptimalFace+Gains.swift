extension OptimalFace {
    /// Of all that is still open, the assignment with the greatest total of other scores, none below 0, and whether the
    /// certificate proved it.
    ///
    /// - Throws: ``AssignmentError/scoresTooLarge(lowest:highest:pairs:)`` where no bonus can outweigh all gains.
    func answer(withMost gains: any AssignmentScorer) throws(AssignmentError) -> (
        assignment: Assignment, isProved: Bool
    ) {
        let scorer = try GainScorer(face: self, gains: gains)
        let problem = AssignmentProblem(scorer, mostPairs: mostPairs)
        let assignment = try AssignmentSolver().solve(problem)
        return (assignment, Certificate(assignment, for: problem, limit: 1).isProof)
    }

    /// The gains of the cells that are open, each with the bonus for what must be matched and filled.
    private struct GainScorer: AssignmentScorer {
        let face: OptimalFace
        let gains: any AssignmentScorer
        private let bonus: Int

        init(face: OptimalFace, gains: any AssignmentScorer) throws(AssignmentError) {
            self.face = face
            self.gains = gains
            var highest = 0
            var scores = [Int](repeating: 0, count: face.capacities.count)
            for row in face.rows.indices where !face.rows[row].isEmpty {
                var span = scores.mutableSpan
                gains.writeScores(ofRow: row, into: &span)
                for cell in face.rows[row] { highest = max(highest, scores[cell.column]) }
            }
            let (most, isLost) = highest.multipliedReportingOverflow(by: face.rows.count)
            guard !isLost, most < Int.max / 4 else {
                throw .scoresTooLarge(lowest: 0, highest: highest, pairs: face.rows.count)
            }
            bonus = most + 1
        }

        var rowCount: Int { face.rows.count }
        var columnCount: Int { face.capacities.count }

        func capacity(ofColumn column: Int) -> Int { face.capacities[column] }

        func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
            var own = [Int](repeating: AssignmentProblem.banned, count: columnCount)
            var span = own.mutableSpan
            if !face.rows[row].isEmpty { gains.writeScores(ofRow: row, into: &span) }
            for column in 0..<columnCount { scores[column] = AssignmentProblem.banned }
            for cell in face.rows[row] {
                scores[cell.column] =
                    max(0, own[cell.column]) + (face.mustMatch[row] ? bonus : 0)
                    + (face.mustFill[cell.column] ? bonus : 0)
            }
        }
    }
}
