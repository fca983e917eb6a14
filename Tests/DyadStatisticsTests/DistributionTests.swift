import DyadStatistics
import Testing

@Suite struct DistributionTests {
    @Test(arguments: [
        (0.025, -1.9599639845400543), (0.5, 0), (0.999, 3.0902323061678136), (1e-30, -11.464024688443615),
    ])
    func `quantiles of the normal distribution agree with tables`(part: Double, expected: Double) {
        #expect(Oracle.agrees(NormalDistribution.quantile(part), expected))
        #expect(Oracle.agrees(NormalDistribution.probability(upTo: expected), part))
    }

    @Test(arguments: [(1, 12.706204736174705), (9, 2.2621571627982053), (1000, 1.9623390808264085)])
    func `quantiles of Student's distribution agree with tables`(degrees: Double, expected: Double) throws {
        let student = try #require(StudentDistribution(degreesOfFreedom: degrees))
        #expect(Oracle.agrees(student.quantile(0.975), expected))
        #expect(Oracle.agrees(student.probability(upTo: expected), 0.975))
        #expect(Oracle.agrees(student.probability(asFarFromZeroAs: -expected), 0.05))
    }

    @Test(arguments: [-0.1, 0, 1, 1.1, .nan])
    func `there is no quantile at or beyond the ends`(part: Double) {
        #expect(NormalDistribution.quantile(part) == nil)
        #expect(StudentDistribution(degreesOfFreedom: 3)?.quantile(part) == nil)
        #expect(ConfidenceLevel(part) == nil)
    }

    @Test(arguments: [0, -1, .nan])
    func `degrees of freedom are above 0`(degrees: Double) {
        #expect(StudentDistribution(degreesOfFreedom: degrees) == nil)
    }

    @Test(.enabled(if: Oracle.isPresent, "The cases are not beside the repository."))
    func `every normal and Student case agrees`() throws {
        struct Input: Decodable { var p: Double?, x: Double?, t: Double?, df: Double? }
        struct Case: Decodable { var id: String, function: String, input: Input, expected: Double }
        var checked = 0
        for test in try Oracle.cases("quantiles", as: Case.self) {
            let input = test.input
            let student = input.df.flatMap(StudentDistribution.init)
            let value: Double?
            switch test.function {
            case "normalQuantile": value = input.p.flatMap(NormalDistribution.quantile)
            case "normalCDF": value = input.x.flatMap { NormalDistribution.probability(upTo: $0) }
            case "tQuantile": value = input.p.flatMap { student?.quantile($0) }
            case "tTwoSidedP": value = input.t.flatMap { student?.probability(asFarFromZeroAs: $0) }
            default: continue
            }
            #expect(Oracle.agrees(value, test.expected), "\(test.id)")
            checked += 1
        }
        #expect(checked == 33)
    }
}
