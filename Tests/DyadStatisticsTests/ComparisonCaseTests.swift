import DyadStatistics
import Testing

@Suite(.enabled(if: Oracle.isPresent, "The cases are not beside the repository."))
struct ComparisonCaseTests {
    @Test func `every case of two proportions agrees`() throws {
        let cases = try Oracle.cases("two_proportions", Counts.self, ExpectedComparison.self)
        for test in cases {
            let (groups, level, expected) = (try test.input.groups, try test.input.level, test.expected)
            guard expected.status == "ok" else {
                #expect(groups.difference(at: level).value == .failure(.emptyGroup), "\(test.id)")
                continue
            }
            expected.checkDifferences(groups, level, test.id)
            expected.checkRatios(groups, level, test.id)
            expected.checkOddsRatio(groups, level, test.id)
        }
        #expect(cases.count == 12)
    }

    @Test func `every region's gap agrees`() throws {
        let cases = try Oracle.cases("attainment_regions", Counts.self, ExpectedRegion.self)
        for test in cases {
            let (groups, expected) = (try test.input.groups, test.expected)
            let difference = groups.difference()
            #expect(Oracle.agrees(try difference.value.get(), expected.difference), "\(test.id)")
            #expect(limits(difference) == expected.newcombe, "\(test.id)")
            #expect(Oracle.agrees(try groups.ratio().value.get(), expected.ratio), "\(test.id)")
            #expect(Oracle.agrees(try groups.oddsRatio().value.get(), expected.oddsRatio), "\(test.id)")
        }
        #expect(cases.count == 11)
    }

    @Test func `every case of published rates agrees and has no interval`() throws {
        var checked = 0
        for test in try Oracle.cases("seed_numbers", PublishedInput.self, ExpectedPublished.self) {
            guard let percent = test.input.percentInterest, let reference = test.input.percentReference else {
                continue
            }
            let rates = try #require(PublishedRates(percent: percent, against: reference))
            let expected = test.expected
            for (estimate, value) in [
                (rates.gapInPoints, expected.gapPercentagePoints), (rates.ratio, expected.ratio),
                (rates.oddsRatio, expected.oddsRatio), (rates.ratioOfFailing, expected.failRatio),
            ] {
                #expect(Oracle.agrees(try estimate.value.get(), value), "\(test.id)")
                #expect(estimate.interval == .failure(.denominatorsNotPublished), "\(test.id)")
            }
            #expect(expected.ciStatus == "denominatorsNotPublished")
            checked += 1
        }
        #expect(checked == 5)
    }
}

private struct Counts: Decodable {
    var x1: Int, n1: Int, x2: Int, n2: Int, confidence: Double?

    var groups: TwoProportions {
        get throws { try #require(TwoProportions(x1, of: n1, against: x2, of: n2)) }
    }

    var level: ConfidenceLevel {
        get throws { try #require(ConfidenceLevel(confidence ?? 0.95)) }
    }
}

private struct ExpectedComparison: Decodable {
    struct Corrected: Decodable { var oddsRatio: Double, ci: Limits }

    var status: String
    var difference: Double?, newcombe: Limits?, miettinenNurminen: Limits?
    var ratio: Double?, ratioKatzLog: Limits?, ratioMiettinenNurminen: Limits?
    var oddsRatio: Double?, oddsRatioWoolf: Limits?, haldaneAnscombe: Corrected?

    func checkDifferences(_ groups: TwoProportions, _ level: ConfidenceLevel, _ id: String) {
        let (hybrid, score) = (groups.difference(at: level), groups.scoreDifference(at: level))
        #expect(Oracle.agrees(try? hybrid.value.get(), difference), "\(id)")
        #expect(limits(hybrid) == newcombe, "\(id)")
        #expect(limits(score) == miettinenNurminen, "\(id)")
    }

    /// The cases give Katz's limits no width where everybody counts; there, and at a count of 0, the score interval is taken.
    func checkRatios(_ groups: TwoProportions, _ level: ConfidenceLevel, _ id: String) {
        let estimate = groups.ratio(at: level)
        let isKatz = ratioKatzLog.map { $0.lower != $0.upper } ?? false
        #expect(Oracle.agrees(try? estimate.value.get(), ratio), "\(id)")
        #expect(limits(estimate) == (isKatz ? ratioKatzLog : ratioMiettinenNurminen), "\(id)")
        #expect((try? estimate.interval.get())?.method == (isKatz ? .katz : .miettinenNurminen), "\(id)")
        #expect(limits(groups.scoreRatio(at: level)) == ratioMiettinenNurminen, "\(id)")
    }

    func checkOddsRatio(_ groups: TwoProportions, _ level: ConfidenceLevel, _ id: String) {
        let estimate = groups.oddsRatio(at: level)
        #expect(estimate.hasHalvesAdded == (oddsRatioWoolf == nil), "\(id)")
        #expect(Oracle.agrees(try? estimate.value.get(), oddsRatio ?? haldaneAnscombe?.oddsRatio), "\(id)")
        #expect(limits(estimate) == oddsRatioWoolf ?? haldaneAnscombe?.ci, "\(id)")
    }
}

private struct ExpectedRegion: Decodable {
    var difference: Double, newcombe: Limits, ratio: Double, oddsRatio: Double
}

private struct PublishedInput: Decodable { var percentInterest: Double?, percentReference: Double? }

private struct ExpectedPublished: Decodable {
    var gapPercentagePoints: Double?, ratio: Double?, oddsRatio: Double?, failRatio: Double?, ciStatus: String?
}

/// Two limits as the cases write them, the upper one perhaps `"Infinity"`; equal if they agree within the tolerance.
private struct Limits: Decodable, Equatable {
    var lower: Double, upper: Double?

    init(lower: Double, upper: Double?) { (self.lower, self.upper) = (lower, upper) }

    init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        lower = try values.decode(Double.self)
        upper = try? values.decode(Double.self)
    }

    static func == (one: Limits, other: Limits) -> Bool {
        Oracle.agrees(one.lower, other.lower) && Oracle.agrees(one.upper, other.upper)
    }
}

private func limits(_ estimate: ComparisonEstimate) -> Limits? {
    (try? estimate.interval.get()).map { Limits(lower: $0.lower, upper: $0.upper) }
}
