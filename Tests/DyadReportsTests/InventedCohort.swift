internal import DyadCore
internal import DyadHUTH
internal import DyadStandard
internal import Testing

/// A cohort of ten invented pairs, made with events like a real one.
struct InventedCohort {
    var title = "Pilot Cohort 1"
    var programme = "HUTH IMG/LED Mentorship Programme"
    var evidence = "Nothing was passed on to the senior team."
    var isFictitious = true
    /// How many mentees return the feedback form.
    var mentees = 9
    /// How many mentors return the feedback form.
    var mentors = 8
    /// What every mentee adds to each rating of their application, by turns.
    var gains = [2, 1, 1, 2, 0, 3, 1, 2, 1, 2]
    /// What every mentor adds to their ratings.
    var mentorShift = 0
    /// What every mentee moves from measure 6 to measure 7 at the end; both are sensitive.
    var sensitiveShift = 0
    /// What the committee wrote as its choice.
    var choice: String?
    var isLocked = true
    var hasOpenEscalation = false

    private let start = "2026-09-01"

    /// The definition: the HUTH programme with this cohort's names.
    func definition() throws -> ProgrammeDefinition {
        let yaml = """
            basedOn: huth
            title: \(quoted(programme))
            cohort: { title: \(quoted(title)), start: \(start), fictitious: \(isFictitious) }
            """
        return try DefinitionReader(catalogue: StandardCatalogue.catalogue.adding(HUTH.catalogue))
            .definition(ProgrammeSource(name: "invented", file: "invented.yaml", text: yaml))
    }

    /// The definition with the evaluation of its events.
    func evaluated() throws -> (evaluation: Evaluation, definition: ProgrammeDefinition) {
        let definition = try definition()
        let events = try events(of: definition)
        let cohort = Cohort(definition, events: events)
        let asAt = try #require(CalendarDate(iso: "2027-03-10"))
        let evaluation = Evaluator(cohort, asAt: asAt)
            .evaluation(head: Digest(of: "an invented journal"), length: events.count)
        return (evaluation, definition)
    }

    private func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\u{1B}", with: "\\e")
        return "\"\(escaped)\""
    }

    private func events(of definition: ProgrammeDefinition) throws -> [Event] {
        var events: [Event] = []
        let first = try #require(CalendarDate(iso: start))
        func add(_ record: any Recordable, month: Int, by role: RoleID? = nil) {
            events.append(Event(record, by: Actor(role: role), at: Timestamp(noonOf: first.adding(months: month))))
        }
        if isLocked {
            add(
                Locked(digest: definition.digest.description, by: ["lead", "tutor"], because: nil, date: nil), month: -1
            )
        }
        let measures = definition.measures.filter { $0.number != nil }.map { ItemID($0.id.description) }
        for index in 1...12 {
            add(
                try submission(
                    definition, "mentee-application", "mentee-\(index)", .baseline,
                    ["doctor-group": .choices(["img"])].merging(ratings(measures, index, plus: 0)) { $1 }), month: -1)
        }
        for index in 1...9 {
            add(
                try submission(
                    definition, "mentor-application", "mentor-\(index)", .baseline,
                    ["grade": .choice("consultant"), "places": .integer(2)]), month: -1)
        }
        let pairs = (1...10).map { index in
            Proposed.ProposedPair(
                id: PairID(index < 10 ? "pair-0\(index)" : "pair-\(index)"), mentee: PersonID("mentee-\(index)"),
                mentor: PersonID("mentor-\(min(index, 9))"), score: 8)
        }
        add(Proposed(strategy: "best-coverage", pairs: pairs, date: nil), month: 0)
        for pair in pairs {
            for role in [RoleID.programmeLead, .imgTutor] {
                add(
                    Confirmed(
                        pair: pair.id, role: role, person: PersonID(role.description), because: "A good fit.",
                        conflictOfInterest: nil, date: nil), month: 0, by: role)
            }
        }
        for (index, pair) in pairs.enumerated() {
            for (number, month) in [(1, 1), (2, 3), (3, 6)].prefix(index < 6 ? 3 : index < 8 ? 2 : 1) {
                add(Met(pair: pair.id, session: number, heldOn: first.adding(months: month)), month: month)
            }
        }
        add(
            Withdrew(
                pair: "pair-10", classed: .beyondTheProgramme, because: nil, withdrewOn: first.adding(months: 2)),
            month: 2, by: .imgTutor)
        if hasOpenEscalation {
            add(
                EscalationRaised(
                    id: "escalation-01", about: "mentee-2", form: nil, because: nil, owner: .imgTutor, channel: nil,
                    raisedOn: first.adding(months: 3)), month: 3)
        }
        for role in [RoleID.programmeLead, .imgTutor] {
            add(
                Judged(
                    subject: "T1-F3", role: role, person: nil, isMet: true, evidence: evidence,
                    judgedOn: first.adding(months: 4)), month: 4, by: role)
        }
        if let choice {
            add(
                Judged(
                    subject: Judged.committeeChoice, role: .committee, person: nil, isMet: true, evidence: choice,
                    judgedOn: first.adding(months: 6)), month: 6, by: .committee)
        }
        for index in 1..<(mentees + 1) {
            let feedback: [ItemID: AnswerValue] = [
                "usefulness": .integer(7 + index % 3), "recommend": .integer(6 + index % 4),
                "match-satisfaction": .integer(6 + index % 4),
            ]
            add(
                try submission(
                    definition, "mentee-feedback", "mentee-\(index)", .end,
                    feedback.merging(ratings(measures, index, plus: gains[index - 1])) { $1 }), month: 6)
        }
        for index in 1..<(mentors + 1) {
            add(
                try submission(
                    definition, "mentor-feedback", "mentor-\(index)", .end,
                    [
                        "administrative-ease": .integer(4 + index % 4 + mentorShift),
                        "match-satisfaction": .integer(7 + index % 3 + mentorShift),
                        "willing-to-continue": .boolean(index != 3),
                    ]), month: 6)
        }
        return events
    }

    private func ratings(_ measures: [ItemID], _ person: Int, plus gain: Int) -> [ItemID: AnswerValue] {
        Dictionary(
            uniqueKeysWithValues: measures.enumerated().map { place, item in
                let more = gain == 0 ? 0 : max(0, gain - (place == 6 ? 2 : place % 3 == 2 ? 1 : 0))
                let shift = gain == 0 ? 0 : place == 5 ? -sensitiveShift : place == 6 ? sensitiveShift : 0
                return (item, .integer(min(10, 3 + (person + place) % 4 + more + shift)))
            })
    }

    private func submission(
        _ definition: ProgrammeDefinition, _ form: FormID, _ person: String, _ occasion: Occasion,
        _ answers: [ItemID: AnswerValue]
    ) throws -> Submission {
        Submission(
            form: try #require(definition.form(form)), respondent: PersonID(person), occasion: occasion,
            date: try #require(CalendarDate(iso: start)).adding(months: occasion == .end ? 6 : -1), answers: answers)
    }
}
