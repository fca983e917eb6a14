/// Where prices do not suffice: conditions on trios, then cases.
extension GroupSearch {
    /// For each two members how far they are together.
    private func pairSums(_ chosen: [(group: UInt64, amount: Double)]) -> [Double] {
        var sums = [Double](repeating: 0, count: table.count * table.count)
        for (group, amount) in chosen {
            let members = group.members
            for first in members { for second in members { sums[first * table.count + second] += amount } }
        }
        return sums
    }

    /// The two members of whom it is least clear whether they belong together.
    private func splitPair(_ chosen: [(group: UInt64, amount: Double)]) -> (Int, Int)? {
        let sums = pairSums(chosen)
        var best: (Int, Int)?
        var nearest = 0.499
        for first in 0..<table.count {
            for second in first + 1..<max(first + 1, table.count) {
                let distance = abs(sums[first * table.count + second] - 0.5)
                if distance < nearest - 1e-9, !decided.contains(first * table.count + second) {
                    (best, nearest) = ((first, second), distance)
                }
            }
        }
        return best
    }

    /// Trios of which two members are in more than one group, those most violated first.
    func violatedTrios(_ chosen: [(group: UInt64, amount: Double)]) -> [UInt64] {
        let count = table.count
        let sums = pairSums(chosen)
        var found: [(UInt64, Double)] = []
        for first in 0..<count {
            for second in first + 1..<max(first + 1, count) {
                let one = sums[first * count + second]
                for third in second + 1..<max(second + 1, count) {
                    let sum = one + sums[first * count + third] + sums[second * count + third]
                    guard sum > 1.02 else { continue }
                    let trio = UInt64(members: [first, second, third])
                    let all = chosen.reduce(0.0) { $0 + ($1.group & trio == trio ? $1.amount : 0) }
                    if sum - 2 * all > 1.02 { found.append((trio, sum - 2 * all)) }
                }
            }
        }
        let known = Set(programme.rows.compactMap { if case .trio(let trio) = $0 { trio } else { nil } })
        return found.filter { !known.contains($0.0) }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.prefix(40)
            .map(\.0)
    }

    /// Looks at cases: more or fewer groups where their number is in doubt, otherwise two members together or apart.
    func split(
        _ pool: GroupPool, _ chosen: [(group: UInt64, amount: Double)], _ depth: Int, _ prices: GroupMultipliers
    ) -> GroupProof {
        let groups = chosen.reduce(0.0) { $0 + $1.amount }
        let floor = Int(groups)
        if groups - Double(floor) > 0.01, Double(floor + 1) - groups > 0.01, floor >= fewestGroups, floor < mostGroups {
            return splitGroups(pool, at: floor, depth)
        }
        guard let (first, second) = splitPair(chosen) else {
            ceiling = max(ceiling, points(bound(prices)))
            return .prices(prices)
        }
        let both: UInt64 = 1 << UInt64(first) | 1 << UInt64(second)
        decided.insert(first * table.count + second)
        let together = explore(pool.where { $0 & both == both || $0 & both == 0 }, depth: depth + 1)
        let apart = explore(pool.where { $0 & both != both }, depth: depth + 1)
        decided.remove(first * table.count + second)
        return .pair(first, second, together: together, apart: apart)
    }

    private func splitGroups(_ pool: GroupPool, at floor: Int, _ depth: Int) -> GroupProof {
        let (few, many) = (fewestGroups, mostGroups)
        setGroups(few, floor)
        let fewer = explore(pool, depth: depth + 1)
        setGroups(floor + 1, many)
        let more = explore(pool, depth: depth + 1)
        setGroups(few, many)
        return .groups(atMost: floor, few: fewer, more: more)
    }

    private func setGroups(_ few: Int, _ many: Int) {
        (fewestGroups, mostGroups) = (few, many)
        programme.set(.fewestGroups, limit: -few)
        programme.set(.mostGroups, limit: many)
        programme.restart()
    }
}
