/// Which groups may be spoken of, so that no figure is of fewer people than the minimum, nor can be worked out to be.
///
/// Each item parts the same people into groups. A group that is too small is withheld. Figures of everybody are shown, so
/// whatever is withheld of an item could be taken off them: while that is too few people, the smallest group that is left is
/// withheld too. And where all of one item's group are in another item's group with too few besides, the smaller is withheld.
///
/// It does not look at differences of more than two groups of several items.
///
/// - Complexity: O(*groups*² x *people*) at worst.
struct SmallGroups {
    /// One item: who is in each group, by position, and the fewest people of whom anything is said.
    struct Item {
        let groups: [Set<Int>]
        let minimum: Int
    }

    /// For each item and group why it is withheld, or `nil`.
    private(set) var withheld: [[QualityGroup.Withholding?]]

    init(_ items: [Item]) {
        withheld = items.map { item in
            item.groups.map { $0.count < item.minimum ? .tooFew(minimum: item.minimum) : nil }
        }
        while withholdMore(items) {}
    }

    /// Withholds one more group where one must be.
    private mutating func withholdMore(_ items: [Item]) -> Bool {
        for (item, shown) in items.enumerated().map({ ($0.offset, self.shown($0.offset, $0.element)) }) {
            let hidden = items[item].groups.reduce(0) { $0 + $1.count } - shown.reduce(0) { $0 + $1.people.count }
            guard hidden > 0, hidden < items[item].minimum,
                let smallest = shown.min(by: { ($0.people.count, $0.place) < ($1.people.count, $1.place) })
            else { continue }
            withheld[item][smallest.place] = .givesAway(minimum: items[item].minimum)
            return true
        }
        for (one, other) in items.indices.flatMap({ one in items.indices.map { (one, $0) } }) where one != other {
            let minimum = max(items[one].minimum, items[other].minimum)
            for small in shown(one, items[one]) {
                let isNear = shown(other, items[other]).contains { large in
                    let more = large.people.count - small.people.count
                    return more > 0 && more < minimum && small.people.isSubset(of: large.people)
                }
                guard isNear else { continue }
                withheld[one][small.place] = .givesAway(minimum: minimum)
                return true
            }
        }
        return false
    }

    private func shown(_ index: Int, _ item: Item) -> [(place: Int, people: Set<Int>)] {
        item.groups.indices.filter { withheld[index][$0] == nil }.map { ($0, item.groups[$0]) }
    }
}
