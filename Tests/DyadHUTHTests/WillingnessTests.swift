import DyadCore
import Testing

/// A measure of yes or no is a share, so its interval is Wilson's and stays within 0 to 1.
@Suite struct WillingnessTests {
    private func willing(_ answers: [Int], mentors: Int) throws -> MeasureResult? {
        var builder = CohortBuilder(try HUTHProgramme.definition())
        try builder.applyMentees(answers.count)
        builder.enrol(answers.count, mentors: mentors)
        for (pair, answer) in answers.enumerated() {
            try builder.endMentor(ofPair: pair + 1, ["willing-to-continue": answer])
        }
        return builder.evaluation.measures.first { $0.measure.id == "willing-to-continue" }
    }

    @Test(arguments: [
        ([0, 0, 0, 0, 0, 0], 6, 0.0, 0.39033428790216534),
        ([1, 1, 1, 1, 1, 0], 6, 0.4364971778135298, 0.9699466302516933),
        ([1, 1, 1, 1, 1, 1], 6, 0.6096657120978346, 1.0),
        // The first of six mentors answers for two mentees, yes and no.
        ([1, 1, 1, 1, 1, 1, 0], 6, 0.516817051213657, 0.9912377088678719),
    ])
    func `the interval of the willing is that of a share`(
        answers: [Int], mentors: Int, lower: Double, upper: Double
    ) throws {
        let result = try #require(try willing(answers, mentors: mentors))
        #expect(result.n == mentors)
        let interval = try #require(result.interval)
        #expect((interval.lowerBound - lower).magnitude < 1e-12 && (interval.upperBound - upper).magnitude < 1e-12)
    }

    @Test func `nobody's answers have no interval`() throws {
        #expect(try willing([], mentors: 0)?.interval == nil)
    }
}
