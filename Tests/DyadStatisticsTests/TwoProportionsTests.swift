import DyadStatistics
import Testing

@Suite struct TwoProportionsTests {
    /// Newcombe 1998, Stat. Med. 17:873, Table II, cases (a), (b), (e) and (f): method 10, and Miettinen and Nurminen.
    @Test(arguments: [
        ((56, 70, 48, 80), (0.0524, 0.3339), (0.0528, 0.3382)),
        ((9, 10, 3, 10), (0.1705, 0.8090), (0.1700, 0.8406)),
        ((0, 10, 0, 20), (-0.1611, 0.2775), (-0.1658, 0.2844)),
        ((0, 10, 0, 10), (-0.2775, 0.2775), (-0.2879, 0.2879)),
    ])
    func `published intervals of differences come out to all their digits`(
        counts: (Int, Int, Int, Int), hybrid: (Double, Double), score: (Double, Double)
    ) throws {
        let groups = try #require(TwoProportions(counts.0, of: counts.1, against: counts.2, of: counts.3))
        for (estimate, expected) in [(groups.difference(), hybrid), (groups.scoreDifference(), score)] {
            let interval = try estimate.interval.get()
            #expect((interval.lower - expected.0).magnitude < 0.00005001)
            #expect((try #require(interval.upper) - expected.1).magnitude < 0.00005001)
        }
    }

    @Test func `56 of 70 against 48 of 80 has every figure`() throws {
        let groups = try #require(TwoProportions(56, of: 70, against: 48, of: 80))
        #expect(agrees(groups.difference(), 0.2, 0.05243147240236488, 0.33387265403690597, .newcombe))
        #expect(agrees(groups.ratio(), 4.0 / 3, 1.0766264227631928, 1.651248511266387, .katz))
        #expect(agrees(groups.oddsRatio(), 8.0 / 3, 1.2762178705364338, 5.5720196960743795, .woolf))
        #expect(Oracle.agrees(try groups.ratioOfFailing().value.get(), 0.5))
        #expect(!groups.oddsRatio().hasHalvesAdded)
    }

    @Test func `the ratio of failing is the ratio of those who do not count`() throws {
        let groups = try #require(TwoProportions(65, of: 100, against: 87, of: 100))
        #expect(groups.ratioOfFailing() == TwoProportions(35, of: 100, against: 13, of: 100)?.ratio())
        #expect(Oracle.agrees(try groups.ratioOfFailing().value.get(), 35.0 / 13))
    }

    @Test func `1 of 1 against 0 of 1 stays within -1 and 1`() throws {
        let groups = try #require(TwoProportions(1, of: 1, against: 0, of: 1))
        #expect(agrees(groups.difference(), 1, -0.12210872068194183, 1, .newcombe))
        #expect(agrees(groups.scoreDifference(), 1, -0.5869013712455252, 1, .miettinenNurminen))
    }

    @Test func `3 of 4 against 0 of 5 has no ratio, but a lower limit of it`() throws {
        let ratio = try #require(TwoProportions(3, of: 4, against: 0, of: 5)).ratio()
        #expect(ratio.value == .failure(.zeroCount))
        let interval = try ratio.interval.get()
        #expect(Oracle.agrees(interval.lower, 1.271052210433741))
        #expect(interval.upper == nil)
        #expect(interval.method == .miettinenNurminen)
    }

    @Test func `0 of 5 against 3 of 4 has a ratio of 0 with an upper limit`() throws {
        let ratio = try #require(TwoProportions(0, of: 5, against: 3, of: 4)).ratio()
        #expect(agrees(ratio, 0, 0, 1 / 1.271052210433741, .miettinenNurminen))
    }

    @Test func `2 of 2 against 3 of 3 has a ratio with an interval that is not without width`() throws {
        let ratio = try #require(TwoProportions(2, of: 2, against: 3, of: 3)).ratio()
        #expect(agrees(ratio, 1, 0.29403879597785876, 2.600607841955886, .miettinenNurminen))
    }

    @Test(arguments: [
        (0, 5, 3, 5, true), (1, 5, 3, 5, false), (4, 5, 3, 5, false), (5, 5, 3, 5, true), (2, 5, 0, 5, true),
        (2, 5, 5, 5, true),
    ])
    func `halves are added where a cell is 0, and only there`(
        count: Int, size: Int, referenceCount: Int, referenceSize: Int, isAdded: Bool
    ) throws {
        let groups = try #require(TwoProportions(count, of: size, against: referenceCount, of: referenceSize))
        #expect(groups.oddsRatio().hasHalvesAdded == isAdded)
        #expect(!groups.ratio().hasHalvesAdded)
    }

