/// Finds the best value of one aim and proves it: prices first, then cases.
///
/// The prices come from a linear programme over the groups offered so far; groups of which something is left after paying
/// them are offered until there are none. Prices on subsets (rank-1 cuts) close most of what is open between the bound and
/// the best grouping known; where they do not, the search looks at two members together and apart. All that counts for the
/// proof is worked out in whole numbers.
///
/// The work is counted in numbers touched, so that the answer does not depend on the machine.
final class GroupSearch {
    let table: GroupTable
    let aim: GroupAim
    var programme: GroupProgramme
    private let pricing: GroupPricing
    let unit: Int
    private let budget: Int
    var priced = 0
    private(set) var best: Int
    private(set) var bestGroups: [UInt64]
    /// What the proof bounds the value by.
    var ceiling = Int.min
    private var offered: Set<UInt64> = []
    /// How often groups count in the subsets that cases have been made of, in the case in hand.
    var counts: [SubsetBits: ClosedRange<Int>] = [:]
    let clusters: GroupClusters
    var mostGroups: Int
    var fewestGroups: Int

    /// The work done so far, in numbers touched.
    var work: Int { priced + programme.effort }

    init(_ aim: GroupAim, pricing: GroupPricing, best: Int, groups: [UInt64], budget: Int) {
        (self.aim, table, self.pricing, self.best, bestGroups) = (aim, aim.table, pricing, best, groups)
        self.budget = budget
        programme = aim.makeProgramme()
        clusters = GroupClusters(aim.table)
        unit = aim.unit
        (mostGroups, fewestGroups) = (aim.mostGroups, aim.fewestGroups)
    }

    /// Offers a group once.
    private func offer(_ group: UInt64) {
        guard offered.insert(group).inserted else { return }
        let members = group.members
        let value = Double(aim.value(of: members)) / aim.scale
        programme.offer(group, value: value, isUnmixed: table.isUnmixed(members))
    }

    /// Runs to a proof.
    func prove() -> GroupProof {
        for group in bestGroups { offer(group) }
        let (finest, bound) = priceOut()
        if points(bound) <= best {
            ceiling = best
            return .prices(finest)
        }
        priceAll(finest, threshold: (best + 1) * unit - bound - 1, keepsAll: true)
        var pool = GroupPool()
        for candidate in pricing.found {
            let members = candidate.group.members
            pool.add(candidate.group, value: aim.value(of: members), isUnmixed: table.isUnmixed(members))
        }
        let rest = explore(pool, known: finest)
        ceiling = max(ceiling, best)
        return .sieve(finest, then: rest)
    }

    /// Offers groups until everything that can be formed is paid for. Gives the best prices met and their bound.
    private func priceOut() -> (finest: GroupMultipliers, bound: Int) {
        var finest = multipliers()
        var finestBound = Int.max
        for _ in 0..<400 {
            let before = programme.steps
            programme.solve(maxSteps: 4000)
            var prices = multipliers()
            priceAll(prices, threshold: tolerance, keepsAll: false)
            let most = max(0, pricing.most)
            prices.group += most
            let bound = bound(prices)
            if bound < finestBound { (finest, finestBound) = (prices, bound) }
            if points(finestBound) <= best || most <= tolerance || work > budget { break }
            if !offer(pricing.found), programme.steps == before { break }
        }
        return (finest, finestBound)
    }

    /// How much may be left of a group before it is worth offering.
    private var tolerance: Int { max(1, unit / 64) }

    /// Offers the groups of which most is left, a few for each member. Says whether any was new.
    private func offer(_ found: [GroupPricing.Candidate]) -> Bool {
        let before = offered.count
        let sorted = found.sorted { $0.left != $1.left ? $0.left > $1.left : $0.group < $1.group }
        var uses = [Int](repeating: 0, count: table.count)
        for candidate in sorted {
            let members = candidate.group.members
            guard members.contains(where: { uses[$0] < 4 }) else { continue }
            for member in members { uses[member] += 1 }
            offer(candidate.group)
        }
        return offered.count > before
    }

    /// Meets every group that can be formed.
    private func priceAll(_ prices: GroupMultipliers, threshold: Int, keepsAll: Bool) {
        let perMember = prices.placed + (aim.kind == .placed ? unit : 0)
        pricing.run(
            pairUnit: aim.kind == .total ? unit : 0, memberGain: prices.members.map { perMember - $0 },
            start: -prices.group,
            unmixedPrice: aim.refusesUnmixed ? nil : prices.unmixed + (aim.kind == .unmixed ? unit : 0),
            threshold: threshold, keepsAll: keepsAll)
        priced += 8 * table.possibleGroups
    }

    /// Proves that no grouping of groups from a pool is better than the best known, finding better ones on the way.
    ///
    /// - Parameter known: prices that leave nothing of any group of the pool, for when the work runs out.
    func explore(_ start: GroupPool, known: GroupMultipliers) -> GroupProof {
        var pool = start
        var sieves: [GroupMultipliers] = []
        var bounds: [Int] = []
        func wrapped(_ proof: GroupProof) -> GroupProof {
            sieves.reversed().reduce(proof) { .sieve($1, then: $0) }
        }
        priced += 200 * programme.columns.count + programme.rows.count * programme.rows.count
        if programme.subsetCount > 100 { programme.dropIdleSubsets() }
        restrict(to: pool)
        while true {
            let before = programme.steps
            programme.solve(maxSteps: 4000)
            var prices = multipliers()
            let left = pool.left(after: prices)
            priced += 40 * left.count
            let most = max(0, left.max() ?? 0)
            prices.group += most
            let bound = bound(prices)
            if points(bound) <= best { return wrapped(.prices(prices)) }
            if work > budget {
                let finest = self.bound(known) < bound ? known : prices
                ceiling = max(ceiling, points(self.bound(finest)))
                return wrapped(.prices(finest))
            }
            let unpaid = pool.groups.indices.filter { left[$0] > tolerance }
            let isNew = offer(unpaid.map { .init(group: pool.groups[$0], left: left[$0]) })
            if isNew || !unpaid.isEmpty && programme.steps > before { continue }
            // Everything is paid for, so this is the programme's answer over the whole pool.
            let kept = left.indices.filter { left[$0] - most >= (best + 1) * unit - bound }
            if kept.count * 5 < left.count * 4 {
                sieves.append(prices)
                pool = pool.at(kept)
                restrict(to: pool)
                continue
            }
            let (chosen, isKept) = programme.answer
            if !isKept, programme.raisePenalty() { continue }
            if isKept, chosen.allSatisfy({ $0.amount > 0.999 }), take(chosen.map(\.group)) { continue }
            // Further subsets are worth their while as long as three rounds of them close a part of what is open.
            bounds.append(bound)
            let helps = bounds.count < 4 || (bounds[bounds.count - 4] - bound) * 12 > bound - best * unit
            let subsets = helps ? violatedSubsets(chosen) : []
            guard subsets.isEmpty else {
                programme.add(subsets.map { (.subset($0), $0.limit) })
                continue
            }
            return wrapped(split(pool, chosen, prices))
        }
    }

    /// Opens the groups of a pool only.
    private func restrict(to pool: GroupPool) {
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

}
