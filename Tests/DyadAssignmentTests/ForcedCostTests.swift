import DyadAssignment
import Testing

@Suite struct ForcedCostTests {
    let solver = ShortestPathSolver()

    @Test(arguments: AssignmentAim.allCases)
    func `forcing a pair costs what trying everything says`(aim: AssignmentAim) throws {
        for seed in 5000..<5200 {
            let instance = Instance(seed: seed, aim: aim)
            let problem = try instance.problem
            let best = try solver.solve(problem)
            for row in instance.rows.indices where instance.pins[row] == nil {
                for column in instance.capacities.indices where instance.isAllowed(row, column) {
                    var forced = instance
                    forced.pins[row] = column
                    guard forced.pins.values.count(where: { $0 == column }) <= instance.capacities[column] else {
                        continue
                    }
                    let cost = try solver.costOfForcing(row: row, column: column, in: problem, best: best)
                    let expected = BruteForce(forced)
                    #expect(cost.pairs == best.pairCount - expected.pairCount, "seed \(seed)")
                    #expect(cost.total == best.total - expected.total, "seed \(seed)")
                    let units = best.weighing
                    let bound = best.rowPrices[row] + best.columnPrices[column]
                    let value = units.scoreUnit * (instance.rows[row][column] ?? 0) + units.pairUnit
                    #expect(units.scoreUnit * cost.total + units.pairUnit * cost.pairs >= bound - value)
                }
            }
        }
    }

    @Test func `a pair that is made costs nothing`() throws {
        let problem = AssignmentProblem(try DenseScores([[5, 3], [4, 1]], capacities: [1, 1]))
        let best = try solver.solve(problem)
        #expect(try solver.costOfForcing(row: 0, column: 1, in: problem, best: best) == ForcedCost(pairs: 0, total: 0))
        #expect(try solver.costOfForcing(row: 0, column: 0, in: problem, best: best) == ForcedCost(pairs: 0, total: 1))
    }
}