    @Test(arguments: [(0, 0, 3, 5), (3, 5, 0, 0), (0, 0, 0, 0)])
    func `an empty group has no comparison, and the reason is said`(
        count: Int, size: Int, referenceCount: Int, referenceSize: Int
    ) throws {
        let groups = try #require(TwoProportions(count, of: size, against: referenceCount, of: referenceSize))
        let estimates = [
            groups.difference(), groups.scoreDifference(), groups.ratio(), groups.scoreRatio(),
            groups.ratioOfFailing(), groups.oddsRatio(),
        ]
        for estimate in estimates {
            #expect(estimate.value == .failure(.emptyGroup))
            #expect(estimate.interval == .failure(.emptyGroup))
        }
    }

    @Test(arguments: [(-1, 5, 3, 5), (6, 5, 3, 5), (3, 5, -1, 5), (3, 5, 6, 5), (0, -1, 3, 5), (3, 5, 0, -1)])
    func `a count is from 0 to its size`(count: Int, size: Int, referenceCount: Int, referenceSize: Int) {
        #expect(TwoProportions(count, of: size, against: referenceCount, of: referenceSize) == nil)
    }

    @Test func `a level that no quantile exists for leaves the value and takes the interval`() throws {
        let level = try #require(ConfidenceLevel(1 - .ulpOfOne / 2))
        let groups = try #require(TwoProportions(3, of: 5, against: 2, of: 5))
        for estimate in [
            groups.difference(at: level), groups.scoreDifference(at: level), groups.ratio(at: level),
            groups.scoreRatio(at: level), groups.oddsRatio(at: level),
        ] {
            #expect(throws: Never.self) { try estimate.value.get() }
            #expect(estimate.interval == .failure(.levelOutOfReach))
        }
    }

    @Test func `no counts of small groups give a figure that is not a number or limits that leave it out`() throws {
        for (size, referenceSize) in [(1, 1), (1, 4), (3, 2), (6, 6)] {
            for count in 0...size {
                for referenceCount in 0...referenceSize {
                    let groups = try #require(
                        TwoProportions(count, of: size, against: referenceCount, of: referenceSize))
                    let estimates = [
                        groups.difference(), groups.scoreDifference(), groups.ratio(), groups.scoreRatio(),
                        groups.ratioOfFailing(), groups.oddsRatio(),
                    ]
                    for estimate in estimates {
                        let interval = try estimate.interval.get()
                        let upper = interval.upper ?? .infinity
                        #expect(interval.lower < upper)
                        guard let value = try? estimate.value.get() else { continue }
                        #expect(value.isFinite && interval.lower <= value && value <= upper, "\(groups)")
                    }
                }
            }
        }
    }

    @Test func `the groups exchanged turn the difference and invert the ratio`() throws {
        let groups = try #require(TwoProportions(7, of: 31, against: 12, of: 19))
        let exchanged = try #require(TwoProportions(12, of: 19, against: 7, of: 31))
        for (one, other) in [
            (groups.difference(), exchanged.difference()), (groups.scoreDifference(), exchanged.scoreDifference()),
        ] {
            let (one, other) = (try one.interval.get(), try other.interval.get())
            #expect(Oracle.agrees(one.upper, -other.lower))
        }
        for (one, other) in [
            (groups.ratio(), exchanged.ratio()), (groups.scoreRatio(), exchanged.scoreRatio()),
            (groups.oddsRatio(), exchanged.oddsRatio()),
        ] {
            let (one, other) = (try one.interval.get(), try other.interval.get())
            #expect(Oracle.agrees(one.upper, 1 / other.lower))
        }
    }

    private func agrees(
        _ estimate: ComparisonEstimate, _ value: Double, _ lower: Double, _ upper: Double, _ method: ComparisonMethod
    ) -> Bool {
        guard let interval = try? estimate.interval.get() else { return false }
        return Oracle.agrees(try? estimate.value.get(), value) && Oracle.agrees(interval.lower, lower)
            && Oracle.agrees(interval.upper, upper) && interval.method == method && interval.confidence == .percent95
    }
}
