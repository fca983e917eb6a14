import Testing

@testable internal import DyadCore

@Suite struct SmallestChangeTests {
    private static func changes(_ small: SmallCohort) throws -> [SmallestChange?] {
        try MatchingRound(small.cohort, directory: Directory([])).outcome(of: TryEverything()).unmatched.map(\.change)
    }

    @Test func `one more place is named with the mentor who makes the total greatest`() throws {
        var small = try SmallCohort("cohort: { plannedPairs: 9 }\n")
        for (number, field) in zip(1..., ["heart", "lung", "lung"]) {
            try small.applyMentee(PersonID("mentee-0\(number)"), field: field, town: "Hull")
        }
        try small.applyMentor("mentor-01", field: "heart", town: "Hull")
        try small.applyMentor("mentor-02", field: "lung", town: "Hull")
        #expect(try Self.changes(small) == [.morePlaces(1, with: "mentor-02")])
    }

    @Test func `where another would get the first place that is added, two more are needed`() throws {
        var small = try SmallCohort("cohort: { plannedPairs: 9 }\n")
        try small.applyMentee("mentee-01", field: "heart", town: "Hull")
        try small.applyMentee("mentee-02", field: "heart", town: "York")
        try small.applyMentee("mentee-03", field: "skin", town: "York")
        try small.applyMentor("mentor-01", field: "heart", town: "Hull")
        #expect(
            try Self.changes(small) == [.morePlaces(1, with: "mentor-01"), .morePlaces(2, with: "mentor-01")])
    }

    @Test(arguments: [(1, SmallestChange.plannedPairs(2)), (2, nil)])
    func `one more planned pair is enough where the ceiling is what stands in the way`(
        planned: Int, change: SmallestChange?
    ) throws {
        var small = try SmallCohort("cohort: { plannedPairs: \(planned) }\n")
        for number in 1...2 {
            try small.applyMentee(PersonID("mentee-0\(number)"), field: "heart")
            try small.applyMentor(PersonID("mentor-0\(number)"), field: "heart")
        }
        #expect(try Self.changes(small) == (change.map { [$0] } ?? []))
    }

    @Test func `a lower minimum is the highest that would do`() throws {
        var small = try SmallCohort("matching: { minimumScore: 2.5 }\n")
        try small.applyMentee("mentee-01", field: "heart", town: "Hull")
        try small.applyMentor("mentor-01", field: "heart", town: "York")
        try small.applyMentor("mentor-02", field: "lung", town: "Hull")
        #expect(try Self.changes(small) == [.minimumScore(2, with: "mentor-01")])
    }

    @Test func `the exclusion that would have to go is named, and nobody is their own mentor`() throws {
        var small = try SmallCohort()
        try small.applyMentee("mentee-01", field: "heart", notWith: ["mentor-01"])
        try small.applyMentor("mentor-01", field: "heart")
        #expect(try Self.changes(small) == [.liftedBan(["the mentee named this mentor"], with: "mentor-01")])
        var alone = try SmallCohort()
        try alone.applyMentee("person-01", field: "heart")
        try alone.applyMentor("person-01", field: "heart")
        #expect(try Self.changes(alone) == [.noneFound])
        var nobody = try SmallCohort()
        try nobody.applyMentee("mentee-01", field: "heart")
        #expect(try Self.changes(nobody) == [nil])
    }

    @Test(arguments: 1...60)
    func `every change that is named matches the mentee and unmatches nobody`(seed: Int) throws {
        let drawn = try DrawnCohort(seed)
        let problem = drawn.round.problem
        let outcome = try drawn.round.outcome(of: TryEverything())
        let matched = Set(outcome.pairs.map(\.mentee))
        for person in outcome.unmatched {
            guard case .morePlaces(let places, let mentor)? = person.change else { continue }
            var changed = problem
            changed.places[try #require(drawn.round.place(ofMentor: mentor))] += places
            let other = try TryEverything().match(changed).mentors
            let now = Set(other.indices.filter { other[$0] != nil }.map { problem.mentees[$0].person })
            #expect(now.isSuperset(of: matched.union([person.person])))
        }
    }
}
