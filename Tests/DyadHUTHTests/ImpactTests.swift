import DyadCore
import Testing

@Suite struct ImpactTests {
    private static func tenPairs(_ plan: String = "", mentors: Int = 10) throws -> CohortBuilder {
        var builder = CohortBuilder(try HUTHProgramme.definition(plan: plan))
        try builder.applyMentees(10, rating: 4)
        builder.enrol(10, mentors: mentors)
        return builder
    }

    @Test(arguments: [(4, "not-met", "0.99"), (5, "met", "1.0"), (6, "met", "1.01")])
    func `the mean change of eleven domains reaches 1, and just below is not printed as 1`(
        last: Int, status: String, text: String
    ) throws {
        var builder = try Self.tenPairs()
        for pair in 1...10 {
            var ratings: [Int?] = builder.domains.map { _ in 5 }
            if pair == 10 { ratings[10] = last }
            try builder.endMentee(pair, ratings: ratings)
        }
        let verdict = try builder.verdict("T1-I1")
        #expect(verdict.status.name == status)
        #expect(verdict.observed?.text(beside: verdict.threshold) == text)
    }

    @Test(arguments: [(4, "not-decided"), (5, "met"), (6, "met")])
    func `five paired answers are needed in every domain`(answering: Int, status: String) throws {
        var builder = try Self.tenPairs()
        for pair in 1...answering { try builder.endMentee(pair, ratings: builder.domains.map { _ in 6 }) }
        let verdict = try builder.verdict("T1-I1")
        #expect(verdict.status.name == status)
        #expect(verdict.missing == 10 - answering)
    }

    @Test func `a domain that nobody answered leaves the change undecided`() throws {
        var builder = try Self.tenPairs()
        for pair in 1...10 { try builder.endMentee(pair, ratings: builder.domains.dropLast().map { _ in 9 }) }
        #expect(
            try builder.verdict("T1-I1").status == .notDecided("Only 10 of 11 measures have an answer at both times."))
    }

    @Test func `seven sevenths are one`() throws {
        var builder = CohortBuilder(try HUTHProgramme.definition())
        try builder.applyMentees(7, rating: 4)
        builder.enrol(7)
        let gains = [2, 2, 2, 0, 0, 0, 1]
        for pair in 1...7 {
            try builder.endMentee(pair, ratings: builder.domains.indices.map { 4 + gains[($0 + pair) % 7] })
        }
        let verdict = try builder.verdict("T1-I1")
        #expect(verdict.status == .met)
        #expect(verdict.observed?.value == 1)
    }

    @Test(arguments: [(6, "not-met"), (7, "met"), (8, "met")])
    func `usefulness reaches a mean of 7`(last: Int, status: String) throws {
        var builder = try Self.tenPairs()
        for pair in 1...10 { try builder.endMentee(pair, ["usefulness": pair == 10 ? last : 7]) }
        #expect(try builder.verdict("T1-I2").status.name == status)
    }

    @Test(arguments: [
        (6, 8, "not-met"), (8, 6, "not-met"), (7, 7, "met"), (7, 8, "met"), (8, 7, "met"),
    ])
    func `both groups are satisfied with the match`(mentees: Int, mentors: Int, status: String) throws {
        var builder = try Self.tenPairs()
        for pair in 1...10 {
            try builder.endMentee(pair, ["match-satisfaction": pair == 10 ? mentees : 7])
            try builder.endMentor(ofPair: pair, ["match-satisfaction": pair == 10 ? mentors : 7])
        }
        #expect(try builder.verdict("T1-I3").status.name == status)
    }

    @Test func `a plan may take one mean of both groups' satisfaction`() throws {
        var builder = try Self.tenPairs("meanGroups: pooled")
        for pair in 1...10 {
            try builder.endMentee(pair, ["match-satisfaction": 6])
            try builder.endMentor(ofPair: pair, ["match-satisfaction": 8])
        }
        let verdict = try builder.verdict("T1-I3")
        #expect(verdict.status == .met)
        #expect(verdict.observed?.value == 7)
    }

    @Test func `one silent group leaves satisfaction undecided, unless the other is below already`() throws {
        for (rating, status) in [(8, "not-decided"), (6, "not-met")] {
            var builder = try Self.tenPairs()
            for pair in 1...10 { try builder.endMentee(pair, ["match-satisfaction": rating]) }
            #expect(try builder.verdict("T1-I3").status.name == status)
        }
    }

    @Test(arguments: [("ratingUnit: person", "not-met"), ("ratingUnit: form", "met")])
    func `a mentor with two mentees counts once, or once for each form`(plan: String, status: String) throws {
        var builder = try Self.tenPairs(plan, mentors: 9)  // mentor 1 has mentees 1 and 10
        for pair in 1...10 {
            try builder.endMentee(pair, ["match-satisfaction": 9])
            let happy = pair == 1 || pair == 10
            try builder.endMentor(ofPair: pair, ["match-satisfaction": happy ? 10 : pair < 6 ? 7 : 6])
        }
        #expect(try builder.verdict("T1-I3").status.name == status)
    }

    @Test(arguments: [(6, 7, "not-met"), (7, 7, "met"), (8, 7, "met"), (10, 6, "not-met"), (7, 8, "met")])
    func `seven tenths of the mentees would recommend it with at least 7`(mentees: Int, rating: Int, status: String)
        throws
    {
        var builder = try Self.tenPairs()
        for pair in 1...10 { try builder.endMentee(pair, ["recommend": pair <= mentees ? rating : 6]) }
        #expect(try builder.verdict("T1-I4").status.name == status)
    }

    @Test(arguments: [("shareBase: answered", "met", 8), ("shareBase: all-eligible", "not-met", 10)])
    func `the share is of those who answered, or of all who were asked`(plan: String, status: String, whole: Int) throws
    {
        var builder = try Self.tenPairs(plan)
        for pair in 1...8 { try builder.endMentee(pair, ["recommend": pair <= 6 ? 7 : 6]) }
        let verdict = try builder.verdict("T1-I4")
        #expect(verdict.status.name == status)
        #expect(verdict.denominator == whole)
    }

    @Test(arguments: ["T1-I1", "T1-I2", "T1-I3", "T1-I4", "T1-F4"])
    func `nothing that end forms tell is decided before the first of them`(rule: String) throws {
        let builder = try Self.tenPairs()
        #expect(try builder.verdict(rule).status.name == "not-decided")
        #expect(builder.state("impact") == .notEvaluable)
    }
}
