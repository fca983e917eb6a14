import DyadCore

/// A small programme of invented people over the test plug-ins.
enum SmallProgramme {
    static let text = """
        id: small
        title: Small programme
        cohort: { title: Invented, site: Somewhere, plannedPairs: 3, months: 6, start: 2026-09-01 }
        roles:
          - { id: mentee, title: Mentee }
          - { id: mentor, title: Mentor }
          - { id: programme-lead, title: Lead, holder: Ada Example, email: ada@example.org }
          - { id: img-tutor, title: Tutor }
          - { id: committee, title: Committee }
        participants:
          - id: mentee
            application: mentee-application
            eligible: [{ id: willing, title: willing doctor, when: [{ field: willing, isYes: true }] }]
          - { id: mentor, application: mentor-application, capacity: { field: places, most: 2 } }
        matching:
          strategy: try-everything
          minimumScore: 0
          confirmedBy: [programme-lead, img-tutor]
          factors:
            - { id: field, label: Field, weight: 2, use: equal, menteeItem: field, mentorItem: field }
            - { id: town, label: Town, weight: 1, use: equal, menteeItem: town, mentorItem: town }
          constraints: [{ id: not-named, use: not-named, menteeItem: not-with }]
        sessions:
          - { id: 1, month: 1 }
          - { id: 2, month: 3, graceDays: 7 }
        steps: [{ id: recruit, title: Recruit, month: -1, doneWhen: applications }]
        escalation: { owner: img-tutor, channels: [Datix], respondWithinDays: 2 }
        lists: { fields: [Heart, Lung, Skin] }
        measures:
          - { id: calm, label: Calm, question: { use: rating } }
        forms:
          - id: mentee-application
            title: Mentee application
            purpose: application
            from: mentee
            occasions: [baseline]
            readers: [programme-lead]
            items:
              - { id: email, part: email, question: { use: words } }
              - { id: willing, label: Willing, question: { use: yes }, required: true }
              - { id: field, label: Field, question: { use: pick, list: fields } }
              - { id: town, question: { use: words } }
              - { id: not-with, question: { use: contacts }, never: [mentor] }
              - { id: goals, label: Goals, question: { use: words }, readers: [programme-lead, mentor] }
              - { measure: calm, never: [mentor] }
          - id: mentor-application
            title: Mentor application
            purpose: application
            from: mentor
            occasions: [baseline]
            items:
              - { id: email, part: email, question: { use: words } }
              - { id: field, question: { use: pick, list: fields } }
              - { id: town, question: { use: words } }
              - { id: places, question: { use: rating } }
          - id: check-in
            title: Check-in
            purpose: check-in
            from: mentee
            occasions: [session-1, session-2]
            readers: [programme-lead, img-tutor]
            never: [mentor]
            items:
              - { id: email, part: email, question: { use: words } }
              - { id: progress, label: Progress, question: { use: rating } }
              - { id: safety, question: { use: rating }, readers: [], sensitive: true }
              - { id: concern, question: { use: yes }, escalates: true }
              - { id: pulse, question: { use: words }, occasions: [session-2], readers: [img-tutor], sensitive: true }
          - id: mentor-feedback
            title: Mentor feedback
            purpose: feedback
            from: mentor
            occasions: [end]
            readers: [programme-lead]
            items:
              - { id: email, part: email, question: { use: words } }
              - { id: remarks, question: { use: words } }
          - id: mentee-feedback
            title: Mentee feedback
            purpose: feedback
            from: mentee
            occasions: [end]
            readers: [programme-lead]
            items:
              - { id: email, part: email, question: { use: words } }
              - { measure: calm }
        domains:
          - id: effect
            title: Effect
            rules: [{ id: R1, title: Calm reaches 7, use: mean-reached, of: [calm], atLeast: 7, formNames: [mentee-feedback] }]
        decision:
          promising: { domain: effect, rule: R1 }
          rows:
            - { id: go, scenario: Effect met, decision: Go on, caution: 1, enrols: true, when: { allOf: { effect: met } } }
            - { id: stop, scenario: Effect not met, decision: Stop, caution: 2, when: { anyOf: { effect: [partial, none] } } }
        disclosure: { minimumForMeans: 5 }
        limitations: [Everybody is invented.]
        """

    static let catalogue = Catalogue(
        questions: [
            RatingQuestion.self, WordsQuestion.self, YesQuestion.self, PickQuestion.self, ContactsQuestion.self,
        ],
        factors: [EqualFactor.self], constraints: [NotNamedConstraint.self], strategies: [TryEverything.self],
        rules: [MeanReachedRule.self], programmes: [ProgrammeSource(name: "small", file: "small.yaml", text: text)])

    /// What reading a site's text says.
    static func read(_ text: String, name: String = "site", among programmes: [ProgrammeSource] = [])
        -> DefinitionReader.Result
    {
        var catalogue = catalogue
        catalogue.programmes += programmes
        return DefinitionReader(catalogue: catalogue).read(
            ProgrammeSource(name: name, file: "\(name).yaml", text: text))
    }

    /// The programme with a site's own lines over it.
    static func definition(_ lines: String = "") throws -> ProgrammeDefinition {
        try DefinitionReader(catalogue: catalogue).definition(
            ProgrammeSource(name: "site", file: "site.yaml", text: "basedOn: small\n" + lines))
    }
}
