import DyadAssignment
import Testing

@Suite struct LeximinSolverTests {
    private func fairest(_ rows: [[Int?]], _ capacities: [Int]) throws -> [Int?] {
        let problem = AssignmentProblem(try DenseScores(rows, capacities: capacities))
        let (assignment, isProved) = try LeximinSolver().solve(problem)
        #expect(isProved)
        return assignment.columns
    }

    @Test func `trying everything finds the same fairest assignment, ties included`() throws {
        for seed in 0..<3000 {
            let instance = Instance(seed: seed, aim: .mostPairsFirst)
            let expected = instance.fairest
            let (found, isProved) = try LeximinSolver().solve(try instance.problem)
            #expect(isProved, "seed \(seed)")
            #expect(found.columns == expected, "seed \(seed)")
            #expect(found.total == instance.total(expected), "seed \(seed)")
            #expect(found.pairCount == expected.count { $0 != nil }, "seed \(seed)")
        }
    }

    @Test func `the worst pair counts before the total`() throws {
        #expect(try fairest([[10, 4], [5, 0]], [1, 1]) == [1, 0])
        #expect(try fairest([[10, 4], [5, 4]], [1, 1]) == [0, 1])
    }

    @Test func `after the worst pair the next worst counts, and not the total`() throws {
        // All have a worst pair of 1: 1, 5, 5 is fairer than 1, 2, 99.
        let rows: [[Int?]] = [[1, nil, nil], [nil, 99, 5], [nil, 5, 2]]
        #expect(try fairest(rows, [1, 1, 1]) == [0, 2, 1])
    }

    @Test func `as many as can be are matched, however bad the pairs`() throws {
        #expect(try fairest([[9, -50], [8, nil]], [1, 1]) == [1, 0])
    }

    @Test func `a whole programme of fine scores is settled`() throws {
        var generator = SeededGenerator(seed: 7)
        let rows = (0..<25).map { _ in (0..<25).map { _ in Int.random(in: 0...1000, using: &generator) as Int? } }
        let columns = try fairest(rows, Array(repeating: 1, count: 25))
        let best = try AssignmentSolver().solve(
            AssignmentProblem(try DenseScores(rows, capacities: Array(repeating: 1, count: 25))))
        func worst(_ columns: [Int?]) -> Int { columns.indices.compactMap { rows[$0][columns[$0] ?? 0] }.min() ?? 0 }
        #expect(Set(columns.compactMap { $0 }).count == 25)
        #expect(worst(columns) >= worst(best.columns))
    }

    @Test func `pins that cannot hold are a mistake`() throws {
        let problem = AssignmentProblem(try DenseScores([[1], [2]], capacities: [1]), pins: [0: 0, 1: 0])
        #expect(throws: AssignmentError.self) { try LeximinSolver().solve(problem) }
        #expect(throws: AssignmentError.self) { try GreedySolver().solve(problem) }
        #expect(throws: AssignmentError.self) { try DeferredAcceptance().solve(problem) }
    }
}
