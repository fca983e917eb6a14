import DyadCore

/// The small programme with something in every section, as a site may then change it.
enum ComparedProgramme {
    private static let additions = """
        summary: A few invented people.
        cohort: { classification: { title: Audit, evidence: A letter }, fictitious: true }
        participants: [{ id: mentor, eligible: [{ id: senior, title: Senior, when: [{ field: places, atLeast: 1, onlyUnder: { nhsExperience: all-mentors } }, { field: town, withinMonths: 6 }] }] }]
        matching: { fairness: [field, town], factors: [{ id: town, missingAnswers: zero, secondary: true }] }
        lists: { sites: [{ id: north, label: North, aliases: [N], from: 2026-01-01 }, South] }
        sessions: [{ id: 1, minutes: 60, mode: video, review: true }, { id: 3, title: Weekly, week: 14, repeat: { times: 2, everyWeeks: 2 } }]
        measures:
          - { id: calm, prompt: How calm are you?, number: 1, group: Feelings, sensitive: true, tags: { kirkpatrick: 2, moore: competence, reAim: reach } }
          - { id: energy, label: Energy, prompt: How much energy have you?, question: { use: labelled, low: none, high: plenty, followsFeedbackScale: true } }
          - { id: site, label: Site, prompt: Where do you work?, question: { use: pick, list: sites } }
          - { id: again, label: Again, prompt: Would you come again?, question: { use: yes } }
        forms:
          - { id: mentee-application, items: [{ measure: energy }, { measure: site }, { id: hidden, label: Hidden, question: { use: words }, part: key, reflective: true, notAbove: town, columns: [Secret, Covert] }] }
          - { id: mentee-feedback, groupReaders: [committee], items: [{ measure: energy }, { measure: again }] }
        domains:
          - id: effect
            rules:
              - { id: R1, note: As agreed., judgedBy: programme-lead }
              - { id: R2, title: Change of 1, counting: false, use: change-reached, of: [calm, energy], atLeast: 1 }
        decision: { rows: [{ id: stop, when: { promising: false, multipleUnmet: true } }] }
        families: { of: mentee, title: Family, use: one-group, smallest: 4, factors: [{ id: town, label: Same town, weight: 1, use: equal, menteeItem: town, mentorItem: town }] }
        support: [{ id: welcome, title: A welcome, for: mentee, when: [{ field: willing, isYes: true }], recordedIn: check-in, use: everybody, offers: [tea, cake], steps: [{ after: 1, words: A card }] }]
        report: [{ id: numbers, title: Numbers, use: nothing-yet, columns: 3 }]

        """

    static var catalogue: Catalogue {
        var catalogue = SmallProgramme.catalogue
        catalogue.questions.append(LabelledQuestion.self)
        catalogue.rules.append(ChangeReachedRule.self)
        catalogue.families.append(OneGroupStrategy.self)
        catalogue.support.append(EverybodyRule.self)
        catalogue.parts.append(NothingYetPart.self)
        catalogue.programmes.append(
            ProgrammeSource(name: "compared", file: "compared.yaml", text: "basedOn: small\n" + additions))
        return catalogue
    }

    private static let shared = Result { try written("basedOn: compared\n") }

    /// The programme as it stands.
    static func plain() throws -> ProgrammeDefinition { try shared.get() }

    /// The programme with a site's own lines over it.
    static func changed(_ lines: String) throws -> ProgrammeDefinition { try written("basedOn: compared\n\(lines)\n") }

    /// A definition of its own.
    static func written(_ text: String) throws -> ProgrammeDefinition {
        try DefinitionReader(catalogue: catalogue).definition(
            ProgrammeSource(name: "site", file: "site.yaml", text: text))
    }

    /// The programme as it stands beside the programme with some lines over it.
    static func comparison(with lines: String) throws -> DefinitionComparison {
        DefinitionComparison(of: try plain(), with: try changed(lines))
    }
}
