import DyadCore
import Testing

@Suite struct EligibilityTests {
    private static func mentor(_ answers: [ItemID: AnswerValue], plan: String = "") throws -> Participant {
        var builder = CohortBuilder(try HUTHProgramme.definition(plan: plan))
        try builder.submit("mentor-application", by: "mentor-01", .baseline, answers)
        return try #require(builder.cohort.participant("mentor-01", as: .mentor))
    }

    @Test(arguments: [
        ("st3-or-above", 11, false), ("st3-or-above", 12, true), ("st3-or-above", 13, true), ("sas", 0, true),
        ("led", 0, true), ("consultant", 0, true), ("below-st3", 120, false),
    ])
    func `the twelve months in the NHS are asked of trainees only`(grade: String, months: Int, isEligible: Bool) throws
    {
        let mentor = try Self.mentor(["grade": .choice(grade), "nhs-months": .integer(months)])
        #expect(mentor.eligibility.isEligible == isEligible)
    }

    @Test(arguments: [
        ("st3-or-above", 12, true), ("sas", 11, false), ("sas", 12, true), ("led", 11, false),
        ("consultant", 11, false), ("consultant", 12, true),
    ])
    func `a plan may ask the twelve months of all mentors`(grade: String, months: Int, isEligible: Bool) throws {
        let mentor = try Self.mentor(
            ["grade": .choice(grade), "nhs-months": .integer(months)], plan: "nhsExperience: all-mentors")
        #expect(mentor.eligibility.isEligible == isEligible)
    }

    @Test func `a trainee who does not say how long they have been in the NHS is not eligible, and is told why`() throws
    {
        let decision = try Self.mentor(["grade": .choice("st3-or-above")]).eligibility
        #expect(!decision.isEligible)
        #expect(decision.reason.contains("“Months in the NHS” was not answered"))
    }

    @Test(arguments: [(["img"], 1), (["led"], 1), (["img", "led"], 2), (["neither"], 0), ([], 0)])
    func `a mentee is an international graduate, locally employed, both or not eligible`(groups: [String], routes: Int)
        throws
    {
        var builder = CohortBuilder(try HUTHProgramme.definition())
        try builder.submit("mentee-application", by: "mentee-01", .baseline, ["doctor-group": .choices(groups)])
        let decision = try #require(builder.cohort.participant("mentee-01", as: .mentee)).eligibility
        #expect(decision.isEligible == (routes > 0))
        #expect(decision.routes.count == routes)
    }

    @Test(arguments: [(nil, 1), (1, 1), (2, 2), (3, 3), (4, 3), (0, 1)])
    func `a mentor has as many places as they offer, from one to three`(offered: Int?, places: Int) throws {
        var answers: [ItemID: AnswerValue] = ["grade": .choice("consultant")]
        answers["places"] = offered.map { .integer($0) }
        #expect(try Self.mentor(answers).places == places)
    }
}
