/// Checks a ``GroupProof`` over every group that can be formed.
struct CheckedGroups {
    enum Result { case holds, fails, malformed }

    /// A group and its value for the aim in question.
    private struct Possible {
        var members: [Int]
        var value: Int
        var isUnmixed: Bool
    }

    /// A subset that has a price.
    private struct PricedSubset {
        var subset: GroupSubset
        var isIn: [Bool]
        var price: Int
    }

    /// What every grouping in question obeys.
    private struct Claim {
        var aim: GroupViolation.Claim
        var placed: Int
        var unmixed: Int
        var bound: Int
        var groups: ClosedRange<Int>
        /// How often groups count in a subset, where a case says more than the subset's size does.
        var counts: [GroupSubset: ClosedRange<Int>] = [:]

        func counts(of subset: GroupSubset) -> ClosedRange<Int> {
            counts[subset] ?? 0...subset.times * subset.members.count / subset.divisor
        }
    }

    private let problem: GroupProblem
    private let pairs: CheckedPairs
    private let mostGroups: Int

    init(_ problem: GroupProblem, _ pairs: CheckedPairs, mostGroups: Int) {
        (self.problem, self.pairs, self.mostGroups) = (problem, pairs, mostGroups)
    }

    /// Whether the proof shows that no grouping placing so many, with no more unmixed groups, has more than the bound.
    func check(_ proof: GroupProof, _ aim: GroupViolation.Claim, placed: Int, unmixed: Int, bound: Int) -> Result {
        guard abs(bound) < 1 << 50, pairs.extreme < 1 << 44 else { return .malformed }
        let fewest = aim == .placed ? 0 : CheckedCounts(problem).fewestGroups(placed: placed)
        guard fewest <= mostGroups else { return .malformed }
        let claim = Claim(aim: aim, placed: placed, unmixed: unmixed, bound: bound, groups: fewest...mostGroups)
        return check(proof, claim, nil)
    }

    /// Checks one step over the groups that are left, or over all that can be formed.
    private func check(_ proof: GroupProof, _ claim: Claim, _ left: [Possible]?) -> Result {
        switch proof {
        case .prices(let prices):
            guard isWellFormed(prices, claim) else { return .malformed }
            guard bound(prices, claim) < (claim.bound + 1) * prices.unit else { return .fails }
            let subsets = memberships(prices)
            var holds = true
            forEach(of: left, claim) { if holds, rest(of: $0, prices, subsets) > 0 { holds = false } }
            return holds ? .holds : .fails
        case .sieve(let prices, let then):
            guard isWellFormed(prices, claim) else { return .malformed }
            let needed = (claim.bound + 1) * prices.unit - bound(prices, claim)
            let subsets = memberships(prices)
            var holds = true
            var kept: [Possible] = []
            forEach(of: left, claim) { group in
                let rest = rest(of: group, prices, subsets)
                if rest > 0 { holds = false }
                if rest >= needed { kept.append(group) }
            }
            return holds ? check(then, claim, kept) : .fails
        case .subset(let subset, let most, let few, let more):
            guard isWellFormed(subset) else { return .malformed }
            let counts = claim.counts(of: subset)
            guard counts.contains(most), most < counts.upperBound else { return .malformed }
            let groups = collected(left, claim)
            var (fewer, larger) = (claim, claim)
            fewer.counts[subset] = counts.lowerBound...most
            larger.counts[subset] = most + 1...counts.upperBound
            let result = check(few, fewer, groups.filter { may($0, subset, fewer) })
            return result == .holds ? check(more, larger, groups.filter { may($0, subset, larger) }) : result
        case .groups(let most, let few, let more):
            guard claim.groups.contains(most), most < claim.groups.upperBound else { return .malformed }
            let groups = collected(left, claim)
            var (fewer, larger) = (claim, claim)
            fewer.groups = claim.groups.lowerBound...most
            larger.groups = most + 1...claim.groups.upperBound
            let result = check(few, fewer, groups)
            return result == .holds ? check(more, larger, groups) : result
        }
    }

