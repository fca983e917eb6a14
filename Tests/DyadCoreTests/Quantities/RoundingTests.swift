import DyadCore
import Testing

@Suite struct RoundingTests {
    @Test(arguments: [
        ("0.96", "1", "0.96"), ("1", "1", "1.0"), ("0.94", "1", "0.9"), ("1.04", "1", "1.04"), ("1.06", "1", "1.1"),
        ("0.999", "1", "0.999"), ("0.9999999", "1", "0.9999999"), ("6.97", "7", "6.97"), ("7.26", "7.25", "7.3"),
        ("7.24", "7.25", "7.2"),
    ])
    func `a value that is not its threshold never looks like it`(value: String, threshold: String, text: String) throws
    {
        let (value, threshold) = (try #require(Fraction(value)), try #require(Fraction(threshold)))
        #expect(Rounding.text(value, beside: threshold) == text)
    }

    @Test(arguments: [
        ("0.699", "0.7", "69.9%"), ("0.7", "0.7", "70%"), ("0.701", "0.7", "70.1%"), ("0.6", "0.7", "60%"),
        ("2/3", "0.7", "67%"),
    ])
    func `a percentage keeps the same rule`(value: String, threshold: String, text: String) throws {
        let (value, threshold) = (try #require(Fraction(value)), try #require(Fraction(threshold)))
        #expect(Rounding.percentage(value, beside: threshold) == text)
    }

    @Test(arguments: [(0.25, "0.3"), (-0.25, "-0.3"), (1.0, "1.0"), (.nan, "not known"), (.infinity, "not known")])
    func `a described number has one decimal`(value: Double, text: String) {
        #expect(Rounding.text(value) == text)
    }
}
