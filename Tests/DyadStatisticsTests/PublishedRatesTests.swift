import DyadStatistics
import Testing

@Suite struct PublishedRatesTests {
    @Test func `65% against 87% is a gap of 22 points without an interval`() throws {
        let rates = try #require(PublishedRates(percent: 65, against: 87))
        #expect(try rates.gapInPoints.value.get() == -22)
        #expect(Oracle.agrees(try rates.ratio.value.get(), 65.0 / 87))
        #expect(Oracle.agrees(try rates.oddsRatio.value.get(), 0.277504105090312))
        #expect(Oracle.agrees(try rates.ratioOfFailing.value.get(), 35.0 / 13))
        for estimate in [rates.gapInPoints, rates.ratio, rates.oddsRatio, rates.ratioOfFailing] {
            #expect(estimate.interval == .failure(.denominatorsNotPublished))
        }
    }

    @Test(arguments: [
        (50, 0, false, true, false), (0, 50, true, true, true), (100, 50, true, true, false),
        (50, 100, true, false, true), (0, 0, false, true, false), (100, 100, true, false, false),
    ])
    func `nothing is divided by a rate of 0`(
        percent: Double, reference: Double, ratio: Bool, ratioOfFailing: Bool, oddsRatio: Bool
    ) throws {
        let rates = try #require(PublishedRates(percent: percent, against: reference))
        for (estimate, isEstimable) in [
            (rates.ratio, ratio), (rates.ratioOfFailing, ratioOfFailing), (rates.oddsRatio, oddsRatio),
        ] {
            #expect((estimate.value == .failure(.zeroCount)) != isEstimable)
        }
        #expect(rates.gapInPoints.value == .success(percent - reference))
    }

    @Test(arguments: [(-0.1, 50), (100.1, 50), (50, -0.1), (50, 100.1), (.nan, 50), (50, .nan)])
    func `a percentage is from 0 to 100`(percent: Double, reference: Double) {
        #expect(PublishedRates(percent: percent, against: reference) == nil)
    }
}
