import DyadStandard
import Testing

@testable internal import DyadCore

@Suite struct MisreportingTests {
    // MARK: Scores

    @Test(arguments: 1...100)
    func `ticking fewer slots, or none, never raises a score`(seed: Int) throws {
        let cohort = try SlotCohort(seed, .asShipped)
        let honest = cohort.problem(ticking: cohort.own).scores
        for slots in cohort.fewer {
            let scores = cohort.problem(ticking: slots).scores
            for mentor in 0..<honest.mentorCount {
                #expect(try #require(scores.score(0, mentor)) <= #require(honest.score(0, mentor)))
            }
        }
    }

    @Test func `where a missing answer is half a fit, ticking none can raise a score`() throws {
        let raised = try (1...100).count { seed in
            let cohort = try SlotCohort(seed, .neutral)
            let (honest, none) = (cohort.problem(ticking: cohort.own).scores, cohort.problem(ticking: []).scores)
            return (0..<honest.mentorCount).contains { (none.score(0, $0) ?? 0) > (honest.score(0, $0) ?? 0) }
        }
        #expect(raised == 50)
    }

    /// A mentor who has Monday only; the slots that a mentee ticks.
    @Test(arguments: [(["mon", "tue", "wed"], 1, 3), (["mon", "tue"], 1, 2), (["mon"], 1, 1)])
    func `a share of one's own slots would reward ticking fewer, and common slots do not`(
        slots: [String], common: Int, own: Int
    ) {
        let mentor = Profile(person: "mentor-01", answers: ["slots": .choices(["mon"])])
        let mentee = Profile(person: "mentee-01", answers: ["slots": .choices(slots)])
        var overlap = OverlapFactor()
        (overlap.menteeItem, overlap.mentorItem, overlap.enough) = ("slots", "slots", 2)
        #expect(overlap.fit(of: mentee, to: mentor) == .score(.half, because: "in common: mon"))
        #expect(OwnShareFactor().fit(of: mentee, to: mentor) == .score(UnitScore(common, of: own), because: "share"))
    }

    // MARK: Matchings

    @Test(arguments: 1...100)
    func `under best-total nobody gets a mentor by giving up slots shared with them`(seed: Int) throws {
        let cohort = try SlotCohort(seed, .asShipped)
        let honest = cohort.problem(ticking: cohort.own)
        let before = try #require(try BestTotalStrategy().match(honest).mentors[0])
        for slots in cohort.fewer {
            let reported = cohort.problem(ticking: slots)
            let after = try #require(try BestTotalStrategy().match(reported).mentors[0])
            func givenUp(_ mentor: Int) throws -> Int {
                try #require(honest.scores.score(0, mentor)) - #require(reported.scores.score(0, mentor))
            }
            #expect(try givenUp(after) <= givenUp(before))
        }
    }

    @Test(arguments: 1...100)
    func `under fairest no slots change how good the worst pair is, or the next`(seed: Int) throws {
        let cohort = try SlotCohort(seed, .asShipped)
        func list(_ slots: [String]) throws -> [Int] {
            let problem = cohort.problem(ticking: slots)
            let matching = try FairestStrategy().match(problem)
            #expect(matching.isProvedBest && matching.claim.hasSuffix("secondary factors last"))
            let primary = try #require(problem.primaryScores)
            return matching.mentors.enumerated().compactMap { mentee, mentor in
                mentor.flatMap { primary.score(mentee, $0) }
            }.sorted()
        }
        let honest = try list(cohort.own)
        for slots in cohort.fewer { #expect(try list(slots) == honest) }
    }

    /// The counts that `Docs/how-to/misreporting.md` states: change them there too.
    @Test(arguments: [
        ("best-total", SlotCohort.Handling.asShipped, 3772, 68, 52, "-0.5"),
        ("best-coverage", .asShipped, 3772, 68, 52, "-0.5"), ("fairest", .asShipped, 3772, 8, 21, "-0.5"),
        ("fairest", .plain, 3772, 155, 20, "409"),
    ])
    func `what ticking fewer slots brings, over 600 cohorts`(
        strategy: String, handling: SlotCohort.Handling, reports: Int, gains: Int, losses: Int, sum: String
    ) throws {
        let strategies: [any MatchingStrategy] = [BestTotalStrategy(), BestCoverageStrategy(), FairestStrategy()]
        let chosen = try #require(strategies.first { type(of: $0).id == strategy })
        let outcomes = try SlotOutcomes(chosen, handling, cohorts: 1...600)
        #expect(
            [outcomes.reports, outcomes.gains, outcomes.losses] == [reports, gains, losses], "\(strategy) \(handling)")
        #expect(outcomes.sum == Fraction(sum))
        // Nobody can take more from everybody together than the slots weigh.
        if strategy != "fairest" { #expect(outcomes.dearest <= 1) }
    }
}

/// The share of a mentee's own slots that a mentor has: what the tool does not do.
private struct OwnShareFactor: MatchingFactor {
    static let id = "own-share"
    static let summary = "The share of one's own."
    var menteeItems: [ItemID] { ["slots"] }
    var mentorItems: [ItemID] { ["slots"] }

    func fit(of mentee: Profile, to mentor: Profile) -> Fit {
        let own = mentee.options("slots")
        return .score(UnitScore(own.count { mentor.options("slots").contains($0) }, of: own.count), because: "share")
    }
}
