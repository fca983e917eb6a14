internal import DyadCore
internal import DyadHUTH
internal import DyadReports
internal import DyadStandard

/// Invented mentees and mentors of the HUTH programme, with the pairs that a strategy proposes for them.
struct ProposedCohort {
    var mentees = 12
    var mentors = 8
    /// What stands in front of every name.
    var mark = ""
    var strategy: any MatchingStrategy = BestCoverageStrategy()
    /// Whether the first mentee excludes the first mentor.
    var hasExclusion = true
    var lines = ""

    func page() throws -> String {
        let (cohort, directory) = try applied()
        let round = MatchingRound(cohort, directory: directory)
        return MatchPage(try round.outcome(of: strategy), of: round.problem, in: cohort, directory).html()
    }

    func applied() throws -> (cohort: Cohort, directory: Directory) {
        let definition = try DefinitionReader(catalogue: StandardCatalogue.catalogue.adding(HUTH.catalogue)).definition(
            ProgrammeSource(
                name: "proposed", file: "proposed.yaml",
                text: "basedOn: huth\ncohort: { start: 2026-09-01, plannedPairs: 500, fictitious: true }\n" + lines))
        var events: [Event] = []
        func apply(_ form: FormID, _ person: PersonID, _ answers: [ItemID: AnswerValue]) {
            guard let form = definition.form(form) else { return }
            events.append(
                Event(
                    Submission(
                        form: form, respondent: person, occasion: .baseline, partner: nil, date: nil, answers: answers),
                    by: Actor(), at: Timestamp(noonOf: CalendarDate(daysSince1970: 20_697))))
        }
        for number in 0..<mentees {
            var answers: [ItemID: AnswerValue] = [
                "doctor-group": .choices([number % 2 == 0 ? "img" : "led"]), "specialty": .choice("cardiology"),
                "sites": .choices([number % 3 == 0 ? "hull-royal-infirmary" : "castle-hill-hospital"]),
            ]
            if hasExclusion, number == 0 { answers["not-with"] = .people([ProposedCohort.mentor(0)]) }
            apply("mentee-application", ProposedCohort.mentee(number), answers)
        }
        for number in 0..<mentors {
            apply(
                "mentor-application", ProposedCohort.mentor(number),
                [
                    "grade": .choice("consultant"), "nhs-months": .integer(90), "places": .integer(1),
                    "specialty": .choice(number % 2 == 0 ? "cardiology" : "psychiatry"),
                ])
        }
        let people =
            (0..<mentees).map { (ProposedCohort.mentee($0), "Mentee \($0)") }
            + (0..<mentors).map { (ProposedCohort.mentor($0), "Mentor \($0)") }
        return (
            Cohort(definition, events: events),
            Directory(people.map { PersonRecord(id: $0, contact: "\($0)@example.org", name: mark + $1) })
        )
    }

    static func mentee(_ number: Int) -> PersonID { PersonID("mentee-\(number + 1000)") }
    static func mentor(_ number: Int) -> PersonID { PersonID("mentor-\(number + 1000)") }
}
