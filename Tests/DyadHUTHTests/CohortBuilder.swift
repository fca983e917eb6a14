import DyadCore
import DyadStandard

/// Builds a HUTH cohort of invented people event by event, as the commands record it.
struct CohortBuilder {
    let definition: ProgrammeDefinition
    private var events: [Event] = []
    private var mentorOfMentee: [Int: Int] = [:]

    static let start = CalendarDate(daysSince1970: 20_697)  // 1 September 2026

    init(_ definition: ProgrammeDefinition) { self.definition = definition }

    var cohort: Cohort { Cohort(definition, events: events) }

    var evaluation: Evaluation {
        Evaluator(cohort, asAt: Self.start.adding(months: 7)).evaluation(head: nil, length: events.count)
    }

    mutating func record(_ record: any Recordable, as role: RoleID = .programmeLead) {
        events.append(Event(record, by: Actor(role: role), at: Timestamp(noonOf: Self.start)))
    }

    static func id<Kind>(_ prefix: String, _ number: Int) -> ID<Kind> {
        ID("\(prefix)-\(number < 10 ? "0" : "")\(number)")
    }

    mutating func submit(
        _ form: FormID, by person: PersonID, _ occasion: Occasion, about partner: PersonID? = nil,
        on date: CalendarDate? = nil, _ answers: [ItemID: AnswerValue]
    ) throws {
        guard let form = definition.form(form) else { throw NoSuchForm() }
        record(
            Submission(
                form: form, respondent: person, occasion: occasion, partner: partner, date: date, answers: answers))
    }

    struct NoSuchForm: Error {}

    /// Mentees who apply, with a rating for each domain.
    mutating func applyMentees(_ count: Int, rating: Int? = 5) throws {
        for number in 1...max(1, count) where number <= count {
            try applyMentee(number, ratings: domains.map { _ in rating })
        }
    }

    mutating func applyMentee(_ number: Int, ratings: [Int?]) throws {
        var answers = answers(ratings)
        answers["doctor-group"] = .choices(["img"])
        try submit("mentee-application", by: Self.id("mentee", number), .baseline, answers)
    }

    mutating func applyMentors(_ count: Int) throws {
        for number in 1...max(1, count) where number <= count {
            try submit(
                "mentor-application", by: Self.id("mentor", number), .baseline,
                ["grade": .choice("consultant"), "places": .integer(2)])
        }
    }

    /// Pairs that both confirmers confirm; mentors take a second mentee when there are fewer of them.
    mutating func enrol(_ count: Int, mentors: Int? = nil, on date: CalendarDate = start) {
        guard count > 0 else { return }
        for number in 1...count { mentorOfMentee[number] = (number - 1) % (mentors ?? count) + 1 }
        record(
            Proposed(
                strategy: "best-coverage",
                pairs: (1...count).map { number in
                    .init(
                        id: Self.id("pair", number), mentee: Self.id("mentee", number),
                        mentor: Self.id("mentor", mentorOfMentee[number] ?? 0), score: 7)
                }, date: date))
        for number in 1...count {
            for role in [RoleID.programmeLead, .imgTutor] {
                record(
                    Confirmed(
                        pair: Self.id("pair", number), role: role, person: "staff-01", because: "They fit.",
                        conflictOfInterest: nil, date: date), as: role)
            }
        }
    }

    mutating func meet(_ pair: Int, times: Int) {
        for session in 1...max(1, times) where session <= times {
            record(
                Met(
                    pair: Self.id("pair", pair), session: session,
                    heldOn: Self.start.adding(months: [1, 3, 6][session - 1])))
        }
    }

    mutating func withdraw(_ pair: Int, _ classed: Withdrew.Class, as role: RoleID) {
        record(
            Withdrew(
                pair: Self.id("pair", pair), classed: classed, because: nil, withdrewOn: Self.start.adding(months: 2)),
            as: role)
    }

    mutating func judge(_ subject: String, _ isMet: Bool, as role: RoleID, on date: CalendarDate? = nil) {
        record(
            Judged(
                subject: subject, role: role, person: nil, isMet: isMet, evidence: "Asked the senior team.",
                judgedOn: date ?? Self.start.adding(months: 6)), as: role)
    }

    mutating func raiseEscalation(_ number: Int = 1, on date: CalendarDate = start) {
        record(
            EscalationRaised(
                id: Self.id("escalation", number), about: Self.id("mentee", number), form: "check-in", because: nil,
                owner: .imgTutor, channel: nil, raisedOn: date))
    }

    mutating func moveEscalation(_ number: Int = 1, to state: Escalation.State) {
        record(
            EscalationMoved(
                id: Self.id("escalation", number), state: state, owner: nil, channel: "Datix", because: "Dealt with.",
                date: Self.start.adding(months: 6)), as: .imgTutor)
    }

    /// A mentee's end form: a rating for each domain, and the feedback ratings.
    mutating func endMentee(_ number: Int, ratings: [Int?] = [], _ feedback: [ItemID: Int] = [:]) throws {
        try submit(
            "mentee-feedback", by: Self.id("mentee", number), .end,
            answers(ratings).merging(feedback.mapValues { .integer($0) }) { _, new in new })
    }

    /// A mentor's end form about the mentee of a pair.
    mutating func endMentor(ofPair number: Int, _ feedback: [ItemID: Int] = [:]) throws {
        try submit(
            "mentor-feedback", by: Self.id("mentor", mentorOfMentee[number] ?? number), .end,
            about: Self.id("mentee", number), feedback.mapValues { .integer($0) })
    }

    /// The eleven domains in the order of the paper.
    var domains: [MeasureID] { definition.rule("T1-I1")?.rule.measures ?? [] }

    private func answers(_ ratings: [Int?]) -> [ItemID: AnswerValue] {
        var answers: [ItemID: AnswerValue] = [:]
        for (domain, rating) in zip(domains, ratings) {
            answers[ItemID(domain.description)] = rating.map { .integer($0) }
        }
        return answers
    }

    func verdict(_ rule: String) throws -> Verdict { try result(rule).verdict }

    func result(_ rule: String) throws -> DomainResult.RuleResult {
        guard let result = evaluation.domains.lazy.flatMap(\.rules).first(where: { $0.rule.id == rule }) else {
            throw NoSuchForm()
        }
        return result
    }

    func state(_ domain: String) -> DomainState? { evaluation.domains.first { $0.domain.id == domain }?.state }
}
