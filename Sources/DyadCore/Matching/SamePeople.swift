/// Which pseudonyms are one person: by what somebody said of two, by the same registration number, or by the same name where
/// one of them is only a name.
///
/// One doctor may have many pseudonyms: one form names them by e-mail, another by registration number, a third by a name
/// spelled in its own way. All that are said to be one stand together, and nothing that is inferred joins two who were said to
/// differ.
///
/// - Complexity: about linear in the number of people, besides what each joining moves.
public struct SamePeople: Sendable {
    private var sets = PersonSets()
    private var order: [PersonID: Int] = [:]

    /// The people of a cohort. Of two answers about the same two entries the newer one stands.
    public init(_ cohort: Cohort, _ directory: Directory) {
        for participant in cohort.participants where order[participant.person] == nil {
            order[participant.person] = order.count
        }
        sets = PersonSets(cohort.comparisons)
        joinByNumber(directory)
        joinByName(directory)
    }

    /// All pseudonyms of a person, this one among them, by name.
    public func all(_ person: PersonID) -> [PersonID] { sets.members(person).sorted() }

    /// Whether two pseudonyms are one person.
    public func areOne(_ one: PersonID, _ other: PersonID) -> Bool { sets.areOne(one, other) }

    /// Two pseudonyms, one of each person, of whom somebody said that they are two people; `nil` where nobody did.
    public func saidToDiffer(_ one: PersonID, _ other: PersonID) -> (one: PersonID, other: PersonID)? {
        sets.saidToDiffer(one, other)
    }

    /// The pseudonym that stands for a person: the one of the earliest application, else the first by name.
    public func standing(for person: PersonID) -> PersonID {
        sets.members(person).min { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) } ?? person
    }

    /// Everybody once: of those who are one person the one who applied first, besides whom `kept` holds in their place.
    ///
    /// - Returns: who takes part, in the order given, and for whom each of the others is left out.
    func once(_ participants: [Participant], keeping kept: Set<PersonID> = []) -> (
        takingPart: [Participant], standing: [(person: PersonID, for: PersonID)]
    ) {
        let sets = Dictionary(grouping: participants.map(\.person), by: standing)
        var left: [PersonID: PersonID] = [:]
        for people in sets.values where people.count > 1 {
            let first = people.min { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
            let staying = people.filter(kept.contains)
            let stand = staying.min() ?? first
            for person in people where person != stand && !staying.contains(person) { left[person] = stand }
        }
        return (
            participants.filter { left[$0.person] == nil },
            left.sorted { $0.key < $1.key }.map { (person: $0.value, for: $0.key) }
        )
    }

    /// What to tell of people who stand for others, a sentence each.
    static func remarks(_ standing: [(person: PersonID, for: PersonID)]) -> [String] {
        standing.map { "\($0.person) stands for \($0.for): they are one person, who takes part once." }
    }

    /// A profile in which everybody goes by the pseudonym that stands for them.
    func named(in profile: Profile) -> Profile {
        profile.mapping(person: standing(for: profile.person)) { value in
            guard case .people(let people) = value else { return value }
            return .people(people.map(standing))
        }
    }

    private mutating func joinByNumber(_ directory: Directory) {
        var byNumber: [String: PersonID] = [:]
        for person in directory.people {
            guard let number = person.registration.flatMap(Directory.number) else { continue }
            if let first = byNumber[number] { sets.infer(first, person.id) } else { byNumber[number] = person.id }
        }
    }

    /// A name alone is the applicant's of that name, where only one person is called so.
    private mutating func joinByName(_ directory: Directory) {
        var byName: [Set<Substring>: [PersonID]] = [:]
        for person in order.keys.sorted() {
            if let name = directory[person]?.name { byName[PersonName(name).parts, default: []].append(person) }
        }
        for person in directory.people where person.isNameOnly {
            guard let named = byName[PersonName(person.name ?? "").parts], let first = named.first,
                named.allSatisfy({ sets.areOne($0, first) })
            else { continue }
            sets.infer(person.id, first)
        }
    }
}

extension PersonRecord {
    /// Whether nothing is known but a name.
    var isNameOnly: Bool { registration == nil && !(contact?.contains("@") ?? false) && name != nil }
}
