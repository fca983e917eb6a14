import DyadCore
import DyadStandard
import Testing

@Suite struct DecisionTests {
    private typealias Shortfall = CohortBuilder.Shortfall

    /// Escalations do not count for completion here, so that each row can be reached with one open.
    private static let escalationsAside = "domains: [{ id: completion, rules: [{ id: T1-C4, counting: false }] }]\n"

    private static func cohort(_ short: Shortfall, _ lines: String = "") throws -> CohortBuilder {
        try .success(try HUTHProgramme.definition(lines), less: short)
    }

    @Test(arguments: [
        ("T2-1", ["T2-1"], Shortfall()), ("T2-2", ["T2-2"], Shortfall(feedback: 6)),
        ("T2-3", ["T2-3"], Shortfall(idlePairs: 4)),
        ("T2-4", ["T2-3", "T2-4"], Shortfall(idlePairs: 4, feedback: 6)),
        ("T2-4", ["T2-4"], Shortfall(idlePairs: 4, endRating: 5, feedback: 6)),
        (nil, [], Shortfall(endRating: 5, feedback: 6)),
    ])
    func `each scenario leads to its row, and no row says so`(
        leads: String?, applies: [String], short: CohortBuilder.Shortfall
    ) throws {
        let decision = try Self.cohort(short).evaluation.decision
        #expect(decision.recommended?.id == leads)
        #expect(decision.applies.map(\.id) == applies)
        #expect(decision.needsCommitteeChoice == (applies.count != 1))
        #expect(decision.remarks.contains { $0.hasPrefix("No scenario") } == applies.isEmpty)
    }

    @Test func `the committee's written choice ends the asking`() throws {
        var builder = try Self.cohort(Shortfall(idlePairs: 4, feedback: 6))
        builder.judge(Judged.committeeChoice, true, as: .committee)
        #expect(!builder.evaluation.decision.needsCommitteeChoice)
        #expect(builder.evaluation.decision.committeeChoice == "Asked the senior team.")
    }

    @Test(arguments: [
        ("T2-1", Shortfall()), ("T2-2", Shortfall(feedback: 6)), ("T2-3", Shortfall(idlePairs: 4)),
    ])
    func `an open escalation withholds every row that enrols, until the committee has reviewed it`(
        row: String, short: CohortBuilder.Shortfall
    ) throws {
        var builder = try Self.cohort(short, Self.escalationsAside)
        builder.raiseEscalation()
        let stopped = builder.evaluation.decision
        #expect(stopped.recommended == nil)
        #expect(stopped.applies.map(\.id) == [row])
        #expect(stopped.hardStops.count == 1)

        builder.judge(Judged.committeeReview, true, as: .programmeLead)
        #expect(builder.evaluation.decision.recommended == nil, "Only the committee can review.")

        builder.judge(Judged.committeeReview, true, as: .committee)
        let reviewed = builder.evaluation.decision
        #expect(reviewed.recommended?.id == row)
        #expect(reviewed.hardStops.isEmpty)
    }

    @Test func `an open escalation does not withhold the advice not to scale`() throws {
        var builder = try Self.cohort(Shortfall(idlePairs: 4, feedback: 6))
        builder.raiseEscalation()
        let decision = builder.evaluation.decision
        #expect(decision.recommended?.id == "T2-4")
        #expect(decision.hardStops.count == 1)
    }

    @Test func `a review does not speak of what was raised after it`() throws {
        var builder = try Self.cohort(Shortfall(), Self.escalationsAside)
        builder.judge(Judged.committeeReview, true, as: .committee, on: CohortBuilder.start.adding(months: 3))
        builder.raiseEscalation(on: CohortBuilder.start.adding(months: 4))
        #expect(builder.evaluation.decision.recommended == nil)
    }

    @Test func `a review that the committee takes back lifts nothing`() throws {
        var builder = try Self.cohort(Shortfall(), Self.escalationsAside)
        builder.raiseEscalation()
        for isMet in [true, false] { builder.judge(Judged.committeeReview, isMet, as: .committee) }
        #expect(builder.evaluation.decision.recommended == nil)
    }

    @Test func `a closed escalation, or a plan that reads the row alone, stops nothing`() throws {
        var closed = try Self.cohort(Shortfall())
        closed.raiseEscalation()
        closed.moveEscalation(to: .closed)
        #expect(closed.evaluation.decision.recommended?.id == "T2-1")
        var open = try Self.cohort(Shortfall(), Self.escalationsAside + "plan: { openEscalation: row-only }\n")
        open.raiseEscalation()
        #expect(open.evaluation.decision.recommended?.id == "T2-1")
    }

    @Test func `nothing is recommended before the end forms`() throws {
        var builder = CohortBuilder(try HUTHProgramme.definition())
        try builder.applyMentees(10)
        try builder.applyMentors(8)
        builder.enrol(10, mentors: 8)
        let decision = builder.evaluation.decision
        #expect(decision.recommended == nil)
        #expect(!decision.needsCommitteeChoice)
        #expect(decision.remarks.contains("Not decided: impact cannot be judged yet."))
    }

    @Test(arguments: [
        ("positive-and-one-met", false), ("positive", true), ("one-met", false),
    ])
    func `promising is what the plan says it is`(option: String, isPromising: Bool) throws {
        // Every end rating is half a point or so above the baseline, and no impact threshold is met.
        var builder = CohortBuilder(try HUTHProgramme.definition(plan: "promising: \(option)"))
        try builder.applyMentees(10)
        builder.enrol(10)
        for pair in 1...10 {
            try builder.endMentee(
                pair, ratings: builder.domains.map { _ in pair <= 5 ? 6 : 5 },
                ["usefulness": 6, "recommend": 6, "match-satisfaction": 6])
            try builder.endMentor(ofPair: pair, ["match-satisfaction": 6])
        }
        #expect(builder.evaluation.decision.isPromising == isPromising)
    }

    @Test func `two unmet thresholds in one domain are multiple only where the plan says any two`() throws {
        for (option, rows) in [("two-domains", ["T2-3"]), ("any-two", ["T2-3", "T2-4"])] {
            var builder = try Self.cohort(Shortfall(idlePairs: 4), "plan: { multipleUnmet: \(option) }\n")
            builder.raiseEscalation()
            #expect(builder.evaluation.decision.applies.map(\.id) == rows)
        }
    }

    @Test func `a verdict names the readings that would change it`() throws {
        var builder = CohortBuilder(try HUTHProgramme.definition())
        builder.enrol(6)
        for pair in 1...5 { builder.meet(pair, times: 2) }
        let result = try builder.result("T1-C1")
        #expect(result.verdict.status == .met)
        #expect(result.sensitivity.filter(\.changesResult).map(\.option) == ["absolute"])
    }
}