    private func isWellFormed(_ subset: GroupSubset) -> Bool {
        (1..<max(2, subset.divisor)).contains(subset.times) && (2...max(2, problem.count)).contains(subset.divisor)
            && subset.members.allSatisfy { problem.kinds.indices.contains($0) }
            && zip(subset.members, subset.members.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// Whether a group and those whom it leaves over can count in a subset as often as a claim says.
    private func may(_ group: Possible, _ subset: GroupSubset, _ claim: Claim) -> Bool {
        let held = group.members.count { subset.members.contains($0) }
        let counts = claim.counts(of: subset)
        let others = subset.times * (subset.members.count - held) / subset.divisor
        let count = subset.times * held / subset.divisor
        return count <= counts.upperBound && count + others >= counts.lowerBound
    }

    private func collected(_ left: [Possible]?, _ claim: Claim) -> [Possible] {
        if let left { return left }
        var all: [Possible] = []
        forEach(of: nil, claim) { all.append($0) }
        return all
    }

    private func isWellFormed(_ prices: GroupMultipliers, _ claim: Claim) -> Bool {
        // No sum below has more than this many terms, each below the limit.
        let terms = max(4 * problem.count + 4, problem.count * problem.count) + problem.count * prices.subsets.count
        let limit = (1 << 60) / terms
        let all = prices.members + prices.subsets.values + [prices.group, prices.placed, prices.unmixed]
        let everybody = claim.aim != .placed && claim.placed == problem.count
        return prices.unit > 0 && prices.unit < limit && prices.members.count == problem.count
            && all.allSatisfy { $0 > -limit && $0 < limit } && abs(claim.bound) < (1 << 60) / prices.unit
            && pairs.extreme < limit / prices.unit && (everybody || prices.members.allSatisfy { $0 >= 0 })
            && prices.placed >= 0 && prices.unmixed >= 0
            && prices.subsets.keys.allSatisfy(isWellFormed)
    }

    private func bound(_ prices: GroupMultipliers, _ claim: Claim) -> Int {
        var sum = prices.members.reduce(0, +)
        for (subset, price) in prices.subsets {
            let counts = claim.counts(of: subset)
            sum += price * (price > 0 ? counts.upperBound : counts.lowerBound)
        }
        sum += prices.group * (prices.group > 0 ? claim.groups.upperBound : claim.groups.lowerBound)
        if claim.aim != .placed { sum -= prices.placed * claim.placed }
        if claim.aim == .total { sum += prices.unmixed * claim.unmixed }
        // For the first two aims there is no limit on this, so nothing may rest on it.
        if claim.aim == .placed { sum += prices.placed * problem.count }
        if claim.aim == .unmixed { sum += prices.unmixed * claim.groups.upperBound }
        return sum
    }

    /// For each subset that has a price, which members are in it.
    private func memberships(_ prices: GroupMultipliers) -> [PricedSubset] {
        prices.subsets.map { subset, price in
            var isIn = [Bool](repeating: false, count: problem.count)
            for member in subset.members { isIn[member] = true }
            return PricedSubset(subset: subset, isIn: isIn, price: price)
        }
    }

    /// What is left of a group after paying.
    private func rest(of group: Possible, _ prices: GroupMultipliers, _ subsets: [PricedSubset]) -> Int {
        var rest = prices.unit * group.value - prices.group
        for member in group.members { rest += prices.placed - prices.members[member] }
        if group.isUnmixed { rest -= prices.unmixed }
        for priced in subsets {
            let held = group.members.count { priced.isIn[$0] }
            rest -= priced.price * (priced.subset.times * held / priced.subset.divisor)
        }
        return rest
    }

    private func forEach(of left: [Possible]?, _ claim: Claim, _ body: (Possible) -> Void) {
        if let left {
            left.forEach(body)
        } else {
            var group: [Int] = []
            extend(&group, from: 0, worth: 0, claim, body)
        }
    }

    /// Every group that can be formed, in order.
    private func extend(
        _ group: inout [Int], from start: Int, worth: Int, _ claim: Claim, _ body: (Possible) -> Void
    ) {
        let missing = (0..<problem.kindCount).count { kind in !group.contains { problem.kinds[$0] == kind } }
        guard group.count + missing <= problem.largest else { return }
        if missing == 0, group.count >= problem.smallest { offer(group, worth, claim, body) }
        guard group.count < problem.largest else { return }
        next: for member in stride(from: start, to: problem.count, by: 1) {
            var sum = worth
            for other in group {
                guard let pair = pairs.worth(other, member) else { continue next }
                sum += pair
            }
            group.append(member)
            extend(&group, from: member + 1, worth: sum, claim, body)
            group.removeLast()
        }
    }

    private func offer(_ group: [Int], _ worth: Int, _ claim: Claim, _ body: (Possible) -> Void) {
        let isUnmixed = problem.asksForMixing && Set(group.compactMap { problem.marks[$0] }).count < 2
        switch claim.aim {
        case .placed: body(Possible(members: group, value: group.count, isUnmixed: isUnmixed))
        case .unmixed: body(Possible(members: group, value: isUnmixed ? -1 : 0, isUnmixed: isUnmixed))
        case .total:
            if isUnmixed, claim.unmixed == 0 { return }
            body(Possible(members: group, value: worth, isUnmixed: isUnmixed))
        }
    }
}
