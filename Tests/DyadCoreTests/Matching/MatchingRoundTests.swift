import Testing

@testable internal import DyadCore

@Suite struct MatchingRoundTests {
    private static let fields = ["heart", "lung", "skin"]

    private static func outcome(_ small: SmallCohort) throws -> MatchingOutcome {
        try MatchingRound(small.cohort, directory: Directory([])).outcome(of: TryEverything())
    }

    @Test func `the best pairs are made, explained and numbered by mentee`() throws {
        var small = try SmallCohort()
        for (number, field) in zip(1..., Self.fields) {
            try small.applyMentee(PersonID("mentee-0\(number)"), field: field)
            try small.applyMentor(PersonID("mentor-0\(4 - number)"), field: field)
        }
        let outcome = try Self.outcome(small)
        #expect(outcome.pairs.map(\.id) == ["pair-01", "pair-02", "pair-03"])
        #expect(outcome.pairs.map(\.mentee) == ["mentee-01", "mentee-02", "mentee-03"])
        #expect(outcome.pairs.map(\.mentor) == ["mentor-03", "mentor-02", "mentor-01"])
        #expect(outcome.pairs.map(\.score.total) == [Fraction("2.5"), Fraction("2.5"), Fraction("2.5")])
        #expect(outcome.total == Fraction("7.5"))
        #expect(outcome.outOf == 3)
        #expect(outcome.notKnown == 9)
    }

    @Test func `the order of the rows changes nothing`() throws {
        let people = (1...4).map { ("\($0)", Self.fields[$0 % 3]) }
        var outcomes: Set<[String]> = []
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<12 {
            var small = try SmallCohort()
            for (number, field) in people.shuffled(using: &generator) {
                try small.applyMentee(PersonID("mentee-0\(number)"), field: field)
            }
            for (number, _) in people.shuffled(using: &generator) {
                try small.applyMentor(PersonID("mentor-0\(number)"), field: "heart")
            }
            outcomes.insert(try Self.outcome(small).pairs.map { "\($0.id) \($0.mentee) \($0.mentor)" })
        }
        #expect(outcomes.count == 1)
    }

    @Test(arguments: [(1, 1), (3, 3), (4, 3), (5, 3)])
    func `the planned number of pairs is a ceiling`(applicants: Int, pairs: Int) throws {
        var small = try SmallCohort()
        for number in 1...applicants {
            try small.applyMentee(PersonID("mentee-0\(number)"), field: "heart")
            try small.applyMentor(PersonID("mentor-0\(number)"), field: "heart")
        }
        let outcome = try Self.outcome(small)
        #expect(outcome.pairs.count == pairs)
        #expect(outcome.unmatched.count == applicants - pairs)
        #expect(outcome.unmatched.allSatisfy { $0.reason.hasPrefix("The cohort plans for 3 pairs and all are made") })
    }

    @Test func `confirmed pairs are kept with their names, even where another would score more`() throws {
        var small = try SmallCohort()
        try small.applyMentee("mentee-01", field: "heart")
        try small.applyMentee("mentee-02", field: "lung")
        try small.applyMentor("mentor-01", field: "heart")
        try small.applyMentor("mentor-02", field: "lung")
        small.propose([("pair-07", "mentee-01", "mentor-02")])
        small.confirm("pair-07")
        let outcome = try Self.outcome(small)
        #expect(outcome.pairs.map(\.id) == ["pair-07", "pair-08"])
        #expect(outcome.pairs.map(\.isKept) == [true, false])
        #expect(outcome.pairs.map(\.mentor) == ["mentor-02", "mentor-01"])
    }

    @Test func `a mentee who has withdrawn takes no part, and leaves the place`() throws {
        var small = try SmallCohort()
        for number in 1...4 {
            try small.applyMentee(PersonID("mentee-0\(number)"), field: "heart")
            try small.applyMentor(PersonID("mentor-0\(number)"), field: "heart")
        }
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        small.confirm("pair-01")
        small.withdraw("pair-01")
        let outcome = try Self.outcome(small)
        #expect(outcome.pairs.count == 3)
        #expect(!(outcome.pairs.map(\.mentee) + outcome.unmatched.map(\.person)).contains("mentee-01"))
    }

