import Testing

@testable internal import DyadCore

/// What somebody else records of a person is read by that person only where their role is among the readers, and by no peer.
@Suite struct FormsAboutOthersTests {
    /// What a viewer reads of the exam that the supervisor recorded of mentee-01.
    private static func items(for viewer: Viewer, isPaired: Bool) throws -> [String] {
        let definition = try KeyedProgramme.definition()
        let form = try #require(definition.form("exam"))
        var records: [any Recordable] = ["mentee-01", "mentee-02"].map { mentee in
            Submission(
                form: form, respondent: mentee, occasion: .anyTime, date: nil,
                answers: [
                    "paper": .choice("heart"), "turn": .integer(1), "advice": .text("Rest"), "through": .boolean(true),
                ])
        }
        let application = try #require(definition.form("mentee-application"))
        records += ["mentee-01", "mentee-02"].map { mentee in
            Submission(
                form: application, respondent: mentee, occasion: .baseline, date: nil,
                answers: ["willing": .boolean(true)])
        }
        if isPaired {
            let pairs = [Proposed.ProposedPair(id: "pair-01", mentee: "mentee-01", mentor: "mentor-01", score: 1)]
            records.append(Proposed(strategy: "x", pairs: pairs, date: nil))
            records += [RoleID.programmeLead, .imgTutor].map { role in
                Confirmed(
                    pair: "pair-01", role: role, person: "staff-01", because: "x", conflictOfInterest: nil, date: nil)
            }
        }
        let events = records.map { Event($0, by: Actor(), at: Timestamp(noonOf: SmallCohort.start)) }
        return CohortView(Cohort(definition, events: events), for: viewer).submissions
            .filter { $0.respondent == "mentee-01" && $0.title == "Exam" }.flatMap(\.answers).map(\.item.description)
    }

    private static let viewers: [(viewer: Viewer, items: [String])] = [
        (Viewer(roles: ["supervisor"]), ["paper", "turn", "through", "advice"]),
        (Viewer(roles: [.mentee], person: "mentee-01"), ["paper", "turn", "through"]),
        (Viewer(roles: [.mentee], person: "mentee-02"), []),
        (Viewer(roles: [.mentor], person: "mentor-01"), []),
        (Viewer(roles: ["supervisor", .mentor], person: "mentor-01"), []),
        (Viewer(roles: ["supervisor", .mentor], person: "mentor-02"), ["paper", "turn", "through", "advice"]),
        // A supervisor who is the mentee reads of themselves what mentees may.
        (Viewer(roles: ["supervisor", .mentee], person: "mentee-01"), ["paper", "turn", "through"]),
        (Viewer(roles: ["supervisor", .mentee], person: "mentee-02"), ["paper", "turn", "through", "advice"]),
        (Viewer(roles: [.programmeLead]), []), (Viewer(roles: [.mentee]), []), (Viewer(roles: []), []),
    ]

    @Test(arguments: viewers, [true, false])
    func `each reads what they may, in a pair or not yet`(
        of: (viewer: Viewer, items: [String]), isPaired: Bool
    ) throws {
        let expected =
            !isPaired && of.viewer.person == "mentor-01" && of.viewer.roles.contains("supervisor")
            ? ["paper", "turn", "through", "advice"] : of.items
        #expect(try Self.items(for: of.viewer, isPaired: isPaired) == expected)
    }
}
