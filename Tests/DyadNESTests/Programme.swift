import DyadCore
import DyadNES
import DyadStandard

/// The NES programme, and a cohort of invented people in it, event by event.
struct Programme {
    static let catalogue = StandardCatalogue.catalogue.adding(NES.catalogue)
    static let start = CalendarDate(daysSince1970: 20_485)  // 1 February 2026

    let definition: ProgrammeDefinition
    private(set) var directory = Directory([])
    private var events: [Event] = []

    /// The programme as it ships, with what a site writes over it.
    init(writing text: String = "") throws {
        let source = ProgrammeSource(
            name: "site", file: "programme.yaml",
            text: "id: site\nbasedOn: nes\ncohort: { title: T, site: S, start: 2026-02-01 }\n" + text)
        definition = try DefinitionReader(catalogue: Programme.catalogue).definition(source)
    }

    var cohort: Cohort { Cohort(definition, events: events) }

    mutating func record(_ record: any Recordable) {
        events.append(Event(record, by: Actor(), at: Timestamp(noonOf: Programme.start)))
    }

    /// Takes rows in as an import does; what was refused.
    @discardableResult
    mutating func take(_ form: FormID, _ rows: [Row]) -> [Diagnostic] {
        var intake = Intake(into: cohort, directory: directory, today: Programme.start.adding(months: 24))
        intake.take(rows.enumerated().map { $1.submission(to: form, row: $0 + 2) })
        for record in intake.records { self.record(record) }
        directory = intake.directory
        return intake.problems
    }

    /// A row of a file.
    struct Row {
        var email: String
        var name: String?
        var number: String?
        var date: CalendarDate? = Programme.start
        var occasion: Occasion?
        var answers: [ItemID: AnswerValue] = [:]

        func submission(to form: FormID, row: Int) -> IncomingSubmission {
            var submission = IncomingSubmission(form: form, place: .cell(file: "f.csv", sheet: nil, cell: "A\(row)"))
            submission.email = email
            submission.name = name
            submission.registration = number
            submission.date = date
            submission.occasion = occasion
            submission.answers = answers
            return submission
        }
    }

    static func mentee(_ email: String, _ answers: [ItemID: AnswerValue] = [:]) -> Row {
        let own: [ItemID: AnswerValue] = [
            "doctor-group": .choice("img"), "training-start": .date(start.adding(days: -30)),
        ]
        return Row(email: email, answers: own.merging(answers) { $1 })
    }

    static func mentor(
        _ email: String, name: String? = nil, number: String? = nil, places: Int = 2,
        _ answers: [ItemID: AnswerValue] = [:]
    ) -> Row {
        let own: [ItemID: AnswerValue] = ["educator": .boolean(true), "places": .integer(places)]
        return Row(email: email, name: name, number: number, answers: own.merging(answers) { $1 })
    }

    /// Pairs that are confirmed, one mentee each.
    mutating func pair(_ mentees: [PersonID], with mentors: [PersonID]) {
        let pairs = zip(mentees, mentors).enumerated().map { index, people in
            Proposed.ProposedPair(
                id: PairID("pair-\(index + 1)"), mentee: people.0, mentor: people.1, score: 1)
        }
        record(Proposed(strategy: "balanced", pairs: pairs, date: Programme.start))
        for pair in pairs {
            record(
                Confirmed(
                    pair: pair.id, role: .programmeLead, person: "staff-01", because: "x", conflictOfInterest: nil,
                    date: Programme.start))
        }
    }

    func verdict(_ rule: String) throws -> Verdict {
        guard let found = definition.rule(rule) else { throw NoSuchRule() }
        return found.rule.verdict(on: Evidence(cohort, for: rule, under: definition.plan))
    }

    struct NoSuchRule: Error {}
}
