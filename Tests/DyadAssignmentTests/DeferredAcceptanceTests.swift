import DyadAssignment
import Testing

@Suite struct DeferredAcceptanceTests {
    @Test func `no pair blocks, and every row has the best place that any stable assignment gives it`() throws {
        for seed in 0..<2000 {
            var instance = Instance(seed: seed, aim: .mostPairsFirst)
            instance.mostPairs = nil
            let problem = try instance.problem
            let found = try DeferredAcceptance().solve(problem)
            #expect(instance.blocking(found.columns, ties: true) == [], "seed \(seed)")
            #expect(BlockingPairs(of: found.columns, in: problem).isStable, "seed \(seed)")
            #expect(found.total == instance.total(found.columns), "seed \(seed)")
            guard instance.rows.count < 5 || seed % 4 == 0 else { continue }
            var isBest = true
            instance.eachAssignment { other in
                guard instance.blocking(other, ties: true).isEmpty else { return }
                for row in other.indices { isBest = isBest && !prefers(row, other[row], found.columns[row], instance) }
            }
            #expect(isBest, "seed \(seed)")
        }
    }

    /// Whether a row would rather have one column than another.
    private func prefers(_ row: Int, _ a: Int?, _ b: Int?, _ instance: Instance) -> Bool {
        guard let a, let score = instance.rows[row][a] else { return false }
        guard let b, let has = instance.rows[row][b] else { return true }
        return (score, b) > (has, a)
    }

    @Test func `a stable assignment may leave somebody unmatched whom the best one places`() throws {
        let problem = AssignmentProblem(try DenseScores([[9, 8], [7, nil]], capacities: [1, 1]))
        #expect(try DeferredAcceptance().solve(problem).columns == [0, nil])
        #expect(try AssignmentSolver().solve(problem).columns == [1, 0])
    }

    @Test func `equal scores go to the earlier row and the earlier column`() throws {
        let problem = AssignmentProblem(try DenseScores([[5, 5], [5, 5], [5, 5]], capacities: [1, 1]))
        #expect(try DeferredAcceptance().solve(problem).columns == [0, 1, nil])
    }

    @Test func `a column with two places holds the two best`() throws {
        let problem = AssignmentProblem(try DenseScores([[5, 1], [7, nil], [6, nil]], capacities: [2, 1]))
        #expect(try DeferredAcceptance().solve(problem).columns == [1, 0, 0])
    }
}
