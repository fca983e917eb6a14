/// All assignments that are best for the questions asked so far, held as what the prices of the last answer leave open.
///
/// Optimal prices are shared by all optimal assignments: these are exactly the ones that use tight cells only, match every
/// row and fill every column whose price is above 0. So the next question is put to the tight cells alone, with a bonus for
/// each such row and column that no other gain can outweigh; whatever answers it best is best for all questions before.
struct OptimalFace {
    /// One cell that may still be used.
    struct Cell {
        let column: Int
        /// Where its score stands among all different scores, from the lowest.
        let level: Int
    }

    /// The answer to a question.
    struct Answer {
        let assignment: Assignment
        /// How many pairs are at the level or above it.
        let count: Int
        /// Whether the certificate found the answer proved.
        let isProved: Bool
        /// What is still open if the answer is kept to.
        let face: OptimalFace
    }

    /// For each row the cells that may be used, in column order.
    let rows: [[Cell]]
    let capacities: [Int]
    let mostPairs: Int?
    let mustMatch: [Bool]
    let mustFill: [Bool]

    /// Everything that is allowed.
    init(rows: [[Cell]], capacities: [Int], mostPairs: Int?) {
        self.init(
            rows: rows, capacities: capacities, mostPairs: mostPairs, mustMatch: rows.map { _ in false },
            mustFill: capacities.map { _ in false })
    }

    private init(rows: [[Cell]], capacities: [Int], mostPairs: Int?, mustMatch: [Bool], mustFill: [Bool]) {
        self.rows = rows
        self.capacities = capacities
        self.mostPairs = mostPairs
        self.mustMatch = mustMatch
        self.mustFill = mustFill
    }

    /// Whether it is plain that one assignment is all that is left: who has a cell has just one, and must have it.
    var isSettled: Bool { rows.indices.allSatisfy { rows[$0].isEmpty || rows[$0].count == 1 && mustMatch[$0] } }

    /// As many pairs at a level or above it as can be.
    func answer(atLeast level: Int) throws(AssignmentError) -> Answer {
        let problem = AssignmentProblem(LevelScorer(face: self, level: level), mostPairs: mostPairs)
        let assignment = try AssignmentSolver().solve(problem)
        let weighing = assignment.weighing
        let tight = rows.indices.map { row in
            rows[row].filter { cell in
                assignment.rowPrices[row] + assignment.columnPrices[cell.column] + assignment.pairPrice
                    == weighing.value(ofScore: score(of: cell, inRow: row, atLeast: level))
            }
        }
        let count = rows.indices.count { row in
            rows[row].contains { $0.column == assignment.columns[row] && $0.level >= level }
        }
        return Answer(
            assignment: assignment, count: count, isProved: Certificate(assignment, for: problem, limit: 1).isProof,
            face: OptimalFace(
                rows: tight, capacities: capacities, mostPairs: mostPairs,
                mustMatch: assignment.rowPrices.map { $0 > 0 },
                mustFill: assignment.columnPrices.map { $0 > 0 }))
    }

    private func score(of cell: Cell, inRow row: Int, atLeast level: Int) -> Int {
        let bonus = rows.count + 1
        return (mustMatch[row] ? bonus : 0) + (mustFill[cell.column] ? bonus : 0) + (cell.level >= level ? 1 : 0)
    }

    /// A question as the solver reads it.
    private struct LevelScorer: AssignmentScorer {
        let face: OptimalFace
        let level: Int

        var rowCount: Int { face.rows.count }
        var columnCount: Int { face.capacities.count }

        func capacity(ofColumn column: Int) -> Int { face.capacities[column] }

        func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
            for column in 0..<columnCount { scores[column] = AssignmentProblem.banned }
            for cell in face.rows[row] { scores[cell.column] = face.score(of: cell, inRow: row, atLeast: level) }
        }
    }
}
