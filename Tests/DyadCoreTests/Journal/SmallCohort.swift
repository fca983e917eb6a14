@testable internal import DyadCore

/// Builds a cohort of the small programme from invented people's events.
struct SmallCohort {
    let definition: ProgrammeDefinition
    private(set) var events: [Event] = []

    static let start = CalendarDate(daysSince1970: 20_697)  // 1 September 2026

    init(_ lines: String = "") throws { definition = try SmallProgramme.definition(lines) }

    var cohort: Cohort { Cohort(definition, events: events) }

    mutating func record(_ record: any Recordable, as role: RoleID = .programmeLead) {
        events.append(Event(record, by: Actor(role: role), at: Timestamp(noonOf: record.date ?? Self.start)))
    }

    mutating func submit(
        _ form: FormID, by person: PersonID, _ occasion: Occasion, _ answers: [ItemID: AnswerValue],
        on date: CalendarDate? = nil
    ) throws {
        guard let form = definition.form(form) else { throw RecordReader.Unreadable(member: form.description) }
        record(Submission(form: form, respondent: person, occasion: occasion, date: date, answers: answers))
    }

    mutating func applyMentee(_ person: PersonID, field: String?, town: String? = nil, notWith: [PersonID] = []) throws
    {
        var answers: [ItemID: AnswerValue] = ["willing": .boolean(true)]
        answers["field"] = field.map { .choice($0) }
        answers["town"] = town.map { .text($0) }
        if !notWith.isEmpty { answers["not-with"] = .people(notWith) }
        try submit("mentee-application", by: person, .baseline, answers)
    }

    mutating func applyMentor(_ person: PersonID, field: String?, town: String? = nil, places: Int = 1) throws {
        var answers: [ItemID: AnswerValue] = ["places": .integer(places)]
        answers["field"] = field.map { .choice($0) }
        answers["town"] = town.map { .text($0) }
        try submit("mentor-application", by: person, .baseline, answers)
    }

    mutating func propose(_ pairs: [(PairID, PersonID, PersonID)], on date: CalendarDate = start) {
        record(
            Proposed(
                strategy: "try-everything", pairs: pairs.map { .init(id: $0.0, mentee: $0.1, mentor: $0.2, score: 2) },
                date: date))
    }

    mutating func confirm(
        _ pair: PairID, as roles: [RoleID] = [.programmeLead, .imgTutor], on date: CalendarDate = start
    ) {
        for role in roles {
            record(
                Confirmed(
                    pair: pair, role: role, person: "staff-01", because: "They fit.", conflictOfInterest: nil,
                    date: date),
                as: role)
        }
    }

    mutating func release(_ pair: PairID, as roles: [RoleID], on date: CalendarDate = start) {
        for role in roles {
            record(Released(pair: pair, role: role, person: "staff-01", because: "A change.", date: date), as: role)
        }
    }

    mutating func withdraw(_ pair: PairID, on date: CalendarDate = start) {
        record(Withdrew(pair: pair, classed: .other, because: nil, withdrewOn: date))
    }
}
