import Testing

@testable internal import DyadCore

@Suite struct RunnerUpTests {
    private static func outcome(_ small: SmallCohort) throws -> MatchingOutcome {
        try MatchingRound(small.cohort, directory: Directory([])).outcome(of: TryEverything())
    }

    @Test func `a mentor's runner-up is the best other mentee, with what it would cost`() throws {
        var small = try SmallCohort()
        try small.applyMentee("mentee-01", field: "heart", town: "Hull")
        try small.applyMentee("mentee-02", field: "lung", town: "Hull")
        try small.applyMentee("mentee-03", field: "heart", town: "York")
        try small.applyMentor("mentor-01", field: "heart", town: "Hull")
        try small.applyMentor("mentor-02", field: "lung", town: "Hull")
        let pairs = try Self.outcome(small).pairs
        #expect(pairs.map(\.mentor) == ["mentor-01", "mentor-02"])
        #expect(pairs.map { $0.runnerUpForMentor?.person } == ["mentee-03", "mentee-01"])
        #expect(pairs.map { $0.runnerUpForMentor?.score } == [2, 1])
        #expect(pairs.map { $0.runnerUpForMentor?.cost?.total } == [1, 3])
        #expect(pairs.allSatisfy { $0.runnerUpForMentor?.cost?.certainty == .exact })
    }

    @Test func `the other mentee of a mentor with two is no runner-up, nor is anybody confirmed elsewhere`() throws {
        var small = try SmallCohort("cohort: { plannedPairs: 9 }\n")
        for number in 1...2 { try small.applyMentee(PersonID("mentee-0\(number)"), field: "heart") }
        try small.applyMentor("mentor-01", field: "heart", places: 2)
        #expect(try Self.outcome(small).pairs.map { $0.runnerUpForMentor == nil } == [true, true])
        try small.applyMentee("mentee-03", field: "heart")
        try small.applyMentor("mentor-02", field: "skin")
        small.propose([("pair-01", "mentee-03", "mentor-02")])
        small.confirm("pair-01")
        let pairs = try Self.outcome(small).pairs
        #expect(pairs.filter { $0.mentor == "mentor-01" }.allSatisfy { $0.runnerUpForMentor == nil })
        #expect(pairs.filter { $0.mentor == "mentor-02" }.allSatisfy { $0.runnerUpForMentor != nil })
    }

    @Test(arguments: 1...40)
    func `the next best are those that looking at every pair finds`(seed: Int) throws {
        let round = try DrawnCohort(seed).round
        let matching = try TryEverything().match(round.problem).mentors
        let found = NextBest(matching, of: round.problem)
        for mentee in round.problem.mentees.indices {
            let others = round.problem.mentors.indices.filter { $0 != matching[mentee] }
            let best = others.compactMap { round.problem.allowedScore(mentee, $0) }.max()
            #expect(found.mentors[mentee]?.score == best)
        }
        for mentor in round.problem.mentors.indices {
            let others = round.problem.mentees.indices.filter { matching[$0] != mentor }
            let best = others.compactMap { round.problem.allowedScore($0, mentor) }.max()
            #expect(found.mentees[mentor]?.score == best)
        }
    }
}
