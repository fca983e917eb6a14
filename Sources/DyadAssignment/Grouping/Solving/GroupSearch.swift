/// Finds the best value of one aim and proves it: prices first, then cases.
///
/// The prices come from a linear programme over the groups offered so far; groups of which something is left after paying
/// them are offered until there are none. Prices on trios (rank-1 cuts) close most of what is open between the bound and
/// the best grouping known; where they do not, the search looks at two members together and apart. All that counts for the
/// proof is worked out in whole numbers.
///
/// The work is counted in groups priced, so that the answer does not depend on the machine.
final class GroupSearch {
    let table: GroupTable
    let aim: GroupAim
    private let programme: GroupProgramme
    private let pricing: GroupPricing
    private let unit: Int
    private let budget: Int
    private(set) var work = 0
    private(set) var best: Int
    private(set) var bestGroups: [UInt64]
    /// What the proof bounds the value by.
    private(set) var ceiling = Int.min
    private var offered: Set<UInt64> = []
    /// Pairs that have been put together or apart on the way to the case in hand.
    private var decided: Set<Int> = []
    private var mostGroups: Int
    private var fewestGroups: Int

    /// Groups that may be in a grouping better than the best one known.
    struct Pool {
        var groups: [UInt64] = []
        var values: [Int] = []
        var unmixed: [Bool] = []
    }

    init(_ aim: GroupAim, pricing: GroupPricing, best: Int, groups: [UInt64], budget: Int) {
        (self.aim, table, self.pricing, self.best, bestGroups) = (aim, aim.table, pricing, best, groups)
        self.budget = budget
        programme = aim.makeProgramme()
        unit = 1 << 12
        (mostGroups, fewestGroups) = (aim.mostGroups, aim.fewestGroups)
    }

    /// Prices in whole numbers, and the bound that they give once every group has been paid for.
    private func multipliers() -> GroupMultipliers {
        var result = GroupMultipliers(
            unit: unit, members: Array(repeating: 0, count: table.count), group: 0, placed: 0, unmixed: 0, trios: [])
        for (row, condition) in programme.rows.enumerated() {
            let price = whole(programme.prices[row] * Double(unit))
            switch condition {
            case .member(let member): result.members[member] = aim.mustPlaceAll ? price : max(0, price)
            case .mostGroups: result.group += max(0, price)
            case .fewestGroups: result.group -= max(0, price)
            case .placed: result.placed = max(0, price)
            case .unmixed: result.unmixed = max(0, price)
            case .trio(let trio):
                if price > 0 { result.trios.append(.init(members: trio.members, price: price)) }
            }
        }
        return result
    }

    private func bound(_ prices: GroupMultipliers) -> Int {
        prices.members.reduce(0, +) + prices.trios.reduce(0) { $0 + $1.price }
            + prices.group * (prices.group > 0 ? mostGroups : fewestGroups)
            - (aim.kind == .placed ? 0 : prices.placed * aim.placed)
            + (aim.kind == .total ? prices.unmixed * aim.unmixed : 0)
    }

    /// The nearest whole number; 0 for what is none.
    private func whole(_ price: Double) -> Int {
        abs(price) < 1e15 ? Int(price < 0 ? price - 0.5 : price + 0.5) : 0
    }

    private func points(_ bound: Int) -> Int { bound >= 0 ? bound / unit : -((-bound + unit - 1) / unit) }

    private func offer(_ group: UInt64) {
        guard offered.insert(group).inserted else { return }
        let members = group.members
        programme.offer(group, value: aim.value(of: members), isUnmixed: table.isUnmixed(members))
    }

