import DyadCore
import Testing

@Suite struct UnitScoreTests {
    @Test(arguments: 1...10)
    func `halves to tenths are exact`(whole: Int) throws {
        for part in 0...whole {
            #expect(UnitScore(part, of: whole).fraction == (try #require(Fraction(part, of: whole))))
        }
    }

    @Test(arguments: [(-1, 2, 0), (3, 2, 126_000), (1, 0, 0), (1, -1, 0), (1, 11, 11_455), (Int.max, Int.max, 126_000)])
    func `a score is held within 0 and 1, at the nearest unit`(part: Int, whole: Int, units: Int) {
        #expect(UnitScore(part, of: whole).units == units)
    }

    @Test(arguments: ["0", "0.5", "0.333", "1", "1/7"])
    func `a fraction keeps its value`(text: String) throws {
        let fraction = try #require(Fraction(text))
        #expect(UnitScore(fraction).fraction == fraction)
    }
}
