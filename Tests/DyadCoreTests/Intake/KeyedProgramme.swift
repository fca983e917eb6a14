@testable internal import DyadCore

/// The small programme with exams that a supervisor records of mentees, and returns of regions.
enum KeyedProgramme {
    static let lines = """
        roles: [{ id: supervisor, title: Supervisor }]
        forms:
          - id: exam
            title: Exam
            from: supervisor
            about: mentee
            occasions: [any-time]
            readers: [supervisor, mentee]
            never: [mentor]
            items:
              - { id: email, part: email, question: { use: words } }
              - { id: paper, part: key, label: Paper, question: { use: pick, list: fields } }
              - { id: turn, part: key, label: Turn, question: { use: rating } }
              - { id: through, label: Through, question: { use: yes } }
              - { id: advice, label: Advice, question: { use: words }, readers: [supervisor], never: [mentor, mentee] }
          - id: talk
            title: Talk
            from: supervisor
            about: mentee
            occasions: [any-time]
            readers: [supervisor]
            items:
              - { id: email, part: email, question: { use: words } }
              - { id: held-on, part: key, question: { use: day } }
          - id: return
            title: Return
            from: supervisor
            about: site
            occasions: [any-time]
            readers: [supervisor]
            items:
              - { id: region, part: site, label: Region, question: { use: pick, list: fields } }
              - { id: sat, label: Sat, question: { use: rating } }
              - { id: through, label: Through, question: { use: rating }, notAbove: sat }
          - id: supervisor-survey
            title: Survey
            from: supervisor
            occasions: [any-time]
            items:
              - { id: email, part: email, question: { use: words } }
              - { id: remarks, question: { use: words } }

        """

    static func definition() throws -> ProgrammeDefinition {
        var catalogue = SmallProgramme.catalogue
        catalogue.questions.append(DayQuestion.self)
        return try DefinitionReader(catalogue: catalogue).definition(
            ProgrammeSource(name: "site", file: "site.yaml", text: "basedOn: small\n" + lines))
    }

    /// A row of a file, with the number that the GMC gave where it says one.
    static func row(
        _ form: FormID, _ email: String?, _ answers: [ItemID: AnswerValue] = [:], row: Int = 2, number: String? = nil,
        on date: CalendarDate? = nil
    ) -> IncomingSubmission {
        var incoming = IncomingSubmission(form: form, place: .cell(file: "rows.csv", sheet: nil, cell: "A\(row)"))
        incoming.email = email
        incoming.answers = answers
        incoming.registration = number
        incoming.date = date
        return incoming
    }

    static func application(_ email: String, row number: Int = 2, gmc: String? = nil) -> IncomingSubmission {
        row("mentee-application", email, ["willing": .boolean(true)], row: number, number: gmc)
    }

    static func exam(_ email: String, _ paper: String, _ turn: Int, through: Bool = false, row number: Int = 2)
        -> IncomingSubmission
    {
        row(
            "exam", email, ["paper": .choice(paper), "turn": .integer(turn), "through": .boolean(through)], row: number)
    }
}

struct DayQuestion: Question {
    static let id = "day"
    static let summary = "A day."
    func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        guard let day = CalendarDate(iso: entry.shown) else { throw EntryProblem("is no day", remedy: "Enter a day.") }
        return .date(day)
    }
    var whatToEnter: String { "a day" }
}

/// Intakes one after another, each storing what it took.
struct KeptIntakes {
    let definition: ProgrammeDefinition
    private(set) var directory = Directory([])
    private(set) var events: [Event] = []
    static let today = SmallCohort.start.adding(months: 4)

    init() throws { definition = try KeyedProgramme.definition() }

    var cohort: Cohort { Cohort(definition, events: events) }

    /// One run over some files; what it came to.
    @discardableResult
    mutating func take(_ files: [IncomingSubmission]...) -> Intake {
        var intake = Intake(into: cohort, directory: directory, today: Self.today)
        for file in files { intake.take(file) }
        events += intake.records.map { Event($0, by: Actor(), at: Timestamp(noonOf: Self.today)) }
        directory = Directory(intake.directory.people)
        return intake
    }

    func records(_ form: FormID) -> [FormRecord] {
        Evidence(cohort, for: "", under: definition.plan).records(of: form)
    }
}
