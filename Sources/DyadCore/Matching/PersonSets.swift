/// Pseudonyms in sets, each set one person.
struct PersonSets: Sendable {
    private var place: [PersonID: Int] = [:]
    private var sets: [[PersonID]] = []
    private var differing: [PersonID: Set<PersonID>] = [:]

    /// Nobody is anybody else.
    init() {}

    /// What somebody said, oldest first; of two answers about the same two the newer one stands.
    init(_ comparisons: some Sequence<PeopleCompared>) {
        var newest: [Set<PersonID>: PeopleCompared] = [:]
        for comparison in comparisons { newest[[comparison.one, comparison.other]] = comparison }
        for said in newest.values {
            if said.areSame {
                join(said.one, said.other)
            } else {
                differing[said.one, default: []].insert(said.other)
                differing[said.other, default: []].insert(said.one)
            }
        }
    }

    /// Everybody in the set of a pseudonym.
    func members(_ person: PersonID) -> [PersonID] { place[person].map { sets[$0] } ?? [person] }

    /// Whether two pseudonyms stand in one set.
    func areOne(_ one: PersonID, _ other: PersonID) -> Bool {
        one == other || place[one].map { $0 == place[other] } ?? false
    }

    /// Two, one of each set, who were said to differ; the first by name.
    func saidToDiffer(_ one: PersonID, _ other: PersonID) -> (one: PersonID, other: PersonID)? {
        guard !differing.isEmpty else { return nil }
        let others = members(other)
        for mine in members(one).sorted() {
            if let theirs = others.filter({ differing[mine]?.contains($0) ?? false }).min() { return (mine, theirs) }
        }
        return nil
    }

    /// Joins two sets, unless somebody said that two of them differ.
    mutating func infer(_ one: PersonID, _ other: PersonID) {
        if saidToDiffer(one, other) == nil { join(one, other) }
    }

    /// Joins two sets: the smaller moves into the larger.
    private mutating func join(_ one: PersonID, _ other: PersonID) {
        guard !areOne(one, other) else { return }
        for person in [one, other] where place[person] == nil {
            place[person] = sets.count
            sets.append([person])
        }
        guard let first = place[one], let second = place[other] else { return }
        let (large, small) = sets[first].count < sets[second].count ? (second, first) : (first, second)
        for person in sets[small] { place[person] = large }
        sets[large] += sets[small]
        sets[small] = []
    }
}