    @Test func `nobody is their own mentor`() throws {
        var small = try SmallCohort()
        try small.applyMentee("mentee-01", field: "heart")
        try small.applyMentor("mentee-01", field: "heart")
        let outcome = try Self.outcome(small)
        #expect(outcome.pairs.isEmpty)
        #expect(outcome.unmatched.map(\.reason).first?.contains("nobody is their own mentor") == true)
    }

    @Test func `each reason for having no mentor is told`() throws {
        var nobody = try SmallCohort()
        try nobody.applyMentee("mentee-01", field: "heart")
        #expect(try Self.outcome(nobody).unmatched.map(\.reason) == ["There is no eligible mentor."])

        var banned = try SmallCohort()
        try banned.applyMentee("mentee-01", field: "heart", notWith: ["mentor-01"])
        try banned.applyMentor("mentor-01", field: "heart")
        #expect(
            try Self.outcome(banned).unmatched.map(\.reason) == [
                "Every mentor is excluded for this mentee: the mentee named this mentor."
            ])

        var low = try SmallCohort("matching: { minimumScore: 3 }\n")
        try low.applyMentee("mentee-01", field: "heart", town: "Hull")
        try low.applyMentor("mentor-01", field: "heart", town: "York")
        #expect(try Self.outcome(low).unmatched.map(\.reason) == ["No mentor reaches the minimum score of 3."])

        var full = try SmallCohort()
        try full.applyMentee("mentee-01", field: "heart")
        try full.applyMentee("mentee-02", field: "lung")
        try full.applyMentor("mentor-01", field: "heart")
        #expect(
            try Self.outcome(full).unmatched.map(\.reason) == [
                "The only place is taken with the one mentor who could be paired."
            ])
    }

    @Test(arguments: [("2.999", 1), ("3", 1), ("3.001", 0)])
    func `a pair is made at the minimum score, and not below it`(minimum: String, pairs: Int) throws {
        var small = try SmallCohort("matching: { minimumScore: \(minimum) }\n")
        try small.applyMentee("mentee-01", field: "heart", town: "Hull")
        try small.applyMentor("mentor-01", field: "heart", town: "Hull")
        #expect(try Self.outcome(small).pairs.count == pairs)
    }

    @Test func `the runner-up and what choosing them would cost are told`() throws {
        var small = try SmallCohort()
        try small.applyMentee("mentee-01", field: "heart", town: "Hull")
        try small.applyMentee("mentee-02", field: "lung", town: "Hull")
        try small.applyMentor("mentor-01", field: "heart", town: "Hull")
        try small.applyMentor("mentor-02", field: "lung", town: "Hull")
        let outcome = try Self.outcome(small)
        #expect(outcome.pairs.map { $0.runnerUp?.person } == ["mentor-02", "mentor-01"])
        #expect(outcome.pairs.map { $0.runnerUp?.score } == [1, 1])
        #expect(outcome.pairs.map { $0.runnerUp?.cost?.total } == [4, 4], "Both pairs lose their common field.")
    }

    @Test func `who may take two mentees takes them`() throws {
        var small = try SmallCohort()
        try small.applyMentee("mentee-01", field: "heart")
        try small.applyMentee("mentee-02", field: "heart")
        try small.applyMentor("mentor-01", field: "heart", places: 5)
        #expect(try Self.outcome(small).pairs.map(\.mentor) == ["mentor-01", "mentor-01"])
        #expect(small.cohort.participant("mentor-01", as: .mentor)?.places == 2)
    }

    @Test func `a profile holds what the plan declares, and nothing else`() throws {
        var small = try SmallCohort()
        try small.submit(
            "mentee-application", by: "mentee-01", .baseline,
            ["willing": .boolean(true), "field": .choice("heart"), "goals": .text("Grow"), "calm": .integer(1)])
        let participant = try #require(small.cohort.participant("mentee-01", as: .mentee))
        #expect(Set(small.cohort.profile(of: participant).answers.keys) == ["field"])
    }
}
