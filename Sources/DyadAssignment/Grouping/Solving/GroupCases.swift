/// Where prices do not suffice: cases.
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

    /// Subsets that the groups chosen in part use too often, and that have no condition yet.
    func violatedSubsets(_ chosen: [(group: UInt64, amount: Double)]) -> [SubsetBits] {
        let known = Set(programme.rows.compactMap { if case .subset(let subset) = $0 { subset } else { nil } })
        var separation = GroupSeparation(chosen, count: table.count)
        let found = separation.violated(pairSums: pairSums(chosen), shares: table.shares, most: 20)
        priced += separation.work
        return found.filter { !known.contains($0) }
    }

    /// Subsets of which it is unclear how often groups count in them, and that number rounded down: a few clusters and a few
    /// pairs of members, the most unclear first.
    private func candidates(_ chosen: [(group: UInt64, amount: Double)]) -> [(subset: SubsetBits, atMost: Int)] {
        let sums = pairSums(chosen)
        var pairs: [(subset: SubsetBits, sum: Double)] = []
        for first in 0..<table.count {
            for second in first + 1..<max(first + 1, table.count) {
                let pair = SubsetBits(pair: first, second)
                pairs.append((pair, sums[first * table.count + second]))
            }
        }
        var counted: [(subset: SubsetBits, sum: Double)] = []
        for cluster in clusters.clusters.reversed() where cluster.nonzeroBitCount > 2 {
            for (times, divisor) in table.shares {
                let subset = SubsetBits(cluster, times: times, divisor: divisor)
                counted.append((subset, chosen.reduce(0) { $0 + Double(subset.count(in: $1.group)) * $1.amount }))
            }
        }
        return (mostUnclear(of: counted) + mostUnclear(of: pairs)).map { ($0.subset, Int($0.sum)) }
    }

    private func mostUnclear(of counted: [(subset: SubsetBits, sum: Double)]) -> [(subset: SubsetBits, sum: Double)] {
        func distance(_ sum: Double) -> Double { abs(sum - sum.rounded(.down) - 0.5) }
        let unclear = counted.filter { subset, sum in
            let counts = counts(of: subset)
            return distance(sum) < 0.49 && counts.contains(Int(sum)) && Int(sum) < counts.upperBound
        }
        return Array(unclear.sorted { distance($0.sum) < distance($1.sum) - 1e-9 }.prefix(8))
    }

    /// The candidate of which both cases look worst after a few steps.
    private func choice(_ chosen: [(group: UInt64, amount: Double)]) -> (subset: SubsetBits, atMost: Int)? {
        let candidates = candidates(chosen)
        guard candidates.count > 1 else { return candidates.first }
        let before = programme
        let most = before.value
        func loss(_ row: GroupProgramme.Row, _ limit: Int) -> Double {
            programme.add([(row, limit)])
            programme.solve(maxSteps: 40)
            let loss = most - programme.value
            programme.goBack(to: before)
            return max(0, min(loss, most - Double(best) / aim.scale)) + 1e-3
        }
        var (choice, greatest) = (candidates[0], -1.0)
        for candidate in candidates {
            let few = loss(.subset(candidate.subset), candidate.atMost)
            let more = loss(.atLeast(candidate.subset), -candidate.atMost - 1)
            if few * more > greatest + 1e-9 { (choice, greatest) = (candidate, few * more) }
        }
        return choice
    }

    /// Looks at cases: more or fewer groups where their number is in doubt, otherwise how often they count in a subset.
    func split(
        _ pool: GroupPool, _ chosen: [(group: UInt64, amount: Double)], _ prices: GroupMultipliers
    ) -> GroupProof {
        let groups = chosen.reduce(0.0) { $0 + $1.amount }
        let floor = Int(groups)
        if groups - Double(floor) > 0.01, Double(floor + 1) - groups > 0.01, floor >= fewestGroups, floor < mostGroups {
            return splitGroups(pool, at: floor, prices)
        }
        guard let (subset, most) = choice(chosen) else {
            ceiling = max(ceiling, points(bound(prices)))
            return .prices(prices)
        }
        let range = counts(of: subset)
        let before = programme
        func explored(_ range: ClosedRange<Int>, _ condition: (GroupProgramme.Row, Int)) -> GroupProof {
            counts[subset] = range
            programme.add([condition])
            let proof = explore(pool.where { subset.allows($0, range) }, known: prices)
            programme.goBack(to: before)
            return proof
        }
        let few = explored(range.lowerBound...most, (.subset(subset), most))
        let more = explored(most + 1...range.upperBound, (.atLeast(subset), -most - 1))
        counts[subset] = range
        return .subset(subset.subset, atMost: most, few: few, more: more)
    }

    private func splitGroups(
        _ pool: GroupPool, at floor: Int, _ prices: GroupMultipliers
    ) -> GroupProof {
        let (few, many, before) = (fewestGroups, mostGroups, programme)
        mostGroups = floor
        programme.add([(.mostGroups, floor)])
        let fewer = explore(pool, known: prices)
        programme.goBack(to: before)
        (fewestGroups, mostGroups) = (floor + 1, many)
        programme.add([(.fewestGroups, -floor - 1)])
        let more = explore(pool, known: prices)
        programme.goBack(to: before)
        fewestGroups = few
        return .groups(atMost: floor, few: fewer, more: more)
    }
}
