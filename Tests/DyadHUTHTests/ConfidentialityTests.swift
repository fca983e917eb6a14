import DyadCore
import Testing

@Suite struct ConfidentialityTests {
    /// What a viewer reads of mentee-01, whose mentor is mentor-01; mentee-02 is mentor-02's.
    private static func items(for viewer: Viewer) throws -> Set<ItemID> {
        var builder = CohortBuilder(try HUTHProgramme.definition())
        try builder.applyMentees(2)
        builder.enrol(2)
        try builder.submit(
            "check-in", by: "mentee-01", .session(2),
            [
                "goal-progress": .integer(5), "psychological-safety": .integer(2), "concern": .boolean(true),
                "concern-words": .text("A worry"), "pulse-coping": .choice("badly"), "pulse-rest": .choice("never"),
                "pulse-words": .text("Tired"),
            ])
        try builder.endMentee(1, ratings: builder.domains.map { _ in 7 }, ["usefulness": 8, "match-satisfaction": 3])
        return Set(
            CohortView(builder.cohort, for: viewer).submissions.filter { $0.respondent == "mentee-01" }
                .flatMap(\.answers).map(\.item))
    }

    private static let hidden: Set<ItemID> = ["psychological-safety", "pulse-coping", "pulse-rest"]
    private static let concern: Set<ItemID> = ["concern", "concern-words"]

    @Test(arguments: [
        Viewer(roles: [.mentor], person: "mentor-01"), Viewer(roles: [.mentor], person: "mentor-02"),
        Viewer(roles: [.mentee], person: "mentee-02"), Viewer(roles: [.committee]), Viewer(roles: []),
    ])
    func `neither mentors nor other mentees nor the committee read a rating, the pulse or a concern`(viewer: Viewer)
        throws
    {
        #expect(try Self.items(for: viewer).isEmpty)
    }

    @Test func `the tutor reads the pulse's own words, the lead does not, and nobody reads single pulse answers`()
        throws
    {
        let tutor = try Self.items(for: Viewer(roles: [.imgTutor]))
        let lead = try Self.items(for: Viewer(roles: [.programmeLead]))
        #expect(tutor.contains("pulse-words"))
        #expect(!lead.contains("pulse-words"))
        #expect(tutor.isDisjoint(with: Self.hidden))
        #expect(lead.isDisjoint(with: Self.hidden))
        #expect(tutor.isSuperset(of: Self.concern))
        #expect(lead.isSuperset(of: Self.concern))
    }

    @Test func `a lead who is also the mentor reads nothing of their own mentee that a mentor may not`() throws {
        let own = try Self.items(for: Viewer(roles: [.programmeLead, .mentor], person: "mentor-01"))
        #expect(own == ["doctor-group"])
        let others = try Self.items(for: Viewer(roles: [.programmeLead, .mentor], person: "mentor-02"))
        #expect(others.isSuperset(of: Self.concern))
        #expect(others.isDisjoint(with: Self.hidden))
    }

    @Test func `mentees read everything that they said`() throws {
        let own = try Self.items(for: Viewer(roles: [.mentee], person: "mentee-01"))
        #expect(own.isSuperset(of: Self.hidden.union(Self.concern).union(["pulse-words", "match-satisfaction"])))
    }

    @Test func `every answer to a check-in and to the mentee's feedback is kept from mentors, now and in new items`()
        throws
    {
        let definition = try HUTHProgramme.definition(
            "forms: [{ id: check-in, items: [{ id: extra, label: Extra, question: { use: text } }] }]\n")
        for form in ["check-in", "mentee-feedback"] as [FormID] {
            let items = try #require(definition.form(form)).items
            #expect(items.allSatisfy { $0.audience.never.contains(.mentor) && !$0.audience.readers.contains(.mentor) })
        }
        let application = try #require(definition.form("mentee-application"))
        let read = application.items.filter { $0.audience.readers.contains(.mentor) }.map(\.id)
        #expect(read == ["goals"])
    }

    @Test func `the wellbeing pulse is asked after the second meeting alone`() throws {
        let form = try #require(try HUTHProgramme.definition().form("check-in"))
        #expect(
            form.items.filter { $0.id.description.hasPrefix("pulse-") && !$0.audience.groupReaders.isEmpty }.map(\.id)
                == ["pulse-coping", "pulse-rest"])
        for session in 1...3 {
            let asked = form.items(at: .session(session)).map(\.id)
            #expect(asked.contains("pulse-coping") == (session == 2))
        }
        #expect(form.items.filter { $0.escalates }.map(\.id) == ["concern"])
    }
}
