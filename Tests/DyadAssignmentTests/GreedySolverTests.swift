import DyadAssignment
import Testing

@Suite struct GreedySolverTests {
    @Test func `looking for the best pair again and again finds the same`() throws {
        for seed in 0..<3000 {
            let instance = Instance(seed: seed, aim: .mostPairsFirst)
            let problem = try instance.problem
            let found = try GreedySolver().solve(problem)
            #expect(found.columns == instance.greedy, "seed \(seed)")
            #expect(found.total == instance.total(found.columns), "seed \(seed)")
            #expect(BlockingPairs(of: found.columns, in: problem).isStable, "seed \(seed)")
        }
    }

    @Test(
        arguments: [(0, [nil, nil, nil]), (1, [nil, 1, nil]), (2, [0, 1, nil]), (3, [0, 1, 0])] as [(Int, [Int?])])
    func `it stops at the most pairs that may be made`(most: Int, columns: [Int?]) throws {
        let problem = AssignmentProblem(
            try DenseScores([[8, 1], [7, 9], [6, 3]], capacities: [2, 1]), mostPairs: most)
        #expect(try GreedySolver().solve(problem).columns == columns)
    }

    @Test func `the first pair may cost more than it is worth`() throws {
        let problem = AssignmentProblem(try DenseScores([[10, 9], [9, 0]], capacities: [1, 1]))
        #expect(try GreedySolver().solve(problem).total == 10)
        #expect(try AssignmentSolver().solve(problem).total == 18)
    }
}
