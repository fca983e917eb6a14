import DyadAssignment
import Testing

@Suite struct SmallCoreTests {
    @Test(arguments: AssignmentAim.allCases, [1, 2, 32])
    func `trying everything finds the same assignment, however small the core begins`(
        aim: AssignmentAim, cellsInRow: Int
    ) throws {
        for seed in 0..<1500 {
            let instance = Instance(seed: seed, aim: aim)
            let expected = BruteForce(instance)
            let problem = try instance.problem
            let found = try AssignmentSolver(cellsInRow: cellsInRow, mostAdded: 1).solve(problem)
            #expect(found.columns == expected.columns, "seed \(seed)")
            #expect(found.pairCount == expected.pairCount, "seed \(seed)")
            #expect(found.total == expected.total, "seed \(seed)")
            #expect(Certificate(found, for: problem).violations == [], "seed \(seed)")
        }
    }

    @Test(arguments: [(40, 40, 1, 3), (60, 25, 3, 6), (30, 80, 1, 1000), (50, 50, 2, 12), (70, 30, 1, 4)])
    func `a core of few cells gives what a core of all cells gives`(rows: Int, columns: Int, places: Int, scores: Int)
        throws
    {
        for aim in AssignmentAim.allCases {
            for seed in 0..<8 {
                var generator = SeededGenerator(seed: seed * 7919 + rows)
                let cells = (0..<rows).map { _ in
                    (0..<columns).map { _ in
                        Int.random(in: 0..<9, using: &generator) == 0
                            ? nil : Int.random(in: -1..<scores, using: &generator)
                    }
                }
                let capacities = (0..<columns).map { _ in Int.random(in: 0...places, using: &generator) }
                let problem = AssignmentProblem(
                    try DenseScores(cells, capacities: capacities), aim: aim, minimumScore: seed % 2 == 0 ? nil : 1)
                let expected = try AssignmentSolver().solve(problem)
                let found = try AssignmentSolver(cellsInRow: 4, mostAdded: 2).solve(problem)
                #expect(found.columns == expected.columns)
                #expect(found.total == expected.total)
                #expect(Certificate(found, for: problem).violations == [])
            }
        }
    }
}
