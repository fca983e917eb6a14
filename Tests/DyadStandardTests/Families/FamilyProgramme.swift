import DyadCore
import DyadStandard

/// A programme that forms families of invented trainees over the standard plug-ins.
struct FamilyProgramme {
    static let text = """
        id: families
        title: Families
        cohort: { title: Invented, site: Somewhere, months: 24 }
        roles: [{ id: trainee, title: Trainee }]
        participants: [{ id: trainee, application: record }]
        lists: { stages: [Pre-arrival, ST1, ST2, ST3], regions: [East, West], topics: [Exams, Language, Housing] }
        forms:
          - id: record
            title: Record
            purpose: application
            from: trainee
            occasions: [baseline]
            items:
              - { id: email, part: email, question: { use: text } }
              - { id: stage, label: Stage, question: { use: choice, list: stages } }
              - { id: setting, label: Setting, question: { use: choice, options: [Hospital, Practice] } }
              - { id: region, label: Region, question: { use: choice, list: regions } }
              - { id: topics, label: Topics, question: { use: choices, list: topics } }
        families:
          of: trainee
          title: Buddy family
          use: buddy-families
          kind: stage
          kinds: [st1, st2, st3]
          mix: setting
          smallest: 3
          largest: 5
          factors:
            - { id: region, label: Region, weight: 3, use: same, menteeItem: region, mentorItem: region }
            - { id: topics, label: Topics, weight: 2, use: overlap, menteeItem: topics, mentorItem: topics, enough: 2 }
        """

    let definition: ProgrammeDefinition
    private(set) var directory = Directory([])
    private(set) var events: [Event] = []

    init(_ lines: String = "") throws {
        var catalogue = StandardCatalogue.catalogue
        catalogue.programmes.append(
            ProgrammeSource(name: "families", file: "families.yaml", text: FamilyProgramme.text))
        definition = try DefinitionReader(catalogue: catalogue).definition(
            ProgrammeSource(name: "site", file: "site.yaml", text: "basedOn: families\n" + lines))
    }

    var cohort: Cohort { Cohort(definition, events: events) }

    mutating func record(_ record: any Recordable, on day: CalendarDate = CalendarDate(daysSince1970: 20_000)) {
        events.append(Event(record, by: Actor(), at: Timestamp(noonOf: day)))
    }

    /// Somebody who takes part. An empty word is no answer.
    mutating func join(_ name: String, _ stage: String, _ setting: String, region: String = "", topics: [String] = [])
        throws
    {
        guard let form = definition.form("record") else { throw NoPlan() }
        let person = directory.register("\(name)@example.org", prefix: "trainee")
        var answers: [ItemID: AnswerValue] = [:]
        for (item, option) in [("stage", stage), ("setting", setting), ("region", region)] where !option.isEmpty {
            answers[ItemID(item)] = .choice(option)
        }
        if !topics.isEmpty { answers["topics"] = .choices(topics) }
        record(Submission(form: form, respondent: person, occasion: .baseline, date: nil, answers: answers))
    }

    /// So many of a stage in a setting.
    mutating func join(_ count: Int, _ stage: String, _ setting: String = "hospital") throws {
        for number in 0..<count { try join("\(stage)-\(setting)-\(number)", stage, setting) }
    }

    func outcome() throws -> FamilyRound.Outcome {
        guard let plan = definition.families else { throw NoPlan() }
        return try FamilyRound(cohort, plan: plan, directory: directory).outcome()
    }

    /// The head of somebody's e-mail.
    func name(_ person: PersonID) -> String { String((directory[person]?.contact ?? "").prefix { $0 != "@" }) }

    struct NoPlan: Error {}
}
