import DyadStatistics
import Testing

@Suite struct MeanIntervalTests {
    /// Student 1908, hours of sleep gained under two drugs; the figures are those of R's `t.test(paired = TRUE)`.
    @Test func `the sleep of Student's patients comes out as published`() throws {
        let first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
        let second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
        let change = try #require(MeanInterval(changesFrom: first, to: second))
        #expect(Oracle.agrees(change.mean, 1.58))
        #expect(Oracle.agrees(change.standardDeviation, 1.2299954832798732))
        #expect(Oracle.agrees(change.interval, [0.7001142367230172, 2.459885763276983]))
    }

    @Test func `a pair counts only if both its scores are known`() {
        let change = MeanInterval(changesFrom: [4, nil, 6, 5], to: [6, 7, nil, 6])
        #expect(change == MeanInterval(of: [2, 1]))
    }

    @Test(arguments: [[], [.nan], [1, .infinity], [1.7e308, -1.7e308]])
    func `no observations, or none that can be summed, have no mean`(values: [Double]) {
        #expect(MeanInterval(of: values) == nil)
    }

    @Test func `one observation has a mean and nothing else`() throws {
        for single in [MeanInterval(of: [2]), MeanInterval(count: 1, sum: 2, sumOfSquares: 4)] {
            let single = try #require(single)
            #expect(single.mean == 2)
            #expect(single.standardDeviation == nil)
            #expect(single.interval == nil)
        }
    }

    @Test(arguments: [0, 1, 0.1, 1e300, -7.3])
    func `observations that are all alike have no spread and no interval`(value: Double) throws {
        let same = try #require(MeanInterval(of: Array(repeating: value, count: 7)))
        #expect(same.mean == value)
        #expect(same.standardDeviation == 0)
        #expect(same.standardError == nil)
        #expect(same.interval == nil)
    }

    @Test func `sums of decimals that are all alike have no interval`() throws {
        let same = try #require(MeanInterval(count: 3, sum: 0.1 + 0.1 + 0.1, sumOfSquares: 0.01 + 0.01 + 0.01))
        #expect(same.standardDeviation == 0)
        #expect(same.interval == nil)
    }

    @Test func `a large common offset costs no digits`() throws {
        let summed = try #require(
            MeanInterval(count: 3, sum: 3_000_000_007, sumOfSquares: 3_000_000_014_000_000_021))
        let listed = try #require(MeanInterval(of: [1_000_000_001, 1_000_000_002, 1_000_000_004]))
        for interval in [summed, listed] {
            #expect(Oracle.agrees(interval.standardDeviation, (7.0 / 3).squareRoot()))
        }
    }

    @Test(arguments: [(0, 0, 0), (0, 5, 5), (2, 4, 7), (1, 2, 5), (-1, 1, 1)])
    func `sums that no observations have give nothing`(count: Int, sum: Int, sumOfSquares: Int) {
        #expect(MeanInterval(count: count, sum: sum, sumOfSquares: sumOfSquares) == nil)
        #expect(MeanInterval(count: count, sum: Double(sum), sumOfSquares: Double(sumOfSquares)) == nil)
    }

    @Test(.enabled(if: Oracle.isPresent, "The cases are not beside the repository."))
    func `every case of paired change agrees, from the scores and from their sums`() throws {
        struct Input: Decodable { var baseline: [Double?], end: [Double?], confidence: Double }
        struct Sums: Decodable { var n: Int, sumChange: Double, sumSquaredChange: Double }
        struct Expected: Decodable {
            var meanChange: Double?, sdChange: Double?, standardError: Double?, ci: [Double]?, aggregate: Sums
        }
        for test in try Oracle.cases("paired_change", Input.self, Expected.self) {
            let (input, expected) = (test.input, test.expected)
            let level = try #require(ConfidenceLevel(input.confidence))
            let sums = expected.aggregate
            var found = [
                MeanInterval(changesFrom: input.baseline, to: input.end, at: level),
                MeanInterval(count: sums.n, sum: sums.sumChange, sumOfSquares: sums.sumSquaredChange, at: level),
            ]
            if let sum = Int(exactly: sums.sumChange), let squares = Int(exactly: sums.sumSquaredChange) {
                found.append(MeanInterval(count: sums.n, sum: sum, sumOfSquares: squares, at: level))
            }
            for change in found {
                #expect(Oracle.agrees(change?.mean, expected.meanChange), "\(test.id)")
                #expect(Oracle.agrees(change?.standardDeviation, expected.sdChange), "\(test.id)")
                #expect(Oracle.agrees(change?.standardError, expected.standardError), "\(test.id)")
                #expect(Oracle.agrees(change?.interval, expected.ci), "\(test.id)")
            }
        }
    }

    @Test(.enabled(if: Oracle.isPresent, "The cases are not beside the repository."))
    func `every case of mentees' composites agrees`() throws {
        struct Pair: Decodable { var baseline: [Int?], end: [Int?] }
        struct Input: Decodable { var pairs: [Pair] }
        struct Expected: Decodable {
            var meanOfMenteeComposites: Double?, compositeSD: Double?, compositeCI: [Double]?
        }
        for test in try Oracle.cases("huth_impact", Input.self, Expected.self) {
            let composites = test.input.pairs.compactMap { pair -> Double? in
                let changes = zip(pair.baseline, pair.end).compactMap { before, after in
                    before.flatMap { before in after.map { $0 - before } }
                }
                return changes.isEmpty ? nil : Double(changes.reduce(0, +)) / Double(changes.count)
            }
            let composite = MeanInterval(of: composites)
            #expect(Oracle.agrees(composite?.mean, test.expected.meanOfMenteeComposites), "\(test.id)")
            #expect(Oracle.agrees(composite?.standardDeviation, test.expected.compositeSD), "\(test.id)")
            #expect(Oracle.agrees(composite?.interval, test.expected.compositeCI), "\(test.id)")
        }
    }
}
