/// Names for groups: a group keeps the name of the family that it shares most members with, so that a family which changes little
/// is still itself. A name that stood for another family is not used again at once.
enum FamilyNames {
    /// The names, one for each group in their order.
    ///
    /// - Complexity: linear in the number of people and of pairs of a family and a group that share somebody.
    static func names(of groups: [[PersonID]], after former: [Family]) -> [ID<Family>] {
        var place: [PersonID: Int] = [:]
        for (index, family) in former.enumerated() { for person in family.members { place[person] = index } }
        var shared: [(count: Int, family: Int, group: Int)] = []
        for (index, group) in groups.enumerated() {
            let counts = Dictionary(group.compactMap { place[$0] }.map { ($0, 1) }, uniquingKeysWith: +)
            shared += counts.map { (count: $0.value, family: $0.key, group: index) }
        }
        var names: [ID<Family>?] = groups.map { _ in nil }
        var used: Set<Int> = []
        for link in shared.sorted(by: { (-$0.count, $0.family, $0.group) < (-$1.count, $1.family, $1.group) })
        where names[link.group] == nil && !used.contains(link.family) {
            names[link.group] = former[link.family].id
            used.insert(link.family)
        }
        let known = Set(former.map(\.id))
        let numbers = 1...groups.count + former.count + 1
        var fresh = numbers.map { name($0) }.filter { !known.contains($0) }.makeIterator()
        return names.compactMap { $0 ?? fresh.next() }
    }

    private static func name(_ number: Int) -> ID<Family> { ID("family-\(number < 10 ? "0" : "")\(number)") }
}
