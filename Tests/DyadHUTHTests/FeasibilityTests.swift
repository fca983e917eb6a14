import DyadCore
import Testing

@Suite struct FeasibilityTests {
    @Test(arguments: [(7, "not-met"), (8, "met"), (9, "met")])
    func `eight eligible mentors are recruited for ten pairs`(mentors: Int, status: String) throws {
        var builder = CohortBuilder(try HUTHProgramme.definition())
        try builder.applyMentors(mentors)
        try builder.submit("mentor-application", by: "mentor-99", .baseline, ["grade": .choice("below-st3")])
        let verdict = try builder.verdict("T1-F1")
        #expect(verdict.status.name == status)
        #expect(verdict.numerator == mentors)
        #expect(verdict.notes == ["\(mentors + 1) applied, \(mentors) of them eligible."])
    }

    @Test(arguments: [(9, "not-met"), (10, "met"), (11, "met")])
    func `ten eligible mentees apply`(mentees: Int, status: String) throws {
        var builder = CohortBuilder(try HUTHProgramme.definition())
        try builder.applyMentees(mentees)
        #expect(try builder.verdict("T1-F2").status.name == status)
    }

    @Test(arguments: [
        ("", 6, 4, "not-met"), ("", 6, 5, "met"), ("plan: { shareReading: absolute }\n", 6, 7, "not-met"),
        ("plan: { shareReading: absolute }\n", 6, 8, "met"), ("", 7, 5, "not-met"), ("", 7, 6, "met"),
    ])
    func `with fewer planned pairs the share is kept, or the paper's own number`(
        plan: String, planned: Int, mentors: Int, status: String
    ) throws {
        let lines = "basedOn: huth\ncohort: { start: 2026-09-01, plannedPairs: \(planned) }\n\(plan)"
        let definition = try DefinitionReader(catalogue: HUTHProgramme.catalogue).definition(
            ProgrammeSource(name: "site", file: "programme.yaml", text: lines))
        var builder = CohortBuilder(definition)
        try builder.applyMentors(mentors)
        #expect(try builder.verdict("T1-F1").status.name == status)
    }

    @Test func `nobody has applied yet is not decided`() throws {
        let builder = CohortBuilder(try HUTHProgramme.definition())
        #expect(try builder.verdict("T1-F1").status.name == "not-decided")
        #expect(try builder.verdict("T1-F2").status.name == "not-decided")
    }

    @Test(arguments: [
        (nil, nil, "", "not-decided"), (true, nil, "", "not-decided"), (nil, true, "", "not-decided"),
        (true, true, "", "met"), (false, false, "", "not-met"), (true, false, "", "not-decided"),
        (true, nil, "judgement: single", "met"), (false, nil, "judgement: single", "not-met"),
    ])
    func `the lead's judgement of the burden counts once the tutor has countersigned it`(
        lead: Bool?, tutor: Bool?, plan: String, status: String
    ) throws {
        var builder = CohortBuilder(try HUTHProgramme.definition(plan: plan))
        if let lead { builder.judge("T1-F3", lead, as: .programmeLead) }
        if let tutor { builder.judge("T1-F3", tutor, as: .imgTutor) }
        #expect(try builder.verdict("T1-F3").status.name == status)
    }

    @Test func `the newest judgement counts`() throws {
        var builder = CohortBuilder(try HUTHProgramme.definition())
        for isMet in [false, true] {
            builder.judge("T1-F3", isMet, as: .programmeLead)
            builder.judge("T1-F3", isMet, as: .imgTutor)
        }
        #expect(try builder.verdict("T1-F3").status == .met)
    }

    @Test(arguments: [(5, "not-met"), (6, "met"), (7, "met")])
    func `mentors find the paperwork easy, at a mean of 6`(last: Int, status: String) throws {
        var builder = CohortBuilder(try HUTHProgramme.definition())
        builder.enrol(10)
        for pair in 1...10 { try builder.endMentor(ofPair: pair, ["administrative-ease": pair == 10 ? last : 6]) }
        #expect(try builder.verdict("T1-F4").status.name == status)
    }

    @Test(arguments: [
        (-20, "", "12 August 2026 to 1 March 2027."), (20, "", "21 September 2026 to 1 March 2027."),
        (-20, "monitoringFrom: start", "1 September 2026 to 1 March 2027."),
        (20, "monitoringFrom: start, monitoringUntilMonth: 3", "1 September 2026 to 1 December 2026."),
    ])
    func `the monitoring period begins with the first match, or with the start`(
        matched: Int, plan: String, period: String
    ) throws {
        var builder = CohortBuilder(try HUTHProgramme.definition(plan: plan))
        builder.enrol(10, on: CohortBuilder.start.adding(days: matched))
        #expect(try builder.verdict("T1-F3").notes == ["Monitoring period: " + period])
    }
}
