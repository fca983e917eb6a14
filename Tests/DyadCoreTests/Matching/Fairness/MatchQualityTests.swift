import Testing

@testable internal import DyadCore

@Suite struct MatchQualityTests {
    /// So many mentees of each field, and a mentor of the field “heart” for each of the first ones.
    private static func cohort(
        hearts: Int, lungs: Int, mentors: Int, _ lines: String = "matching: { fairness: [field] }\n"
    ) throws -> SmallCohort {
        var small = try SmallCohort("cohort: { plannedPairs: 40 }\n" + lines)
        for number in 1...(hearts + lungs) {
            try small.applyMentee(
                PersonID("mentee-\(number + 100)"), field: number <= hearts ? "heart" : "lung", town: "Hull")
        }
        for number in 1...mentors {
            try small.applyMentor(PersonID("mentor-\(number + 100)"), field: "heart", town: "Hull")
        }
        return small
    }

    private static func qualities(_ small: SmallCohort) throws -> [MatchQuality] {
        let round = MatchingRound(small.cohort, directory: Directory([]))
        let outcome = try round.outcome(of: FirstFree())
        return MatchQuality.of(outcome, in: small.cohort, Directory([]))
    }

    @Test func `each group's people, pairs and spread come from the pairs alone`() throws {
        let quality = try #require(try Self.qualities(Self.cohort(hearts: 6, lungs: 6, mentors: 12)).first)
        let groups = try #require(quality.items.first).groups
        #expect(groups.map(\.label) == ["Heart", "Lung"])
        #expect(groups.map { $0.figures?.people } == [6, 6] && groups.map { $0.figures?.matched } == [6, 6])
        // A full fit is 3 of 3; another field leaves 1 of 3 for the town.
        #expect(groups.map { $0.figures?.worst } == [1, Fraction(1, of: 3)])
        #expect(quality.everybody.figures?.quartile(1) == Fraction(1, of: 3))
        #expect(quality.everybody.figures?.quartile(3) == 1 && quality.everybody.figures?.rate == 1)
    }

    @Test func `who has no pair counts in the rate and not in the spread`() throws {
        let quality = try #require(try Self.qualities(Self.cohort(hearts: 10, lungs: 5, mentors: 9)).first)
        let figures = try #require(quality.everybody.figures)
        #expect(figures.people == 15 && figures.matched == 9 && figures.rate == Fraction(9, of: 15))
        #expect(quality.items.first?.groups.allSatisfy { $0.figures?.people ?? 0 >= 5 } == true)
    }

    @Test(arguments: [(4, true), (5, false), (6, false)])
    func `a group below the disclosure threshold is withheld, and the other with it`(lungs: Int, isWithheld: Bool)
        throws
    {
        let quality = try #require(try Self.qualities(Self.cohort(hearts: 8, lungs: lungs, mentors: 14)).first)
        let groups = try #require(quality.items.first).groups
        #expect(groups.map { $0.figures == nil } == [isWithheld, isWithheld])
        if isWithheld {
            #expect(groups.map(\.withheld) == [.givesAway(minimum: 5), .tooFew(minimum: 5)])
            #expect(quality.everybody.figures != nil)
        }
    }

    @Test(arguments: [(4, true), (5, false)])
    func `scores of fewer matched people than the threshold are withheld`(mentors: Int, isWithheld: Bool) throws {
        let quality = try #require(try Self.qualities(Self.cohort(hearts: 6, lungs: 6, mentors: mentors)).first)
        #expect(quality.everybody.figures?.matched == mentors)
        #expect((quality.everybody.figures?.worst == nil) == isWithheld)
        #expect((quality.everybody.withheld == .tooFewMatched(minimum: 5)) == isWithheld)
    }

    @Test func `a person's own words make a group only where enough others wrote them`() throws {
        var small = try Self.cohort(hearts: 6, lungs: 0, mentors: 6, "matching: { fairness: [town] }\n")
        for (number, town) in zip(1..., ["HULL ", "Grimsby", "Beverley", "York", "Leeds", "Goole"]) {
            try small.applyMentee(PersonID("mentee-\(number + 200)"), field: "skin", town: town)
        }
        let groups = try #require(try Self.qualities(small).first?.items.first).groups
        #expect(groups.map(\.label) == ["Hull", "5 other answers"])
        #expect(groups.map { $0.figures?.people } == [7, nil])
    }

    @Test func `an item that only one of the two is asked groups only these`() throws {
        let small = try Self.cohort(hearts: 6, lungs: 6, mentors: 6, "matching: { fairness: [willing, places] }\n")
        let items = try Self.qualities(small).map { $0.items.map(\.item) }
        #expect(items == [["willing"], ["places"]])
    }

    @Test(arguments: [
        ("feild", "unknown-name"), ("email", "not-an-answer"), ("not-with", nil), ("hidden", "reflective-used"),
        ("closed", "never-reads"),
    ])
    func `an item that cannot group people is refused where it stands`(item: String, code: String?) {
        let result = SmallProgramme.read(
            """
            basedOn: small
            matching:
              fairness: [field, \(item)]
            forms:
              - id: mentee-application
                items:
                  - { id: hidden, question: { use: words }, reflective: true }
                  - { id: closed, question: { use: words }, never: [img-tutor] }

            """)
        #expect(result.diagnostics.first?.code == code)
        guard let code, let diagnostic = result.diagnostics.first else { return }
        #expect(diagnostic.code == code && diagnostic.place?.description.contains(":3:") == true)
        if code == "unknown-name" { #expect(diagnostic.remedy.contains("“field”")) }
    }

    @Test func `an item that stands twice is refused`() {
        let result = SmallProgramme.read("basedOn: small\nmatching: { fairness: [field, town, field] }\n")
        #expect(result.diagnostics.map(\.code) == ["duplicate-id"])
    }
}

/// Gives each mentee the first mentor who is free, in the order of ids.
private struct FirstFree: MatchingStrategy {
    static let id = "first-free"
    static let summary = "The first mentor who is free."

    func match(_ problem: MatchingProblem) throws -> Matching {
        var mentors: [Int?] = problem.mentees.map { _ in nil }
        let free = problem.mentors.indices.sorted { problem.mentors[$0].person < problem.mentors[$1].person }
        let order = problem.mentees.indices.sorted { problem.mentees[$0].person < problem.mentees[$1].person }
        for (mentee, mentor) in zip(order, free) { mentors[mentee] = mentor }
        return Matching(mentors: mentors, total: 0, isProvedBest: false, claim: "the first who is free")
    }
}
