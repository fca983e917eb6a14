/// Moves and exchanges: the steps by which groups improve.
extension LocalGroups {
    /// Improves until no move and no exchange helps, or so many passes have been made.
    func settle(maxPasses: Int) {
        var passes = 0
        while passes < maxPasses, improve() { passes += 1 }
    }

    /// One pass over all members. Says whether anything helped.
    private func improve() -> Bool {
        var helped = false
        for member in 0..<table.count {
            if move(member) { helped = true }
            for other in member + 1..<max(member + 1, table.count) where home[member] != home[other] {
                guard let gain = gain(member, other), gain > 0 else { continue }
                exchange(member, other)
                helped = true
            }
        }
        return helped
    }

    /// Moves a member to the group with room where that helps most, if it helps.
    private func move(_ member: Int) -> Bool {
        let from = home[member]
        if from >= 0, groups[from].count <= table.smallest || !covers(from, without: member) { return false }
        var leaving = placedUnit
        if from >= 0 {
            leaving = -tie(member, to: from)
            leaving += unmixedUnit * (unmixed[from] - isUnmixed(from, without: member))
        }
        var (best, bestGain) = (-1, 0)
        for group in 0..<groupCount where group != from && !groups[group].isEmpty {
            guard groups[group].count < table.largest, mayJoin(member, group) else { continue }
            var gain = leaving + tie(member, to: group)
            if unmixed[group] == 1 { gain += unmixedUnit * (1 - isUnmixed(group, with: member)) }
            if gain > bestGain { (best, bestGain) = (group, gain) }
        }
        guard best >= 0 else { return false }
        if from >= 0 { take(member) }
        put(member, into: best)
        return true
    }

    /// What it brings to exchange two members of different groups, or one who is placed with one who is not.
    ///
    /// - Returns: `nil` where that is not allowed or cannot be good.
    func gain(_ first: Int, _ second: Int) -> Int? {
        let (here, there) = (home[first], home[second])
        let worth = table.worth[first * table.count + second]
        var gain = 0
        if here >= 0 { gain += tie(second, to: here) - tie(first, to: here) - worth }
        if there >= 0 { gain += tie(first, to: there) - tie(second, to: there) - worth }
        guard gain >= 0 || table.asksForMixing, here != there, mayExchange(first, second) else { return nil }
        if table.asksForMixing {
            let now = (here >= 0 ? unmixed[here] : 0) + (there >= 0 ? unmixed[there] : 0)
            guard gain >= 0 || now > 0 else { return nil }
            if here >= 0 { gain -= unmixedUnit * isUnmixed(here, without: first, with: second) }
            if there >= 0 { gain -= unmixedUnit * isUnmixed(there, without: second, with: first) }
            gain += unmixedUnit * now
        }
        return gain
    }

    /// Whether an exchange breaks no ban and leaves every group all its kinds.
    func mayExchange(_ first: Int, _ second: Int) -> Bool {
        let (here, there) = (home[first], home[second])
        if table.hasBans {
            let own = Int16(table.banned[first * table.count + second])
            if here >= 0, bans[second * groupCount + here] != own { return false }
            if there >= 0, bans[first * groupCount + there] != own { return false }
        }
        if table.kinds[first] == table.kinds[second] { return true }
        return (here < 0 || covers(here, without: first)) && (there < 0 || covers(there, without: second))
    }

    /// Exchanges two members of different groups.
    func exchange(_ first: Int, _ second: Int) {
        let (here, there) = (home[first], home[second])
        if here >= 0 { take(first) }
        if there >= 0 { take(second) }
        if there >= 0 { put(first, into: there) }
        if here >= 0 { put(second, into: here) }
    }

    /// Whether a group has a member's kind without that member.
    private func covers(_ group: Int, without out: Int) -> Bool {
        groups[group].contains { $0 != out && table.kinds[$0] == table.kinds[out] }
    }

    /// 1 if a group would be unmixed without one member and with another.
    private func isUnmixed(_ group: Int, without out: Int = -1, with other: Int = -1) -> Int {
        guard table.asksForMixing else { return 0 }
        var seen = other >= 0 ? table.marks[other] : -1
        for member in groups[group] where member != out && table.marks[member] >= 0 {
            if seen >= 0, table.marks[member] != seen { return 0 }
            seen = table.marks[member]
        }
        return 1
    }

    /// Exchanges members that are worth the same either way, until no such exchange gives an earlier grouping: one in which
    /// an earlier member is in an earlier group.
    func putInOrder() {
        var changed = true
        while changed {
            changed = false
            for first in 0..<table.count {
                for second in first + 1..<max(first + 1, table.count) where home[second] >= 0 {
                    guard home[first] != home[second], isLater(home[first], than: home[second]),
                        gain(first, second) == 0
                    else { continue }
                    exchange(first, second)
                    changed = true
                }
            }
        }
    }

    /// Whether a group's first member comes after another's. Being in none comes last.
    private func isLater(_ group: Int, than other: Int) -> Bool {
        guard group >= 0 else { return true }
        return (groups[group].min() ?? table.count) > (groups[other].min() ?? table.count)
    }
}
