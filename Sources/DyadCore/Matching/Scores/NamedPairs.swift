/// The pairs that constraints on names forbid. They are few, so they are listed and not kept in a table of everybody.
struct NamedPairs {
    /// For each mentee the forbidden mentors, in order; nobody is their own mentor.
    private(set) var forbidden: [[Int]]

    /// - Complexity: linear in the number of people and of names.
    init(_ constraints: [any MatchingConstraint], mentees: [Profile], mentors: [Profile]) {
        let menteePlaces = Self.places(of: mentees)
        let mentorPlaces = Self.places(of: mentors)
        var found = mentees.map { Set(mentorPlaces[$0.person] ?? []) }
        for constraint in constraints where constraint.readsIdentity {
            for mentee in mentees.indices {
                for mentor in mentees[mentee].people(at: constraint.menteeItems).flatMap({ mentorPlaces[$0] ?? [] })
                where constraint.ban(on: mentees[mentee], with: mentors[mentor]) != nil {
                    found[mentee].insert(mentor)
                }
            }
            for mentor in mentors.indices {
                for mentee in mentors[mentor].people(at: constraint.mentorItems).flatMap({ menteePlaces[$0] ?? [] })
                where constraint.ban(on: mentees[mentee], with: mentors[mentor]) != nil {
                    found[mentee].insert(mentor)
                }
            }
        }
        forbidden = found.map { $0.sorted() }
    }

    private static func places(of people: [Profile]) -> [PersonID: [Int]] {
        Dictionary(people.enumerated().map { ($1.person, [$0]) }, uniquingKeysWith: +)
    }
}

extension MatchingConstraint {
    /// Whether it forbids pairs by who somebody is.
    var readsIdentity: Bool { menteeItems.contains(Profile.identity) || mentorItems.contains(Profile.identity) }
}

extension Profile {
    /// Declared by a constraint that reads who a person is, such as “not somebody whom the mentee named”. Such a constraint may
    /// forbid only pairs of which one names the other in an item that it declares.
    public static let identity: ItemID = "@person"

    /// Everybody whom the answers to some items name.
    func people(at items: [ItemID]) -> [PersonID] {
        items.flatMap { item -> [PersonID] in if case .people(let people)? = answers[item] { people } else { [] } }
    }
}
