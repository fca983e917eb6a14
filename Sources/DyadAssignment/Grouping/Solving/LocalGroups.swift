/// Groups that are being improved.
///
/// Kept for each member and group: what the member is worth to those in it, and how many of them it may not be with. So what
/// an exchange brings is known at once.
///
/// - Complexity: O(*members* x *groups*) memory; putting and taking a member is O(*members*).
final class LocalGroups {
    let table: GroupTable
    let groupCount: Int
    /// For each member its group, or -1.
    private(set) var home: [Int]
    private(set) var groups: [[Int]]
    /// For each group 1 if it counts as unmixed.
    private(set) var unmixed: [Int]
    let ties: UnsafeMutablePointer<Int>
    let bans: UnsafeMutablePointer<Int16>
    /// What placing somebody counts: more than all pairs and marks together.
    let placedUnit: Int
    /// What an unmixed group costs: more than all pairs together.
    let unmixedUnit: Int

    init(_ table: GroupTable, groupCount: Int) {
        self.table = table
        self.groupCount = groupCount
        home = Array(repeating: -1, count: table.count)
        groups = Array(repeating: [], count: groupCount)
        unmixed = Array(repeating: 0, count: groupCount)
        ties = .filled(with: 0, count: max(1, table.count * groupCount))
        bans = .allocate(capacity: max(1, table.count * groupCount))
        bans.initialize(repeating: 0, count: max(1, table.count * groupCount))
        unmixedUnit = (table.highest - table.lowest + 1) * table.count * table.largest
        placedUnit = unmixedUnit * (table.counts.mostGroups + 2)
    }

    deinit {
        ties.deallocate()
        bans.deallocate()
    }

    /// Puts a member who is in no group into one.
    func put(_ member: Int, into group: Int) {
        home[member] = group
        groups[group].append(member)
        change(member, group, 1)
    }

    /// Takes a member out of its group.
    func take(_ member: Int) {
        let group = home[member]
        home[member] = -1
        groups[group].removeAll { $0 == member }
        change(member, group, -1)
    }

    private func change(_ member: Int, _ group: Int, _ sign: Int) {
        unmixed[group] = groups[group].isEmpty || !table.isUnmixed(groups[group]) ? 0 : 1
        let row = table.worth + member * table.count
        var other = 0
        while other < table.count {
            ties[other * groupCount + group] += sign * row[other]
            other += 1
        }
        guard table.hasBans else { return }
        let line = table.banned + member * table.count
        for other in 0..<table.count where line[other] == 1 { bans[other * groupCount + group] += Int16(sign) }
    }

    /// What a member is worth to those in a group.
    func tie(_ member: Int, to group: Int) -> Int { ties[member * groupCount + group] }

    /// Whether a member may be with everybody in a group.
    func mayJoin(_ member: Int, _ group: Int) -> Bool { bans[member * groupCount + group] == 0 }

    /// Puts everybody where they were.
    func restore(_ homes: [Int]) {
        for member in homes.indices where home[member] != homes[member] && home[member] >= 0 { take(member) }
        for member in homes.indices where home[member] != homes[member] { put(member, into: homes[member]) }
    }

    /// Takes everybody out of groups that are too small or lack a kind.
    func dissolveIncomplete() {
        for group in groups.indices where !groups[group].isEmpty {
            let kinds = Set(groups[group].map { table.kinds[$0] })
            guard groups[group].count < table.smallest || kinds.count < table.kindCount else { continue }
            for member in groups[group] { take(member) }
        }
    }

    /// How good the groups are.
    var score: GroupScore {
        var score = GroupScore(placed: 0, unmixed: 0, total: 0)
        for (place, group) in groups.enumerated() where !group.isEmpty {
            score.placed += group.count
            score.total += table.total(of: group)
            score.unmixed += unmixed[place]
        }
        return score
    }
}
