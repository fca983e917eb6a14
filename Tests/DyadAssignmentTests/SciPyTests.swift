import DyadAssignment
import Testing

/// Random problems that SciPy has solved; `Fixtures/make-scipy-fixture.py` says how they are drawn and writes the totals.
@Suite struct SciPyTests {
    /// One line of the file.
    struct Recorded: Sendable, CustomTestStringConvertible {
        let seed, rows, columns, lowest, highest, bans, mostPairsTotal, greatestTotal: Int

        init?(_ line: Substring) {
            let numbers = line.split(separator: " ").compactMap { Int($0) }
            guard numbers.count == 8 else { return nil }
            (seed, rows, columns) = (numbers[0], numbers[1], numbers[2])
            (lowest, highest, bans) = (numbers[3], numbers[4], numbers[5])
            (mostPairsTotal, greatestTotal) = (numbers[6], numbers[7])
        }

        var testDescription: String { "\(rows) x \(columns), \(lowest) to \(highest), \(bans) % banned" }

        /// The scores, drawn as the script draws them.
        var scores: [[Int?]] {
            var generator = SeededGenerator(seed: seed)
            func below(_ limit: Int) -> Int { Int(generator.next() % UInt64(limit)) }
            return (0..<rows).map { _ in
                (0..<columns).map { _ in
                    let isBanned = below(100) < bans
                    let score = lowest + below(highest - lowest + 1)
                    return isBanned ? nil : score
                }
            }
        }
    }

    static let recorded = Result {
        try Fixture.text("scipy-optima.txt").split(separator: "\n").compactMap { Recorded($0) }
    }

    @Test func `every line of the file is a problem`() throws {
        #expect(try Self.recorded.get().count >= 50)
    }

    @Test(arguments: (try? recorded.get()) ?? [], AssignmentAim.allCases)
    func `the total is SciPy's, with most pairs and with the greatest total`(
        recorded: Recorded, aim: AssignmentAim
    ) throws {
        let places = Array(repeating: 1, count: recorded.columns)
        let problem = AssignmentProblem(try DenseScores(recorded.scores, capacities: places), aim: aim)
        for found in [try AssignmentSolver().solve(problem), try AssignmentSolver(cellsInRow: 4).solve(problem)] {
            #expect(found.total == (aim == .mostPairsFirst ? recorded.mostPairsTotal : recorded.greatestTotal))
            if aim == .mostPairsFirst { #expect(found.pairCount == min(recorded.rows, recorded.columns)) }
            #expect(Certificate(found, for: problem).violations == [])
        }
    }
}
