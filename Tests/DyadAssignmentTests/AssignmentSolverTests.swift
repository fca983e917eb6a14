import DyadAssignment
import Testing

@Suite struct AssignmentSolverTests {
    let solver = AssignmentSolver()

    /// Solves, and insists on a proof.
    func best(
        _ rows: [[Int?]], _ capacities: [Int], aim: AssignmentAim = .mostPairsFirst, minimumScore: Int? = nil,
        pins: [Int: Int] = [:]
    ) throws -> Assignment {
        let problem = AssignmentProblem(
            try DenseScores(rows, capacities: capacities), aim: aim, minimumScore: minimumScore, pins: pins)
        let assignment = try solver.solve(problem)
        #expect(Certificate(assignment, for: problem).violations == [])
        return assignment
    }

    @Test(arguments: AssignmentAim.allCases)
    func `trying everything finds the same assignment, ties included`(aim: AssignmentAim) throws {
        for seed in 0..<4000 {
            let instance = Instance(seed: seed, aim: aim)
            let expected = BruteForce(instance)
            let problem = try instance.problem
            let found = try solver.solve(problem)
            #expect(found.columns == expected.columns, "seed \(seed)")
            #expect(found.pairCount == expected.pairCount, "seed \(seed)")
            #expect(found.total == expected.total, "seed \(seed)")
            #expect(Certificate(found, for: problem).violations == [], "seed \(seed)")
        }
    }

    @Test func `a mentor with two places takes two`() throws {
        let assignment = try best([[9, 1], [8, 2], [7, 3]], [2, 1])
        #expect(assignment.columns == [0, 0, 1])
        #expect(assignment.total == 20)
    }

    @Test func `the best total may need everybody to give way`() throws {
        #expect(try best([[3, 2, nil], [3, nil, 2], [3, 1, 1]], [1, 1, 1]).total == 7)
    }

    @Test func `a poor pair is better than none when pairs come first`() throws {
        let rows: [[Int?]] = [[10, -50], [9, nil]]
        #expect(try best(rows, [1, 1], aim: .mostPairsFirst).columns == [1, 0])
        #expect(try best(rows, [1, 1], aim: .greatestTotalFirst).columns == [0, nil])
    }

    @Test func `a pair that scores nothing costs nothing and is made`() throws {
        #expect(try best([[0, nil], [-1, 0]], [1, 1], aim: .greatestTotalFirst).columns == [0, 1])
        #expect(try best([[-1]], [1], aim: .greatestTotalFirst).columns == [nil])
    }

    @Test(arguments: [(4, 1), (5, 1), (6, 0)])
    func `a pair at the minimum is allowed and one below it is not`(minimum: Int, pairs: Int) throws {
        #expect(try best([[5]], [1], minimumScore: minimum).pairCount == pairs)
    }

    @Test(arguments: AssignmentAim.allCases)
    func `a pin holds however bad it is`(aim: AssignmentAim) throws {
        let assignment = try best([[9, -9], [9, 9]], [1, 1], aim: aim, pins: [0: 1])
        #expect(assignment.columns == [1, 0])
        #expect(assignment.total == 0)
    }

    @Test(arguments: AssignmentAim.allCases)
    func `nobody to assign, nowhere to go and nothing allowed all leave nobody assigned`(aim: AssignmentAim) throws {
        #expect(try best([], [], aim: aim).columns == [])
        #expect(try best([], [1, 2], aim: aim).columnPrices == [0, 0])
        #expect(try best([[], []], [], aim: aim).columns == [nil, nil])
        #expect(try best([[nil, nil], [nil, nil]], [1, 2], aim: aim).columns == [nil, nil])
        #expect(try best([[7], [7]], [0], aim: aim).columns == [nil, nil])
    }

    @Test(arguments: AssignmentAim.allCases, [0, 6])
    func `when all scores are equal the rows take the columns in order`(aim: AssignmentAim, score: Int) throws {
        let rows = Array(repeating: Array(repeating: score as Int?, count: 3), count: 5)
        #expect(try best(rows, [2, 1, 1], aim: aim).columns == [0, 0, 1, 2, nil])
    }

    @Test(arguments: AssignmentAim.allCases, [(200, 20), (20, 200)])
    func `one side may be ten times the other`(aim: AssignmentAim, size: (rows: Int, columns: Int)) throws {
        var generator = SeededGenerator(seed: size.rows)
        let rows = (0..<size.rows).map { _ in
            (0..<size.columns).map { _ in Int.random(in: 1...50, using: &generator) as Int? }
        }
        let assignment = try best(rows, Array(repeating: 1, count: size.columns), aim: aim)
        #expect(assignment.pairCount == 20)
    }

    @Test(arguments: AssignmentAim.allCases)
    func `the order of rows and columns does not change the total`(aim: AssignmentAim) throws {
        var generator = SeededGenerator(seed: 40)
        for _ in 0..<20 {
            let rows = (0..<40).map { _ in
                (0..<25).map { _ in
                    Bool.random(using: &generator) ? Int.random(in: -5...20, using: &generator) : nil as Int?
                }
            }
            let capacities = (0..<25).map { _ in Int.random(in: 1...3, using: &generator) }
            let order = (0..<25).shuffled(using: &generator)
            let shuffled = rows.map { row in order.map { row[$0] } }.shuffled(using: &generator)
            let first = try best(rows, capacities, aim: aim)
            let second = try best(shuffled, order.map { capacities[$0] }, aim: aim)
            #expect(first.total == second.total)
            #expect(first.pairCount == second.pairCount)
        }
    }

    @Test func `a multiplication table, the worst case, is paired along its diagonal`() throws {
        let rows = (1...60).map { row in (1...60).map { row * $0 as Int? } }
        #expect(try best(rows, Array(repeating: 1, count: 60)).columns == Array(0..<60))
    }
}
