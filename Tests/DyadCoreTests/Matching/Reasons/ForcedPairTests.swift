import Testing

@testable internal import DyadCore

@Suite struct ForcedPairTests {
    private static func explained(_ small: SmallCohort, _ mentee: PersonID, _ mentor: PersonID) throws
        -> PairExplanation?
    {
        try MatchingRound(small.cohort, directory: Directory([])).explanation(
            of: mentee, with: mentor, TryEverything())
    }

    @Test func `forcing a pair tells the cost and everybody who would move, lose or gain a mentor`() throws {
        var small = try SmallCohort()
        try small.applyMentee("mentee-01", field: "heart", town: "Hull")
        try small.applyMentee("mentee-02", field: "lung", town: "Hull")
        try small.applyMentee("mentee-03", field: "skin", town: "York")
        try small.applyMentor("mentor-01", field: "heart", town: "Hull")
        try small.applyMentor("mentor-02", field: "lung", town: "Hull")
        guard case .notChosen(let forced, nil)? = try Self.explained(small, "mentee-03", "mentor-02") else {
            Issue.record("The pair is not made unless it is forced.")
            return
        }
        #expect(forced.cost == MatchingCost(pairs: 0, total: 3, certainty: .exact))
        #expect(
            forced.moves == [
                .init(mentee: "mentee-03", from: nil, to: "mentor-02"),
                .init(mentee: "mentee-02", from: "mentor-02", to: nil),
            ])
    }

    @Test(arguments: 1...60)
    func `no other matching with the pair is better, or as good with more pairs that stay`(seed: Int) throws {
        let drawn = try DrawnCohort(seed)
        let problem = drawn.round.problem
        let best = try TryEverything().match(problem)
        for mentee in problem.mentees.indices {
            for mentor in problem.mentors.indices where best.mentors[mentee] != mentor {
                let forced = PairForcing(
                    reweighing: Reweighing(plan: drawn.round.plan, problem: problem), strategy: TryEverything(),
                    best: best
                ).forced(mentee, mentor)
                let all = drawn.allMatchings.filter { $0[mentee] == mentor }
                #expect((forced == nil) == all.isEmpty)
                let ranks = all.map { mentors in
                    [
                        mentors.count { $0 != nil }, problem.total(of: mentors),
                        mentors.indices.count { mentors[$0] != nil && best.mentors[$0] == mentors[$0] },
                    ]
                }
                guard let forced, let first = ranks.max(by: { $0.lexicographicallyPrecedes($1) }) else { continue }
                #expect(forced.cost.pairs == best.mentors.count { $0 != nil } - first[0])
                #expect(forced.cost.total == CompiledScores.weightUnits(best.total - first[1]))
                let stay = best.mentors.count { $0 != nil } - forced.moves.count { $0.from != nil }
                #expect(stay == first[2])
            }
        }
    }

    @Test func `what stands in the way of a pair is told`() throws {
        var small = try SmallCohort("matching: { minimumScore: 2 }\n")
        try small.applyMentee("mentee-01", field: "heart", town: "Hull", notWith: ["mentor-02"])
        try small.applyMentee("mentee-02", field: "heart", town: "Hull")
        try small.applyMentor("mentor-01", field: "heart", town: "Hull")
        try small.applyMentor("mentor-02", field: "heart", town: "Hull")
        try small.applyMentor("mentor-03", field: "lung", town: "Hull")
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        small.confirm("pair-01")
        func state(_ mentee: PersonID, _ mentor: PersonID) throws -> String {
            switch try Self.explained(small, mentee, mentor) {
            case .confirmed?: "confirmed"
            case .chosen?: "chosen"
            case .chosenWithoutRanges?: "chosen without ranges"
            case .banned(let bans)?: bans.joined()
            case .belowMinimum(let minimum)?: "below \(minimum)"
            case .notChosen(_, let confirmed)?: "not chosen, \(confirmed?.description ?? "free")"
            case .impossible?: "impossible"
            case nil: "takes no part"
            }
        }
        #expect(try state("mentee-01", "mentor-01") == "confirmed")
        #expect(try state("mentee-01", "mentor-02") == "the mentee named this mentor")
        #expect(try state("mentee-01", "mentor-03") == "below 2")
        #expect(try state("mentee-02", "mentor-02") == "chosen")
        #expect(try state("mentee-02", "mentor-01") == "impossible")
        #expect(try state("mentee-09", "mentor-01") == "takes no part")
    }
}
