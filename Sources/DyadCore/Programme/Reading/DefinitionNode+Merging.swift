extension DefinitionNode {
    /// This definition laid over its base: the one place that says what wins.
    ///
    /// 1. A value that is written here replaces the base's.
    /// 2. Sections merge name by name.
    /// 3. Lists of things with an `id` merge by id, in the base's order, new ones last; `remove: true` drops one. An id that
    ///    is written twice stays twice, so that the checks tell it.
    /// 4. Any other list replaces the base's whole.
    func merged(over base: DefinitionNode) -> DefinitionNode {
        switch (content, base.content) {
        case (.mapping(let members), .mapping(let baseMembers)):
            let overlaid = baseMembers.map { member in
                guard let here = members.first(where: { $0.key == member.key }) else { return member }
                return Member(key: member.key, place: here.place, value: here.value.merged(over: member.value))
            }
            let new = members.filter { member in !baseMembers.contains { $0.key == member.key } }
            return DefinitionNode(place: place, content: .mapping(overlaid + new))
        case (.sequence(let elements), .sequence(let baseElements))
        where !baseElements.isEmpty && (elements + baseElements).allSatisfy { $0.identity != nil }:
            let overlaid = baseElements.compactMap { element -> DefinitionNode? in
                guard let here = elements.first(where: { $0.identity == element.identity }) else { return element }
                return here["remove"]?.scalar == "true" ? nil : here.merged(over: element)
            }
            let new = elements.indices.filter { index in
                !baseElements.contains { $0.identity == elements[index].identity }
                    || elements[..<index].contains { $0.identity == elements[index].identity }
            }
            return DefinitionNode(place: place, content: .sequence(overlaid + new.map { elements[$0] }))
        default:
            return self
        }
    }
}
