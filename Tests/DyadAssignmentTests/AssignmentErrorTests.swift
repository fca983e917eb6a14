import DyadAssignment
import Testing

@Suite struct AssignmentErrorTests {
    let solver = AssignmentSolver()

    @Test func `every pin that cannot hold is listed with its reason`() throws {
        let scores = try DenseScores(
            [[nil, 5, 5], [1, 5, 5], [5, 5, 5], [5, 5, 5], [5, 5, 5]], capacities: [1, 1, 1])
        let problem = AssignmentProblem(scores, minimumScore: 2, pins: [0: 0, 1: 0, 2: 1, 3: 1, 4: 9, 7: 2])
        let pins: [BadPin] = [
            BadPin(row: 0, column: 0, reason: .banned),
            BadPin(row: 1, column: 0, reason: .belowMinimum(score: 1, minimum: 2)),
            BadPin(row: 2, column: 1, reason: .tooManyForColumn(pinned: 2, capacity: 1)),
            BadPin(row: 3, column: 1, reason: .tooManyForColumn(pinned: 2, capacity: 1)),
            BadPin(row: 4, column: 9, reason: .noSuchColumn),
            BadPin(row: 7, column: 2, reason: .noSuchRow),
        ]
        let error = #expect(throws: AssignmentError.badPins(pins)) { try solver.solve(problem) }
        #expect(
            error?.description.hasPrefix("Row 0 is pinned to column 0, but that pair is not allowed. Row 1") == true)
    }

    @Test func `a column cannot have fewer than no places`() throws {
        let problem = AssignmentProblem(try DenseScores([[1, 1]], capacities: [-1, 1]))
        #expect(throws: AssignmentError.negativeCapacity(columns: [0])) { try solver.solve(problem) }
    }

    @Test func `a table must have one cell for each column`() {
        #expect(throws: AssignmentError.unevenRow(row: 1, cells: 1, columns: 2)) {
            try DenseScores([[1, 2], [3]], capacities: [1, 1])
        }
    }

    @Test(arguments: AssignmentAim.allCases, [Int.max, Int.min + 1, Int.max / 4])
    func `scores too large to add up are refused`(aim: AssignmentAim, score: Int) throws {
        let problem = AssignmentProblem(try DenseScores([[score, 1], [1, score]], capacities: [1, 1]), aim: aim)
        #expect(throws: AssignmentError.self) { try solver.solve(problem) }
    }

    @Test(arguments: AssignmentAim.allCases)
    func `scores in thousands of millions add up exactly`(aim: AssignmentAim) throws {
        let large = 4_000_000_000
        let rows: [[Int?]] = [[large, large - 1], [large - 1, -large]]
        let problem = AssignmentProblem(try DenseScores(rows, capacities: [1, 1]), aim: aim)
        let assignment = try solver.solve(problem)
        #expect(assignment.total == 2 * large - 2)
        #expect(Certificate(assignment, for: problem).isProof)
    }

    @Test func `a capacity may be as large as it likes`() throws {
        let problem = AssignmentProblem(try DenseScores([[1, 2], [1, 2]], capacities: [.max, .max]))
        let assignment = try solver.solve(problem)
        #expect(assignment.columns == [1, 1])
        #expect(Certificate(assignment, for: problem).isProof)
    }
}