    /// Runs to a proof.
    func prove() -> GroupProof {
        for group in bestGroups { offer(group) }
        var finest = multipliers()
        var finestBound = Int.max
        for _ in 0..<400 {
            programme.solve(maxSteps: 4000)
            var prices = multipliers()
            priceAll(prices, threshold: unit / 64, keepsAll: false)
            let most = max(0, pricing.most == Int.min ? 0 : pricing.most)
            let found = pricing.found
            prices.group += most
            let bound = bound(prices)
            if bound < finestBound { (finest, finestBound) = (prices, bound) }
            if points(finestBound) <= best { break }
            if most <= unit / 64 { break }
            offer(found)
        }
        if points(finestBound) <= best {
            ceiling = best
            return .prices(finest)
        }
        priceAll(finest, threshold: (best + 1) * unit - finestBound - 1, keepsAll: true)
        var pool = Pool()
        for candidate in pricing.found {
            let members = candidate.group.members
            pool.groups.append(candidate.group)
            pool.values.append(aim.value(of: members))
            pool.unmixed.append(table.isUnmixed(members))
        }
        let rest = explore(pool, depth: 0)
        ceiling = max(ceiling, best)
        return .sieve(finest, then: rest)
    }

    private func offer(_ found: [GroupPricing.Candidate]) {
        let sorted = found.sorted { $0.left != $1.left ? $0.left > $1.left : $0.group < $1.group }
        var uses = [Int](repeating: 0, count: table.count)
        for candidate in sorted {
            let members = candidate.group.members
            guard members.contains(where: { uses[$0] < 4 }) else { continue }
            for member in members { uses[member] += 1 }
            offer(candidate.group)
        }
    }

    private func priceAll(_ prices: GroupMultipliers, threshold: Int, keepsAll: Bool) {
        let perMember = prices.placed + (aim.kind == .placed ? unit : 0)
        pricing.run(
            pairUnit: aim.kind == .total ? unit : 0, memberGain: prices.members.map { perMember - $0 },
            start: -prices.group,
            unmixedPrice: aim.refusesUnmixed ? nil : prices.unmixed + (aim.kind == .unmixed ? unit : 0),
            threshold: threshold, keepsAll: keepsAll)
        work += 100_000
    }

    /// What is left of each group of a pool.
    private func left(_ pool: Pool, _ prices: GroupMultipliers) -> [Int] {
        work += pool.groups.count
        let trios = prices.trios.map { (UInt64(members: $0.members), $0.price) }
        var left = [Int](repeating: 0, count: pool.groups.count)
        prices.members.withUnsafeBufferPointer { members in
            for index in pool.groups.indices {
                let group = pool.groups[index]
                var sum = unit * pool.values[index] - prices.group
                if pool.unmixed[index] { sum -= prices.unmixed }
                var rest = group
                while rest != 0 {
                    sum += prices.placed - members[rest.trailingZeroBitCount]
                    rest &= rest &- 1
                }
                for (trio, price) in trios where (group & trio) & ((group & trio) &- 1) != 0 { sum -= price }
                left[index] = sum
            }
        }
        return left
    }

    private func explore(_ start: Pool, depth: Int) -> GroupProof {
        var pool = start
        var steps: [GroupMultipliers] = []
        var rounds = 0
        func wrapped(_ proof: GroupProof) -> GroupProof {
            steps.reversed().reduce(proof) { .sieve($1, then: $0) }
        }
        if programme.trioCount > 100 { programme.dropIdleTrios() }
        restrict(to: pool)
        while true {
            programme.solve(maxSteps: 4000)
            var prices = multipliers()
            let left = left(pool, prices)
            let most = max(0, left.max() ?? 0)
            prices.group += most
            let bound = bound(prices)
            if points(bound) <= best || work + programme.effort > budget {
                ceiling = max(ceiling, points(bound))
                return wrapped(.prices(prices))
            }
            if most > unit / 64 {
                offer(
                    pool.groups.indices.filter { left[$0] > unit / 64 }.map {
                        .init(group: pool.groups[$0], left: left[$0])
                    })
                continue
            }
            // Everything is paid for: the programme's own answer over the whole pool.
            let threshold = (best + 1) * unit - bound
            let kept = pool.groups.indices.filter { left[$0] - most >= threshold }
            if kept.count * 5 < pool.groups.count * 4 {
                steps.append(prices)
                pool = Pool(
                    groups: kept.map { pool.groups[$0] }, values: kept.map { pool.values[$0] },
                    unmixed: kept.map { pool.unmixed[$0] })
                restrict(to: pool)
                continue
            }
            let (chosen, isKept) = programme.answer
            if !isKept, programme.raisePenalty() { continue }
            if isKept, chosen.allSatisfy({ $0.amount > 0.999 }), take(chosen.map(\.group)) { continue }
            rounds += 1
            if rounds <= (depth == 0 ? 12 : 4) {
                let trios = violatedTrios(chosen)
                if !trios.isEmpty {
                    programme.add(trios: trios)
                    continue
                }
            }
            return wrapped(split(pool, chosen, depth, prices, bound))
        }
    }

