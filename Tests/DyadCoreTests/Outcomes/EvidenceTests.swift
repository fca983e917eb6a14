import Testing

@testable internal import DyadCore

@Suite struct EvidenceTests {
    @Test func `ratings at the end are not mixed with what the same form asked months later`() throws {
        var small = try SmallCohort("forms: [{ id: mentee-feedback, occasions: [end, follow-up-6] }]\n")
        small.propose([("pair-01", "mentee-01", "mentor-01"), ("pair-02", "mentee-02", "mentor-02")])
        small.confirm("pair-01")
        small.confirm("pair-02")
        try small.submit("mentee-feedback", by: "mentee-01", .end, ["calm": .integer(8)])
        try small.submit("mentee-feedback", by: "mentee-01", .followUp(months: 6), ["calm": .integer(2)])
        try small.submit("mentee-feedback", by: "mentee-02", .followUp(months: 6), ["calm": .integer(2)])
        let evidence = Evidence(small.cohort, for: "R1", under: EvaluationPlan())
        #expect(evidence.ratings(of: "calm").flatMap(\.byPerson) == [[8]])
        #expect(evidence.returns(of: "mentee-feedback").returned == 1)
    }

    @Test func `paired ratings keep what is missing as missing`() throws {
        var small = try SmallCohort()
        small.propose([("pair-01", "mentee-01", "mentor-01"), ("pair-02", "mentee-02", "mentor-02")])
        small.confirm("pair-01")
        small.confirm("pair-02")
        try small.submit("mentee-application", by: "mentee-01", .baseline, ["calm": .integer(4)])
        try small.submit("mentee-feedback", by: "mentee-01", .end, ["calm": .integer(8)])
        try small.submit("mentee-application", by: "mentee-02", .baseline, ["calm": .integer(6)])
        try small.submit("mentee-application", by: "mentee-03", .baseline, ["calm": .integer(8)])
        let evidence = Evidence(small.cohort, for: "R1", under: EvaluationPlan())
        let rows = evidence.pairedRatings(of: ["calm"]).compactMap(\.first)
        #expect(rows.map(\.baseline) == [4, 6])
        #expect(rows.map(\.end) == [8, nil])
        #expect(evidence.baselineMeans(of: ["calm"]).applicants == 6)
        #expect(evidence.baselineMeans(of: ["calm"]).enrolled == 5)
    }

    @Test func `people who are not enrolled give no evidence`() throws {
        var small = try SmallCohort()
        try small.submit("mentee-feedback", by: "mentee-09", .end, ["calm": .integer(8)])
        let evidence = Evidence(small.cohort, for: "R1", under: EvaluationPlan())
        #expect(evidence.ratings(of: "calm").flatMap(\.byPerson).isEmpty)
        #expect(evidence.returns(of: "mentee-feedback").eligible == 0)
    }
}
