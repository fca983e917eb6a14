import DyadAssignment
import Testing

/// Generated instances, solved by the engine and by trying everything. `DYAD_CASES=20` runs twenty times as many.
@Suite struct PropertyTests {
    /// Over both aims and all parts 100,000 cases.
    private static let casesInPart = 5_000 * CaseCounts.factor

    @Test(arguments: AssignmentAim.allCases, 0..<10)
    func `up to 7 x 7, trying everything finds the same pairs and total, and the prices prove them`(
        aim: AssignmentAim, part: Int
    ) throws {
        var seen = CaseCounts()
        for seed in part * Self.casesInPart..<(part + 1) * Self.casesInPart {
            let instance = Instance(seed: 1_000_000 + seed, aim: aim, sizes: seed % 8 == 0 ? 0...7 : 3...7)
            let expected = BruteForce(instance)
            let problem = try instance.problem
            check(try AssignmentSolver().solve(problem), expected, problem, seed)
            if seed % 4 == 0 {
                check(
                    try AssignmentSolver(cellsInRow: 1 + seed / 4 % 3, mostAdded: 1).solve(problem), expected, problem,
                    seed)
            }
            seen.add(instance, expected.columns)
        }
        #expect(seen.shortfalls == [])
    }

    private func check(_ found: Assignment, _ expected: BruteForce, _ problem: AssignmentProblem, _ seed: Int) {
        #expect(found.columns == expected.columns, "seed \(seed)")
        #expect(found.pairCount == expected.pairCount, "seed \(seed)")
        #expect(found.total == expected.total, "seed \(seed)")
        #expect(Certificate(found, for: problem).violations == [], "seed \(seed)")
    }
}
