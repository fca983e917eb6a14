import DyadCore
import Testing

@Suite struct CompletionTests {
    private static func tenPairs(_ plan: String = "") throws -> CohortBuilder {
        var builder = CohortBuilder(try HUTHProgramme.definition(plan: plan))
        builder.enrol(10)
        return builder
    }

    @Test(arguments: [(6, "not-met"), (7, "met"), (8, "met")])
    func `seven of ten pairs hold two meetings`(pairs: Int, status: String) throws {
        var builder = try Self.tenPairs()
        for pair in 1...10 { builder.meet(pair, times: pair <= pairs ? 2 : 1) }
        let verdict = try builder.verdict("T1-C1")
        #expect(verdict.status.name == status)
        #expect(verdict.numerator == pairs)
        #expect(verdict.denominator == 10)
    }

    @Test(arguments: [(4, "not-met"), (5, "met"), (6, "met")])
    func `five of ten pairs hold all three meetings`(pairs: Int, status: String) throws {
        var builder = try Self.tenPairs()
        for pair in 1...10 { builder.meet(pair, times: pair <= pairs ? 3 : 2) }
        #expect(try builder.verdict("T1-C2").status.name == status)
    }

    @Test func `the aspirational target does not count, unless the plan counts it`() throws {
        for (plan, state) in [("", DomainState.met), ("aspirational: counted", .partial)] {
            var builder = try Self.tenPairs(plan)
            for pair in 1...10 {
                builder.meet(pair, times: 2)
                try builder.endMentee(pair)
                try builder.endMentor(ofPair: pair)
            }
            #expect(try builder.verdict("T1-C2").status == .notMet)
            #expect(builder.state("completion") == state)
        }
    }

    @Test(arguments: [
        (6, 10, "not-met"), (10, 6, "not-met"), (7, 7, "met"), (7, 8, "met"), (8, 7, "met"), (6, 6, "not-met"),
    ])
    func `seven tenths of the mentees' and of the mentors' forms come back`(mentees: Int, mentors: Int, status: String)
        throws
    {
        var builder = try Self.tenPairs()
        for pair in 1...mentees { try builder.endMentee(pair) }
        for pair in 1...mentors { try builder.endMentor(ofPair: pair) }
        let verdict = try builder.verdict("T1-C3")
        #expect(verdict.status.name == status)
        #expect(verdict.parts.map(\.numerator) == [mentees, mentors])
    }

    @Test(arguments: [(6, 8, "met"), (6, 7, "not-met")])
    func `a plan may pool the forms of both groups`(mentees: Int, mentors: Int, status: String) throws {
        var builder = try Self.tenPairs("formGroups: pooled")
        for pair in 1...mentees { try builder.endMentee(pair) }
        for pair in 1...mentors { try builder.endMentor(ofPair: pair) }
        #expect(try builder.verdict("T1-C3").status.name == status)
    }

    @Test(arguments: [("formUnit: person", 5), ("formUnit: pair", 10)])
    func `a mentor with two mentees owes one form, or one for each pair`(plan: String, eligible: Int) throws {
        var builder = CohortBuilder(try HUTHProgramme.definition(plan: plan))
        builder.enrol(10, mentors: 5)
        #expect(try builder.verdict("T1-C3").parts.last?.denominator == eligible)
    }

    @Test(arguments: [(Escalation.State.open, "not-met"), (.inHand, "not-met"), (.closed, "met")])
    func `no escalation is left open or in hand`(state: Escalation.State, status: String) throws {
        var builder = try Self.tenPairs()
        builder.raiseEscalation()
        if state != .open { builder.moveEscalation(to: state) }
        #expect(try builder.verdict("T1-C4").status.name == status)
    }

    @Test func `no escalation at all is none left open`() throws {
        #expect(try Self.tenPairs().verdict("T1-C4").status == .met)
    }

    @Test(arguments: [
        ("", RoleID.imgTutor, "met", 7, 9), ("", .programmeLead, "met", 7, 10),
        ("withdrawalClass: as-recorded", .programmeLead, "met", 7, 9),
        ("withdrawnBeyond: counted", .imgTutor, "met", 7, 10),
        ("withdrawnBeyond: counted-as-completed", .imgTutor, "met", 8, 10),
    ])
    func `only the tutor's word puts a withdrawal beyond the programme, unless the plan says otherwise`(
        plan: String, role: RoleID, status: String, part: Int, whole: Int
    ) throws {
        var builder = try Self.tenPairs(plan)
        for pair in 1...7 { builder.meet(pair, times: 2) }
        builder.withdraw(10, .beyondTheProgramme, as: role)
        let verdict = try builder.verdict("T1-C1")
        #expect(verdict.status.name == status)
        #expect(verdict.numerator == part)
        #expect(verdict.denominator == whole)
    }

    @Test func `the tutor's class stands against what the lead records afterwards`() throws {
        var builder = try Self.tenPairs()
        builder.withdraw(10, .other, as: .imgTutor)
        builder.withdraw(10, .beyondTheProgramme, as: .programmeLead)
        #expect(try builder.verdict("T1-C1").denominator == 10)
        #expect(builder.cohort.pair("pair-10")?.awaitsWithdrawalClass(under: EvaluationPlan()) == false)
    }

    @Test func `a withdrawal that waits for the tutor is told as a deviation`() throws {
        var builder = try Self.tenPairs()
        builder.withdraw(10, .beyondTheProgramme, as: .programmeLead)
        #expect(
            builder.evaluation.deviations.contains(
                "The withdrawal of pair-10 is counted as “other” until the IMG Tutor has confirmed its class."))
    }
}
