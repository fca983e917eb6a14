import Testing

@testable internal import DyadCore

@Suite struct JournalEntryTests {
    private static let day = CalendarDate(daysSince1970: 20_697)

    /// One of every kind, with everything said and with as little said as can be.
    private static func records() throws -> [any Recordable] {
        let form = try #require(try SmallProgramme.definition().form("check-in"))
        let application = try #require(try SmallProgramme.definition().form("mentee-application"))
        return [
            Locked(digest: "abc", by: ["staff-01", "staff-02"], because: "A new “site”.", date: day),
            Locked(digest: "abc", by: [], because: nil, date: nil),
            Submission(
                form: form, respondent: "mentee-01", occasion: .session(2), partner: "mentor-01", date: day,
                answers: [
                    "progress": .integer(7), "safety": .integer(1), "pulse": .text("é\n“x”"),
                    "concern": .boolean(false),
                ]),
            Submission(
                form: application, respondent: "mentee-01", occasion: .followUp(months: 6), date: nil,
                answers: [
                    "field": .choice("heart"), "town": .choices(["a", "b"]), "goals": .date(day),
                    "not-with": .people(["mentor-01"]), "calm": .number(try #require(Fraction("1/3"))),
                ]),
            Proposed(
                strategy: "s", pairs: [.init(id: "pair-01", mentee: "mentee-01", mentor: "mentor-01", score: 7)],
                date: day),
            Proposed(strategy: "s", pairs: [], date: nil),
            Confirmed(
                pair: "pair-01", role: .imgTutor, person: "staff-01", because: "x", conflictOfInterest: "a friend",
                date: day),
            Confirmed(
                pair: "pair-01", role: .imgTutor, person: "staff-01", because: "", conflictOfInterest: nil, date: nil),
            Released(pair: "pair-01", role: .imgTutor, person: "staff-01", because: "x", date: day),
            Released(pair: "pair-01", role: .imgTutor, person: "staff-01", because: "", date: nil),
            Met(pair: "pair-01", session: 2, heldOn: day, minutes: 60, mode: "in-person"),
            Met(pair: "pair-01", session: 1, heldOn: day),
            Met(pair: "pair-01", session: 1, heldOn: day, hadProtectedTime: true),
            Referred(
                mentee: "mentee-01", mentor: "mentor-01", route: "a colleague", by: "staff-01", because: "x",
                chosenOn: day),
            PeopleCompared(one: "person-01", other: "mentor-01", areSame: false, date: day),
            PeopleCompared(one: "person-01", other: "mentor-01", areSame: true, date: nil),
            FamiliesFormed(
                strategy: "s", groups: [.init(id: "family-01", members: ["trainee-01", "trainee-02"])], date: day),
            FamiliesFormed(strategy: "s", groups: [], date: nil),
            EscalationRaised(
                id: "escalation-01", about: "mentee-01", form: "check-in", because: "x", owner: .imgTutor,
                channel: "Datix", raisedOn: day),
            EscalationMoved(
                id: "escalation-01", state: .inHand, owner: .committee, channel: "Datix", because: "x", date: day),
            EscalationMoved(id: "escalation-01", state: .closed, owner: nil, channel: nil, because: nil, date: nil),
            Withdrew(pair: "pair-01", classed: .beyondTheProgramme, because: "private", withdrewOn: day),
            Withdrew(pair: "pair-01", classed: .other, because: nil, withdrewOn: day),
            Judged(subject: "R1", role: .programmeLead, person: "staff-01", isMet: true, evidence: "x", judgedOn: day),
            Judged(subject: "R1", role: .programmeLead, person: nil, isMet: false, evidence: "", judgedOn: day),
        ]
    }

    private static func chain() throws -> [JournalEntry] {
        var entries: [JournalEntry] = []
        for (index, record) in try records().enumerated() {
            let event = Event(
                record, by: Actor(role: .programmeLead, person: "staff-01"), at: Timestamp(seconds: index))
            entries.append(JournalEntry(event, sequence: index + 1, after: entries.last?.link ?? JournalEntry.origin))
        }
        return entries
    }

    @Test func `every kind of event comes back from the journal as it went in`() throws {
        for (entry, record) in zip(try Self.chain(), try Self.records()) {
            let event = try #require(try entry.event())
            let isSame = isSame(event.record, record)
            #expect(isSame, "\(entry.kind)")
            #expect(event.actor == Actor(role: .programmeLead, person: "staff-01"))
            #expect(event.recordedAt == Timestamp(seconds: entry.sequence - 1))
            #expect(event.record.json == record.json)
        }
    }

    @Test func `every kind that there is has been tried`() throws {
        #expect(Set(try Self.records().map { type(of: $0).kind }) == Set(Event.kinds.map { $0.kind }))
    }

    private func isSame<R: Recordable>(_ a: any Recordable, _ b: R) -> Bool { (a as? R) == b }

    @Test func `a chain of unchanged entries holds`() throws {
        let chain = try Self.chain()
        var link = JournalEntry.origin
        for entry in chain {
            #expect(entry.damage(after: link, at: entry.sequence) == nil)
            link = entry.link
        }
    }

    /// Ways to change an entry, each of which the chain must tell.
    enum Change: CaseIterable { case payload, payloadAndDigest, kind, actor, moment, sequence, link, previous }

    @Test(arguments: Change.allCases)
    func `a changed entry is told`(change: Change) throws {
        let chain = try Self.chain()
        let entry = chain[2]
        let payload = try #require(entry.payload) + [0x20]
        let changed = JournalEntry(
            sequence: change == .sequence ? 9 : entry.sequence,
            recordedAt: change == .moment ? "2026-01-01T00:00:00Z" : entry.recordedAt,
            actor: change == .actor ? "{}" : entry.actor, kind: change == .kind ? "met" : entry.kind,
            payload: [.payload, .payloadAndDigest].contains(change) ? payload : entry.payload,
            payloadDigest: change == .payloadAndDigest ? Digest(of: payload) : entry.payloadDigest,
            link: change == .link ? chain[0].link : entry.link)
        let previous = change == .previous ? chain[0].link : chain[1].link
        #expect(entry.damage(after: chain[1].link, at: 3) == nil)
        #expect(changed.damage(after: previous, at: 3) != nil)
    }

    @Test func `an erased payload leaves the chain whole`() throws {
        let chain = try Self.chain()
        let entry = chain[2]
        let erased = JournalEntry(
            sequence: 3, recordedAt: entry.recordedAt, actor: entry.actor, kind: entry.kind, payload: nil,
            payloadDigest: entry.payloadDigest, link: entry.link)
        #expect(erased.damage(after: chain[1].link, at: 3) == nil)
        #expect(try erased.event() == nil)
    }

    @Test(arguments: [
        ("met", "{}", "2026-09-01T12:00:00Z"), ("met", "not JSON", "2026-09-01T12:00:00Z"),
        ("danced", "{}", "2026-09-01T12:00:00Z"),
        ("met", #"{"heldOn":"2026-02-30","pair":"pair-01","session":1}"#, "2026-09-01T12:00:00Z"),
        ("met", #"{"heldOn":"2026-09-01","pair":"pair-01","session":1}"#, "yesterday"),
        ("withdrew", #"{"class":"bored","pair":"pair-01","withdrewOn":"2026-09-01"}"#, "2026-09-01T12:00:00Z"),
        (
            "submitted", #"{"form":"f","respondent":"r","occasion":"someday","audiences":[],"answers":{}}"#,
            "2026-09-01T12:00:00Z"
        ),
        (
            "submitted", #"{"form":"f","respondent":"r","occasion":"end","audiences":[],"answers":{"a":[0,1]}}"#,
            "2026-09-01T12:00:00Z"
        ),
    ])
    func `an entry that cannot be read is refused, and not guessed`(kind: String, payload: String, moment: String) {
        let entry = JournalEntry(
            sequence: 1, recordedAt: moment, actor: "{}", kind: kind, payload: Array(payload.utf8),
            payloadDigest: Digest(of: payload), link: JournalEntry.origin)
        #expect(throws: (any Error).self) { try entry.event() }
    }
}
