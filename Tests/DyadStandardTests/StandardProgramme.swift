import DyadCore
import DyadStandard

/// A programme of invented people over the standard plug-ins, for reading their settings and matching with them.
enum StandardProgramme {
    static let text = """
        id: standard
        title: Standard programme
        cohort: { title: Invented, site: Somewhere, plannedPairs: 3, months: 6 }
        roles:
          - { id: mentee, title: Mentee }
          - { id: mentor, title: Mentor }
          - { id: programme-lead, title: Lead }
        participants:
          - { id: mentee, application: mentee-application }
          - { id: mentor, application: mentor-application }
        matching:
          strategy: best-coverage
          factors: [{ id: chance, weight: 1, use: chance }]
        escalation: { owner: programme-lead }
        measures: [{ id: calm, label: Calm, question: { use: scale } }]
        forms:
          - id: mentee-application
            title: Mentee application
            purpose: application
            from: mentee
            occasions: [baseline]
            items:
              - { id: email, part: email, question: { use: text } }
              - { id: free, question: { use: text } }
              - { measure: calm }
          - id: mentor-application
            title: Mentor application
            purpose: application
            from: mentor
            occasions: [baseline]
            items: [{ id: email, part: email, question: { use: text } }]
        domains: [{ id: effect, rules: [{ id: R1, title: A rule, use: no-open-escalations }] }]
        """

    static let catalogue = StandardCatalogue.catalogue.adding(
        Catalogue(
            factors: [ChanceFactor.self], constraints: [ChanceConstraint.self],
            programmes: [ProgrammeSource(name: "standard", file: "standard.yaml", text: text)]))

    /// So many people, told apart by name: scores by chance read it like an answer.
    static func people(_ role: String, _ count: Int) -> [Profile] {
        (0..<count).map { number in
            let id = PersonID("\(role)-\(number)")
            return Profile(person: id, answers: [Profile.identity: .people([id])])
        }
    }

    static func read(_ lines: String) -> DefinitionReader.Result {
        DefinitionReader(catalogue: catalogue).read(
            ProgrammeSource(name: "site", file: "site.yaml", text: "basedOn: standard\n" + lines))
    }

    static func definition(_ lines: String) throws -> ProgrammeDefinition {
        let result = read(lines)
        guard let definition = result.definition else { throw Mistakes(result.diagnostics) }
        return definition
    }
}

/// Any score for any two people, the same each time.
struct ChanceFactor: MatchingFactor {
    static let id = "chance"
    static let summary = "Any score, the same each time."
    var seed = 0
    var steps = 4
    var menteeItems: [ItemID] { [Profile.identity] }
    var mentorItems: [ItemID] { [Profile.identity] }
    func fit(of mentee: Profile, to mentor: Profile) -> Fit {
        .score(UnitScore(number(seed, mentee, mentor) % (steps + 1), of: steps), because: "chance")
    }
}

/// Bans some pairs, the same each time.
struct ChanceConstraint: MatchingConstraint {
    static let id = "chance-ban"
    static let summary = "Bans some pairs."
    var seed = 0
    var oneIn = 3
    var menteeItems: [ItemID] { [Profile.identity] }
    var mentorItems: [ItemID] { [Profile.identity] }
    func ban(on mentee: Profile, with mentor: Profile) -> String? {
        number(seed + 7919, mentee, mentor) % oneIn == 0 ? "chance" : nil
    }
}

private func number(_ seed: Int, _ mentee: Profile, _ mentor: Profile) -> Int {
    Digest(of: "\(seed) \(mentee.person) \(mentor.person)").bytes.prefix(4).reduce(0) { $0 << 8 + Int($1) }
}
