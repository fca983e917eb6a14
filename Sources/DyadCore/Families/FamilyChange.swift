/// Somebody whose family is another than before.
public struct FamilyChange: Hashable, Sendable {
    /// Who.
    public let person: PersonID
    /// The family before; `nil` for somebody who was in none.
    public let from: ID<Family>?
    /// The family now; `nil` for somebody who is in none.
    public let to: ID<Family>?

    /// Who moved between the families before and those now, by pseudonym.
    ///
    /// - Complexity: linear in the number of people, besides putting them in their order.
    static func all(
        from former: [Family], to groups: [(id: ID<Family>, members: [PersonID])]
    ) -> [FamilyChange] {
        func families(_ groups: some Sequence<(id: ID<Family>, members: [PersonID])>) -> [PersonID: ID<Family>] {
            Dictionary(
                groups.flatMap { group in group.members.map { ($0, group.id) } },
                uniquingKeysWith: { first, _ in first })
        }
        guard !former.isEmpty else { return [] }
        let (before, now) = (families(former.map { (id: $0.id, members: $0.members) }), families(groups))
        return Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }.sorted()
            .map { FamilyChange(person: $0, from: before[$0], to: now[$0]) }
    }
}
