import Testing

@testable internal import DyadCore

@Suite struct CohortViewTests {
    /// Two pairs: mentee-01 with mentor-01, and mentee-02 with mentor-02.
    private static func items(for viewer: Viewer, of respondent: PersonID) throws -> Set<String> {
        var small = try SmallCohort()
        small.propose([("pair-01", "mentee-01", "mentor-01"), ("pair-02", "mentee-02", "mentor-02")])
        small.confirm("pair-01")
        small.confirm("pair-02")
        for mentee in ["mentee-01", "mentee-02"] as [PersonID] {
            try small.submit(
                "mentee-application", by: mentee, .baseline,
                [
                    "willing": .boolean(true), "goals": .text("Grow"), "calm": .integer(4),
                    "not-with": .people(["person-01"]),
                ])
            try small.submit(
                "check-in", by: mentee, .session(2),
                ["progress": .integer(5), "safety": .integer(2), "concern": .boolean(true), "pulse": .text("Tired")])
        }
        try small.submit("mentor-feedback", by: "mentor-01", .end, ["remarks": .text("Fine")])
        return Set(
            CohortView(small.cohort, for: viewer).submissions.filter { $0.respondent == respondent }
                .flatMap(\.answers).map(\.item.description))
    }

    private static let everything: Set = [
        "willing", "goals", "calm", "not-with", "progress", "safety", "concern", "pulse",
    ]
    private static let forTheLead: Set = ["willing", "goals", "calm", "not-with", "progress", "concern"]

    private static let readers: [(String, Viewer, Set<String>)] = [
        ("the lead", Viewer(roles: [.programmeLead]), forTheLead),
        ("the tutor, who alone reads the pulse", Viewer(roles: [.imgTutor]), ["progress", "concern", "pulse"]),
        ("the committee", Viewer(roles: [.committee]), []),
        ("the mentee's own", Viewer(roles: [.mentee], person: "mentee-01"), everything),
        ("another mentee", Viewer(roles: [.mentee], person: "mentee-02"), []),
        ("the mentor", Viewer(roles: [.mentor], person: "mentor-01"), ["goals"]),
        ("another mentor", Viewer(roles: [.mentor], person: "mentor-02"), []),
        ("a mentor who is nobody", Viewer(roles: [.mentor]), []),
        (
            "the lead who is also the mentor", Viewer(roles: [.programmeLead, .mentor], person: "mentor-01"),
            ["willing", "goals"]
        ),
        (
            "the lead who is also another's mentor", Viewer(roles: [.programmeLead, .mentor], person: "mentor-02"),
            forTheLead
        ),
        (
            "the lead whom the roles do not call the mentor", Viewer(roles: [.programmeLead], person: "mentor-01"),
            ["willing", "goals"]
        ),
        ("the tutor who is also the mentor", Viewer(roles: [.imgTutor, .mentor], person: "mentor-01"), ["goals"]),
        ("nobody", Viewer(roles: []), []),
    ]

    @Test(arguments: readers)
    func `each reads of the mentee what the form lets them`(who: String, viewer: Viewer, items: Set<String>) throws {
        #expect(try Self.items(for: viewer, of: "mentee-01") == items, "\(who)")
    }

    @Test(arguments: [
        (Viewer(roles: [.mentor], person: "mentor-01"), true), (Viewer(roles: [.programmeLead]), true),
        (Viewer(roles: [.mentee], person: "mentee-01"), false), (Viewer(roles: [.imgTutor]), false),
    ])
    func `a mentor's form is read by the mentor and the lead`(viewer: Viewer, isRead: Bool) throws {
        #expect(try Self.items(for: viewer, of: "mentor-01") == (isRead ? ["remarks"] : []))
    }

    @Test(arguments: [
        (Viewer(roles: [.programmeLead]), true), (Viewer(roles: [.imgTutor]), true),
        (Viewer(roles: [.committee]), false), (Viewer(roles: [.mentor], person: "mentor-01"), false),
        (Viewer(roles: [.mentee], person: "mentee-01"), false), (Viewer(roles: []), false),
    ])
    func `who takes part, pairs and sessions are for those who confirm pairs`(viewer: Viewer, sees: Bool) throws {
        var small = try SmallCohort()
        try small.submit("mentee-application", by: "mentee-01", .baseline, ["willing": .boolean(true)])
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        let view = CohortView(small.cohort, for: viewer)
        #expect(view.runsProgramme == sees)
        #expect(view.participants.isEmpty != sees && view.pairs.isEmpty != sees)
    }

    @Test func `an answer keeps the audience it was given under, whatever the form says later`() throws {
        var small = try SmallCohort()
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        small.confirm("pair-01")
        try small.submit("check-in", by: "mentee-01", .session(2), ["pulse": .text("Tired")])
        let later = try SmallProgramme.definition(
            "forms: [{ id: check-in, never: [], items: [{ id: pulse, readers: [mentor, programme-lead] }] }]\n")
        for viewer in [Viewer(roles: [.mentor], person: "mentor-01"), Viewer(roles: [.programmeLead])] {
            #expect(CohortView(Cohort(later, events: small.events), for: viewer).submissions.isEmpty)
        }
    }

    @Test func `an audience comes back from the journal as it went in`() {
        let audience = Audience(readers: [.programmeLead, .imgTutor], never: [.mentor], isSensitive: true)
        #expect(Audience(json: audience.json) == audience)
        #expect(Audience(json: .null).isSensitive, "What cannot be read is taken for sensitive.")
        #expect(Audience(json: .null).readers.isEmpty)
    }
}
