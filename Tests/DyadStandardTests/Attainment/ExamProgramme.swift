import DyadCore
import DyadStandard

/// A programme of invented candidates and their exams over the standard plug-ins, submission by submission.
struct ExamProgramme {
    static let text = """
        id: exams
        title: Exams
        cohort: { title: Invented, site: Somewhere, months: 24 }
        roles: [{ id: trainee, title: Trainee }, { id: lead, title: Lead }]
        participants: [{ id: trainee, application: trainee-record }]
        lists:
          regions: [{ id: east, label: East }, { id: north, label: North }, { id: south, label: South }, { id: west, label: West }]
          groups: [{ id: img, label: International graduates }, { id: uk-me, label: UK graduates from minorities }, { id: uk, label: UK graduates }]
          exams: [{ id: akt, label: AKT }, { id: rca, label: RCA }, { id: sca, label: SCA }]
        forms:
          - id: trainee-record
            title: Record
            purpose: application
            from: lead
            about: trainee
            occasions: [baseline]
            items:
              - { id: email, part: email, question: { use: text } }
              - { id: region, label: Region, question: { use: choice, list: regions } }
              - { id: group, label: Group, question: { use: choice, list: groups } }
          - id: exam-attempt
            title: Attempt
            from: lead
            about: trainee
            occasions: [any-time]
            items:
              - { id: email, part: email, question: { use: text } }
              - { id: exam, part: key, question: { use: choice, list: exams } }
              - { id: attempt, part: key, question: { use: number } }
              - { id: sat-on, part: date, question: { use: date } }
              - { id: outcome, question: { use: choice, options: [Passed, Not passed] } }
              - { id: extension-months, question: { use: number } }
          - id: support-offer
            title: Offer
            from: lead
            about: trainee
            occasions: [any-time]
            items:
              - { id: email, part: email, question: { use: text } }
              - { id: offered-on, part: key, question: { use: date } }
              - { id: exam, question: { use: choice, list: exams } }
              - { id: taken-up, question: { use: yes-no } }
          - id: returns
            title: Return
            from: lead
            about: site
            occasions: [any-time]
            items:
              - { id: region, part: site, question: { use: choice, list: regions } }
              - { id: quarter, part: key, question: { use: date } }
              - { id: exam, part: key, question: { use: choice, list: exams } }
              - { id: group, part: key, question: { use: choice, list: groups } }
              - { id: candidates, question: { use: number } }
              - { id: passes, question: { use: number } }
              - { id: pass-rate, question: { use: number } }
        report:
          - id: attainment
            title: Attainment
            use: attainment
            exams: [akt, rca]
            returns: returns
            comparisons:
              - { group: [img], reference: [uk, uk-me], referenceName: all UK graduates }
              - { group: [uk-me], reference: [uk], referenceName: other UK graduates }
            definition: Graduates of other countries are international graduates.
          - { id: quarters, title: By quarter, use: outcomes-by-quarter, exams: [akt, rca, sca], group: [img], groupName: international graduates, reference: [uk, uk-me], referenceName: UK graduates, successors: { sca: rca } }
          - { id: attempts, title: Attempts, use: attempts-to-pass, exams: [akt] }
          - { id: taken-up, title: Taken up, use: taken-up, exams: [akt, rca] }
        """

    let definition: ProgrammeDefinition
    private var events: [Event] = []
    private var count = 0

    static let day = CalendarDate(daysSince1970: 19_358)  // 1 January 2023

    /// The programme with some lines of a site over it.
    init(_ lines: String = "") throws {
        var catalogue = StandardCatalogue.catalogue
        catalogue.programmes.append(ProgrammeSource(name: "exams", file: "exams.yaml", text: ExamProgramme.text))
        definition = try DefinitionReader(catalogue: catalogue).definition(
            ProgrammeSource(name: "site", file: "site.yaml", text: "basedOn: exams\n" + lines))
    }

    var cohort: Cohort { Cohort(definition, events: events) }

    func content(of part: String) throws -> ReportContent {
        guard let found = definition.reportParts.first(where: { $0.id == part }) else { throw NoSuchThing() }
        return found.part.content(on: Evidence(cohort, for: part, under: definition.plan, asAt: Self.day))
    }

    mutating func submit(
        _ form: FormID, about subject: PersonID, on day: CalendarDate? = nil, _ answers: [ItemID: AnswerValue]
    ) throws {
        guard let form = definition.form(form) else { throw NoSuchThing() }
        let occasion = form.occasions.first ?? .anyTime
        let submission = Submission(
            form: form, respondent: subject, occasion: occasion, date: day ?? Self.day, answers: answers)
        events.append(Event(submission, by: Actor(), at: Timestamp(noonOf: day ?? Self.day)))
    }

    /// Somebody new, with a group and a region where they are known.
    mutating func candidate(_ group: String?, in region: String? = "east") throws -> PersonID {
        count += 1
        let person = PersonID("trainee-\(count)")
        var answers: [ItemID: AnswerValue] = [:]
        answers["group"] = group.map { .choice($0) }
        answers["region"] = region.map { .choice($0) }
        try submit("trainee-record", about: person, answers)
        return person
    }

    mutating func sit(
        _ person: PersonID, _ exam: String = "akt", attempt: Int = 1, passed: Bool, on day: CalendarDate? = nil,
        extended months: Int? = nil
    ) throws {
        var answers: [ItemID: AnswerValue] = [
            "exam": .choice(exam), "attempt": .integer(attempt), "outcome": .choice(passed ? "passed" : "not-passed"),
        ]
        answers["extension-months"] = months.map { .integer($0) }
        try submit("exam-attempt", about: person, on: day, answers)
    }

    /// So many new people of a group who sit an exam, of whom so many pass.
    mutating func sittings(
        _ passes: Int, of candidates: Int, _ group: String?, in region: String? = "east", _ exam: String = "akt",
        on day: CalendarDate? = nil
    ) throws {
        for number in 0..<candidates {
            try sit(candidate(group, in: region), exam, passed: number < passes, on: day)
        }
    }

    struct NoSuchThing: Error {}
}

extension ReportContent {
    /// The rows of the table with a caption.
    func rows(_ caption: String) -> [[String]]? {
        for case .table(let table) in figures where table.caption == caption { return table.rows }
        return nil
    }

    /// The rows of the first picture of intervals.
    var intervals: [ReportIntervals.Row] {
        for case .intervals(let intervals) in figures { return intervals.rows }
        return []
    }

    /// The picture over time whose caption begins so.
    func series(_ caption: String) -> ReportSeries? {
        for case .series(let series) in figures where series.caption.hasPrefix(caption) { return series }
        return nil
    }
}
