import DyadAssignment
import Testing

@Suite struct CertificateTests {
    /// Four rows, three columns; row 3 is pinned and row 2 stays without a place.
    static let scores: [[Int?]] = [[9, 8, nil], [7, 3, 1], [7, 1, nil], [2, 6, 5]]

    static func problem(_ aim: AssignmentAim) throws -> AssignmentProblem {
        AssignmentProblem(
            try DenseScores(scores, capacities: [1, 1, 2]), aim: aim, minimumScore: 2, pins: [3: 2])
    }

    /// One way of spoiling a proof, and what must be found.
    struct Tampering: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var spoil: @Sendable (inout Assignment) -> Void
        var expected: Violation
    }

    static let tamperings: [Tampering] = [
        Tampering(
            testDescription: "a lost row", spoil: { $0.columns.removeLast() }, expected: .wrongShape),
        Tampering(
            testDescription: "a total one too high", spoil: { $0.total += 1 },
            expected: .wrongTotal(claimed: 21, actual: 20)),
        Tampering(
            testDescription: "a pair too many claimed", spoil: { $0.pairCount += 1 },
            expected: .wrongPairCount(claimed: 4, actual: 3)),
        Tampering(
            testDescription: "a banned pair", spoil: { $0.columns[0] = 2 }, expected: .pairNotAllowed(row: 0, column: 2)
        ),
        Tampering(
            testDescription: "a pair below the minimum", spoil: { $0.columns[1] = 2 },
            expected: .pairNotAllowed(row: 1, column: 2)),
        Tampering(
            testDescription: "a column that is not there", spoil: { $0.columns[0] = 3 },
            expected: .noSuchColumn(row: 0, column: 3)),
        Tampering(
            testDescription: "a column over its places", spoil: { $0.columns[2] = 0 },
            expected: .tooManyRows(column: 0, rows: 2, capacity: 1)),
        Tampering(
            testDescription: "a broken pin", spoil: { $0.columns[3] = nil }, expected: .pinBroken(row: 3, column: 2)),
        Tampering(
            testDescription: "a row too cheap", spoil: { $0.rowPrices[0] -= 1 },
            expected: .underpricedCell(row: 0, column: 1)),
        Tampering(
            testDescription: "a row too dear", spoil: { $0.rowPrices[0] += 1 },
            expected: .overpricedPair(row: 0, column: 1)),
        Tampering(
            testDescription: "a row below nothing", spoil: { $0.rowPrices[2] = -1 }, expected: .negativeRowPrice(row: 2)
        ),
        Tampering(
            testDescription: "a price without a place", spoil: { $0.rowPrices[2] = 1 },
            expected: .pricedUnmatchedRow(row: 2)),
        Tampering(
            testDescription: "a free place with a price", spoil: { $0.columnPrices[2] = 1 },
            expected: .pricedFreeColumn(column: 2)),
        Tampering(
            testDescription: "a column below nothing", spoil: { $0.columnPrices[2] = -1 },
            expected: .negativeColumnPrice(column: 2)),
        Tampering(
            testDescription: "units that put the aim aside",
            spoil: { $0.weighing = Weighing(scoreUnit: 1, pairUnit: 0) },
            expected: .weighingTooWeak),
        Tampering(
            testDescription: "prices beyond all sums", spoil: { $0.rowPrices = [.max, .max, .max, .max] },
            expected: .tooLarge),
    ]

    @Test(arguments: AssignmentAim.allCases, tamperings)
    func `a spoilt proof is refused`(aim: AssignmentAim, tampering: Tampering) throws {
        let problem = try Self.problem(aim)
        var assignment = try AssignmentSolver().solve(problem)
        #expect(Certificate(assignment, for: problem).isProof)
        tampering.spoil(&assignment)
        let certificate = Certificate(assignment, for: problem)
        #expect(certificate.violations.contains(tampering.expected))
    }

    @Test(arguments: AssignmentAim.allCases)
    func `an assignment that is allowed and added up rightly, but not the best, is refused`(aim: AssignmentAim) throws {
        let problem = try Self.problem(aim)
        var assignment = try AssignmentSolver().solve(problem)
        #expect(assignment.columns == [1, 0, nil, 2])
        (assignment.columns, assignment.total) = ([0, 1, nil, 2], 17)
        let violations = Certificate(assignment, for: problem).violations
        let possible: [Violation] = [.overpricedPair(row: 0, column: 0), .overpricedPair(row: 1, column: 1)]
        #expect(!violations.isEmpty && violations.allSatisfy(possible.contains))
    }

    @Test func `a proof for one aim does not prove the other`() throws {
        let scores = try DenseScores([[10, -50], [9, nil]], capacities: [1, 1])
        let pairs = AssignmentProblem(scores, aim: .mostPairsFirst)
        let total = AssignmentProblem(scores, aim: .greatestTotalFirst)
        let forPairs = try AssignmentSolver().solve(pairs)
        let forTotal = try AssignmentSolver().solve(total)
        #expect(Certificate(forPairs, for: total).violations == [.weighingTooWeak])
        #expect(Certificate(forTotal, for: pairs).violations == [.weighingTooWeak])
    }

    @Test func `the list of violations stops at its limit`() throws {
        let problem = AssignmentProblem(
            try DenseScores(Array(repeating: [5, 5, 5, 5], count: 4), capacities: [1, 1, 1, 1]))
        var assignment = try AssignmentSolver().solve(problem)
        assignment.rowPrices = [0, 0, 0, 0]
        assignment.columnPrices = [0, 0, 0, 0]
        #expect(Certificate(assignment, for: problem).violations.count == 16)
        #expect(Certificate(assignment, for: problem, limit: 3).violations.count == 3)
    }
}
