import DyadAssignment
import Testing

/// Where there is nobody, nothing or no difference: the same right answer from every core.
@Suite struct EdgeCaseTests {
    enum Solver: CaseIterable {
        case wholeCore, usualCore, smallCore

        func solve(_ problem: AssignmentProblem) throws(AssignmentError) -> Assignment {
            switch self {
            case .wholeCore: try AssignmentSolver().solve(problem)
            case .usualCore: try AssignmentSolver(cellsInRow: 32).solve(problem)
            case .smallCore: try AssignmentSolver(cellsInRow: 1, mostAdded: 1).solve(problem)
            }
        }
    }

    struct Edge: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rows: [[Int?]]
        let capacities: [Int]
        var pins: [Int: Int] = [:]
        let columns: [Int?]
        let total: Int

        init(
            _ name: String, _ rows: [[Int?]], _ capacities: [Int], pins: [Int: Int] = [:], to columns: [Int?],
            _ total: Int
        ) {
            testDescription = name
            (self.rows, self.capacities, self.pins) = (rows, capacities, pins)
            (self.columns, self.total) = (columns, total)
        }
    }

    private static func square(_ rows: Int, _ columns: Int, _ score: Int?) -> [[Int?]] {
        Array(repeating: Array(repeating: score, count: columns), count: rows)
    }

    static let edges = [
        Edge("nobody at all", [], [], to: [], 0),
        Edge("no rows", [], [2, 1], to: [], 0),
        Edge("no columns", square(3, 0, nil), [], to: [nil, nil, nil], 0),
        Edge("bans that leave nobody", square(3, 3, nil), [1, 1, 1], to: [nil, nil, nil], 0),
        Edge("bans that leave one row", [[nil, nil], [nil, 4], [nil, nil]], [1, 1], to: [nil, 1, nil], 4),
        Edge("bans on the only row that could use a column", [[nil, 3], [nil, 5]], [1, 1], to: [nil, 1], 5),
        Edge("no places", square(3, 2, 5), [0, 0], to: [nil, nil, nil], 0),
        Edge("all scores zero", square(4, 4, 0), [1, 1, 1, 1], to: [0, 1, 2, 3], 0),
        Edge("all scores equal", square(4, 4, 7), [1, 1, 1, 1], to: [0, 1, 2, 3], 28),
        Edge("all scores equal, places for two", square(5, 2, 7), [1, 1], to: [0, 1, nil, nil, nil], 14),
        Edge("ten rows for one place", (0..<10).map { [$0 % 7] }, [1], to: (0..<10).map { $0 == 6 ? 0 : nil }, 6),
        Edge("ten columns for one row", [(0..<10).map { $0 % 7 }], Array(repeating: 1, count: 10), to: [6], 6),
        Edge("everybody pinned", [[1, 9], [9, 1]], [1, 1], pins: [0: 0, 1: 1], to: [0, 1], 2),
        Edge("a pin that takes the only place", [[9], [1]], [1], pins: [1: 0], to: [nil, 0], 1),
    ]

    @Test(arguments: Solver.allCases, edges)
    func `there is one right answer, whichever comes first of pairs and total`(solver: Solver, edge: Edge) throws {
        for aim in AssignmentAim.allCases {
            let scores = try DenseScores(edge.rows, capacities: edge.capacities)
            let problem = AssignmentProblem(scores, aim: aim, pins: edge.pins)
            let found = try solver.solve(problem)
            #expect(found.columns == edge.columns)
            #expect(found.total == edge.total)
            #expect(Certificate(found, for: problem).violations == [])
        }
    }

    @Test(arguments: Solver.allCases)
    func `a banned pair is not preferred to a negative one`(solver: Solver) throws {
        let problem = AssignmentProblem(try DenseScores([[-5, nil], [nil, -1_000_000]], capacities: [1, 1]))
        #expect(try solver.solve(problem).columns == [0, 1])
        var total = problem
        total.aim = .greatestTotalFirst
        #expect(try solver.solve(total).columns == [nil, nil])
    }

    @Test(arguments: Solver.allCases, [[0: 0, 1: 0], [0: 1], [2: 0]])
    func `pins that cannot hold are refused from every core alike`(solver: Solver, pins: [Int: Int]) throws {
        let problem = AssignmentProblem(try DenseScores([[5, nil], [5, 5]], capacities: [1, 1]), pins: pins)
        let expected = try #require(throws: AssignmentError.self) { try AssignmentSolver().solve(problem) }
        #expect(throws: expected) { try solver.solve(problem) }
    }

    @Test(arguments: Solver.allCases, [(150, 15), (15, 150)])
    func `one side ten times the other leaves the best of the larger`(solver: Solver, size: (rows: Int, columns: Int))
        throws
    {
        // A score is the row's worth and the column's worth together, so those of the greatest worth are paired.
        let worths = (rows: (0..<size.rows).map { $0 * 7 % 151 }, columns: (0..<size.columns).map { $0 * 11 % 151 })
        let rows = worths.rows.map { row in worths.columns.map { column -> Int? in row + column } }
        let problem = AssignmentProblem(try DenseScores(rows, capacities: Array(repeating: 1, count: size.columns)))
        let found = try solver.solve(problem)
        let best = [worths.rows, worths.columns].map { $0.sorted(by: >).prefix(15).reduce(0, +) }
        #expect(found.pairCount == 15)
        #expect(found.total == best[0] + best[1])
        #expect(Certificate(found, for: problem).violations == [])
    }
}
