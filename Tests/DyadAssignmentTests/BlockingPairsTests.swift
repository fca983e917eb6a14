import DyadAssignment
import Testing

@Suite struct BlockingPairsTests {
    @Test func `the definition, read out cell by cell, finds the same pairs`() throws {
        for seed in 0..<400 {
            let instance = Instance(seed: seed, aim: .mostPairsFirst)
            var problem = try instance.problem
            var number = 0
            instance.eachAssignment { columns in
                number += 1
                guard number % 7 == 1 else { return }
                let most = number % 3 == 0 ? Int.max : number % 5
                problem.mostPairs = most
                let found = BlockingPairs(of: columns, in: problem)
                let expected = instance.blocking(columns, ties: false, mostPairs: most)
                #expect(found.pairs == expected, "seed \(seed), \(columns)")
                #expect(found.count == found.pairs.count)
            }
        }
    }

    /// Row 0 has column 1 and scores 5 there; row 1 has column 0 and a score below, at or above what row 0 would have.
    @Test(arguments: [(5, 0), (6, 0), (7, 1)])
    func `a row blocks where both gain, not where one of them only keeps what it has`(score: Int, count: Int) throws {
        let problem = AssignmentProblem(try DenseScores([[score, 5], [6, nil]], capacities: [1, 1]))
        #expect(BlockingPairs(of: [1, 0], in: problem).count == count)
    }

    @Test(arguments: [(4, 0), (5, 0), (6, 1)])
    func `a free place is wanted by who scores higher there`(score: Int, count: Int) throws {
        let problem = AssignmentProblem(try DenseScores([[5, score]], capacities: [1, 1]))
        #expect(BlockingPairs(of: [0], in: problem).count == count)
    }

    @Test(arguments: [(0, 1), (1, 1), (2, 2)])
    func `above the ceiling only who has a place may take a free one`(most: Int, count: Int) throws {
        // Row 0 would rather have the free column 1; row 1 has nothing and could only have that column.
        let problem = AssignmentProblem(try DenseScores([[5, 6], [nil, 3]], capacities: [1, 1]), mostPairs: most)
        #expect(BlockingPairs(of: [0, nil], in: problem).count == count)
    }

    @Test func `pinned pairs neither leave nor give way, and the minimum is kept`() throws {
        let scores = try DenseScores([[1, 9], [5, nil]], capacities: [1, 1])
        #expect(BlockingPairs(of: [0, nil], in: AssignmentProblem(scores)).count == 2)
        #expect(BlockingPairs(of: [0, nil], in: AssignmentProblem(scores, pins: [0: 0])).count == 0)
        #expect(
            BlockingPairs(of: [nil, nil], in: AssignmentProblem(scores, minimumScore: 6)).pairs == [
                .init(row: 0, column: 1)
            ])
    }

    @Test func `the list stops at its limit and the count does not`() throws {
        let problem = AssignmentProblem(try DenseScores([[1, 1], [1, 1]], capacities: [1, 1]))
        let found = BlockingPairs(of: [nil, nil], in: problem, limit: 3)
        #expect(found.pairs.count == 3 && found.count == 4 && !found.isStable)
    }
}
