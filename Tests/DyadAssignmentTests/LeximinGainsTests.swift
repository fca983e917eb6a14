import DyadAssignment
import Testing

@Suite struct LeximinGainsTests {
    @Test func `of all fairest assignments the one with the greatest gains is found, as trying everything does`() throws
    {
        for seed in 0..<1500 {
            let instance = Instance(seed: seed, aim: .mostPairsFirst)
            var generator = SeededGenerator(seed: seed + 9000)
            var gains = instance
            gains.rows = instance.rows.map { row in row.map { _ in Int.random(in: 0...4, using: &generator) } }
            let list = instance.worstFirst(instance.fairest)
            var most = 0
            instance.eachAssignment { columns in
                if instance.worstFirst(columns) == list { most = max(most, gains.total(columns)) }
            }
            let (found, isProved) = try LeximinSolver().solve(
                try instance.problem, thenMost: try gains.problem.scorer)
            #expect(isProved && instance.worstFirst(found.columns) == list, "seed \(seed)")
            #expect(gains.total(found.columns) == most, "seed \(seed)")
            #expect(found.total == instance.total(found.columns), "seed \(seed)")
        }
    }

    @Test func `gains that cannot be added up are refused`() throws {
        let scores = try DenseScores([[1, 1], [1, 1]], capacities: [1, 1])
        let gains = try DenseScores([[Int.max / 2, 0], [0, 0]], capacities: [1, 1])
        #expect(throws: AssignmentError.self) {
            try LeximinSolver().solve(AssignmentProblem(scores), thenMost: gains)
        }
    }
}
