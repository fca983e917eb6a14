import DyadCore
import Foundation
import Testing

@Suite struct FractionTests {
    @Test(arguments: [
        ("7", "7"), ("-0.25", "-0.25"), ("+2", "2"), ("7/10", "0.7"), ("70%", "0.7"), (" 7 ", "7"), ("7.50", "7.5"),
        ("007", "7"), (".5", "0.5"), ("1/3", "1/3"), ("2/6", "1/3"), ("-0", "0"), ("12.5%", "0.125"),
        ("1/-2", "-0.5"), ("0.123456789", "123456789/1000000000"),
    ])
    func `a number is read exactly`(text: String, value: String) throws {
        #expect(try #require(Fraction(text)).description == value)
    }

    @Test(arguments: [
        "", " ", "-", ".", "1e3", "7 or 8", "1,5", "1/0", "7/10/2", "--7", "+-7", "7-", "1.2.3", "%", "½", "٣",
        "0x10", "NaN", "1234567890123456789012345678901",
    ])
    func `anything else is not a number`(text: String) {
        #expect(Fraction(text) == nil)
    }

    @Test func `seven sevenths are one, and three thirds`() throws {
        let seventh = try #require(Fraction(1, of: 7))
        #expect((0..<7).reduce(Fraction(0)) { sum, _ in sum + seventh } == 1)
        let third = try #require(Fraction("1/3"))
        #expect([third, third, third].mean == third)
        #expect(Fraction(1, of: 0) == nil)
        #expect(seventh.over(0) == nil)
    }

    @Test(arguments: [(-7, 2, -3), (-4, 2, -2), (0, 5, 0), (1, 5, 1), (5, 5, 1), (6, 5, 2)])
    func `rounding up goes to the next whole number`(part: Int, whole: Int, up: Int) throws {
        #expect(try #require(Fraction(part, of: whole)).roundedUp == up)
    }

    @Test(arguments: [
        ("0.05", 1, "0.1"), ("-0.05", 1, "-0.1"), ("0.049", 1, "0.0"), ("-0.04", 1, "0.0"), ("2.5", 0, "3"),
        ("1/3", 3, "0.333"), ("2/3", 0, "1"), ("12", 2, "12.00"),
    ])
    func `decimals round halves away from zero`(text: String, places: Int, decimal: String) throws {
        #expect(try #require(Fraction(text)).decimal(places: places) == decimal)
    }

    @Test(arguments: ["7", "-0.25", "1/3", "70%"])
    func `a number encodes as its text and comes back`(text: String) throws {
        let value = try #require(Fraction(text))
        #expect(try JSONDecoder().decode([Fraction].self, from: JSONEncoder().encode([value])) == [value])
    }

    @Test func `whole numbers fit or are refused`() throws {
        #expect(try #require(Fraction("7.0")).whole == 7)
        #expect(try #require(Fraction("7.5")).whole == nil)
        #expect(try #require(Fraction("99999999999999999999")).whole == nil)
        #expect(try #require(Fraction("0.125")).whole(scaledBy: 1000) == 125)
    }

    @Test func `the mean of nothing is nothing`() {
        #expect([Fraction]().mean == nil)
    }
}
