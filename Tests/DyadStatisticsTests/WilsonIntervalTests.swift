import DyadStatistics
import Testing

@Suite struct WilsonIntervalTests {
    /// Newcombe 1998, Stat. Med. 17:857, Table I, method 3.
    @Test(arguments: [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
    ])
    func `published intervals come out to all their digits`(count: Int, size: Int, lower: Double, upper: Double) throws
    {
        let interval = try #require(WilsonInterval(count: count, of: size))
        #expect((interval.lower - lower).magnitude < 0.00005001)
        #expect((interval.upper - upper).magnitude < 0.00005001)
    }

    @Test func `seven of ten is between two fifths and nine tenths`() throws {
        let interval = try #require(WilsonInterval(count: 7, of: 10))
        #expect(interval.proportion == 0.7)
        #expect(Oracle.agrees(interval.lower, 0.3967781474611453))
        #expect(Oracle.agrees(interval.upper, 0.8922087325936989))
    }

    @Test(arguments: [1, 10, 1_000_000])
    func `nobody gives exactly 0 and everybody exactly 1`(size: Int) {
        #expect(WilsonInterval(count: 0, of: size)?.lower == 0)
        #expect(WilsonInterval(count: size, of: size)?.upper == 1)
    }

    @Test(arguments: [(0, 0), (1, 0), (-1, 10), (11, 10)])
    func `there is no proportion of nothing, nor one outside its whole`(count: Int, size: Int) {
        #expect(WilsonInterval(count: count, of: size) == nil)
    }

    @Test func `limits of parts lie between those of the whole counts beside them, and agree with them`() throws {
        let limits = try #require(WilsonInterval.limits(sum: 6.5, of: 10))
        let (six, seven) = (WilsonInterval(count: 6, of: 10), WilsonInterval(count: 7, of: 10))
        #expect(try #require(six).lower < limits.lowerBound && limits.lowerBound < (try #require(seven).lower))
        #expect(try #require(six).upper < limits.upperBound && limits.upperBound < (try #require(seven).upper))
        #expect(WilsonInterval.limits(sum: 7, of: 10)?.lowerBound == seven?.lower)
    }

    @Test(arguments: [(0.0, 0), (-0.1, 10), (10.1, 10), (.nan, 10)])
    func `there are no limits of nothing, nor of a sum outside its whole`(sum: Double, size: Int) {
        #expect(WilsonInterval.limits(sum: sum, of: size) == nil)
    }

    @Test(.enabled(if: Oracle.isPresent, "The cases are not beside the repository."))
    func `every case of proportions agrees`() throws {
        struct Input: Decodable { var x: Int, n: Int, confidence: Double }
        struct Expected: Decodable { var wilson: ExpectedProportion }
        for test in try Oracle.cases("proportion_ci", Input.self, Expected.self) {
            let confidence = try #require(ConfidenceLevel(test.input.confidence))
            test.expected.wilson.check(test.id, confidence)
        }
    }

    @Test(.enabled(if: Oracle.isPresent, "The cases are not beside the repository."))
    func `every case of completion agrees`() throws {
        struct Nothing: Decodable {}
        struct Rule: Decodable { var ci: ExpectedProportion }
        struct Expected: Decodable { var atLeast2: Rule, all3: Rule, menteeForms: Rule, mentorForms: Rule }
        for test in try Oracle.cases("huth_completion", Nothing.self, Expected.self) {
            let expected = test.expected
            for rule in [expected.atLeast2, expected.all3, expected.menteeForms, expected.mentorForms] {
                rule.ci.check(test.id, .percent95)
            }
        }
    }
}

private struct ExpectedProportion: Decodable {
    var x: Int, n: Int
    var proportion: Double?, ciLower: Double?, ciUpper: Double?

    func check(_ id: String, _ confidence: ConfidenceLevel) {
        let interval = WilsonInterval(count: x, of: n, at: confidence)
        #expect(Oracle.agrees(interval?.proportion, proportion), "\(id)")
        #expect(Oracle.agrees(interval?.lower, ciLower), "\(id)")
        #expect(Oracle.agrees(interval?.upper, ciUpper), "\(id)")
    }
}