    private func restrict(to pool: Pool) {
        let known = Set(pool.groups)
        programme.unlock { known.contains($0) }
    }

    /// Takes groups over as the best known, if they are allowed and better.
    private func take(_ groups: [UInt64]) -> Bool {
        let value = groups.reduce(0) { $0 + aim.value(of: $1.members) }
        guard value > best, aim.allows(groups) else { return false }
        (best, bestGroups) = (value, groups)
        return true
    }

    private func pairSums(_ chosen: [(UInt64, Double)]) -> [Double] {
        var sums = [Double](repeating: 0, count: table.count * table.count)
        for (group, amount) in chosen {
            let members = group.members
            for first in members { for second in members { sums[first * table.count + second] += amount } }
        }
        return sums
    }

    /// The two members of whom it is least clear whether they belong together.
    private func splitPair(_ chosen: [(UInt64, Double)]) -> (Int, Int)? {
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

    private func violatedTrios(_ chosen: [(UInt64, Double)]) -> [UInt64] {
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
                    let all = chosen.reduce(0.0) { $0 + ($1.0 & trio == trio ? $1.1 : 0) }
                    if sum - 2 * all > 1.02 { found.append((trio, sum - 2 * all)) }
                }
            }
        }
        let known = Set(programme.rows.compactMap { if case .trio(let trio) = $0 { trio } else { nil } })
        return found.filter { !known.contains($0.0) }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.prefix(40)
            .map(\.0)
    }

    private func split(
        _ pool: Pool, _ chosen: [(UInt64, Double)], _ depth: Int, _ prices: GroupMultipliers, _ bound: Int
    ) -> GroupProof {
        let groups = chosen.reduce(0.0) { $0 + $1.1 }
        let floor = Int(groups)
        if groups - Double(floor) > 0.01, Double(floor + 1) - groups > 0.01, floor >= fewestGroups, floor < mostGroups {
            return splitGroups(pool, at: floor, depth)
        }
        guard let (first, second) = splitPair(chosen) else {
            ceiling = max(ceiling, points(bound))
            return .prices(prices)
        }
        let both: UInt64 = 1 << UInt64(first) | 1 << UInt64(second)
        decided.insert(first * table.count + second)
        let together = explore(pool.where { $0 & both == both || $0 & both == 0 }, depth: depth + 1)
        let apart = explore(pool.where { $0 & both != both }, depth: depth + 1)
        decided.remove(first * table.count + second)
        return .pair(first, second, together: together, apart: apart)
    }

    private func splitGroups(_ pool: Pool, at floor: Int, _ depth: Int) -> GroupProof {
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

extension GroupSearch.Pool {
    func `where`(_ isKept: (UInt64) -> Bool) -> Self {
        var kept = Self()
        for index in groups.indices where isKept(groups[index]) {
            kept.groups.append(groups[index])
            kept.values.append(values[index])
            kept.unmixed.append(unmixed[index])
        }
        return kept
    }
}
