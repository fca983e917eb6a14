/// Checks a ``GroupProof`` over every group that can be formed.
struct CheckedGroups {
    enum Result { case holds, fails, malformed }

    /// A group and its value for the aim in question.
    private struct Possible {
        var members: [Int]
        var value: Int
        var isUnmixed: Bool
    }

    /// What every grouping in question obeys.
    private struct Claim {
        var aim: GroupViolation.Claim
        var placed: Int
        var unmixed: Int
        var bound: Int
        var groups: ClosedRange<Int>
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
            var holds = true
            forEach(of: left, claim) { if holds, rest(of: $0, prices, claim) > 0 { holds = false } }
            return holds ? .holds : .fails
        case .sieve(let prices, let then):
            guard isWellFormed(prices, claim) else { return .malformed }
            let needed = (claim.bound + 1) * prices.unit - bound(prices, claim)
            var holds = true
            var kept: [Possible] = []
            forEach(of: left, claim) { group in
                let rest = rest(of: group, prices, claim)
                if rest > 0 { holds = false }
                if rest >= needed { kept.append(group) }
            }
            return holds ? check(then, claim, kept) : .fails
        case .pair(let first, let second, let together, let apart):
            guard first != second, problem.kinds.indices.contains(first), problem.kinds.indices.contains(second) else {
                return .malformed
            }
            let groups = collected(left, claim)
            let result = check(
                together, claim, groups.filter { $0.members.contains(first) == $0.members.contains(second) })
            guard result == .holds else { return result }
            return check(
                apart, claim, groups.filter { !($0.members.contains(first) && $0.members.contains(second)) })
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

    private func collected(_ left: [Possible]?, _ claim: Claim) -> [Possible] {
        if let left { return left }
        var all: [Possible] = []
        forEach(of: nil, claim) { all.append($0) }
        return all
    }

    private func isWellFormed(_ prices: GroupMultipliers, _ claim: Claim) -> Bool {
        // No sum below has more than this many terms, each below the limit.
        let terms = max(4 * problem.count + prices.trios.count + 4, problem.count * problem.count)
        let limit = (1 << 60) / terms
        let all = prices.members + prices.trios.map(\.price) + [prices.group, prices.placed, prices.unmixed]
        let everybody = claim.aim != .placed && claim.placed == problem.count
        return prices.unit > 0 && prices.unit < limit && prices.members.count == problem.count
            && all.allSatisfy { $0 > -limit && $0 < limit } && abs(claim.bound) < (1 << 60) / prices.unit
            && pairs.extreme < limit / prices.unit && (everybody || prices.members.allSatisfy { $0 >= 0 })
            && prices.placed >= 0 && prices.unmixed >= 0
            && prices.trios.allSatisfy { trio in
                trio.price >= 0 && trio.members.count == 3 && Set(trio.members).count == 3
                    && trio.members.allSatisfy { problem.kinds.indices.contains($0) }
            }
    }

    private func bound(_ prices: GroupMultipliers, _ claim: Claim) -> Int {
        var sum = prices.members.reduce(0, +) + prices.trios.reduce(0) { $0 + $1.price }
        sum += prices.group * (prices.group > 0 ? claim.groups.upperBound : claim.groups.lowerBound)
        if claim.aim != .placed { sum -= prices.placed * claim.placed }
        if claim.aim == .total { sum += prices.unmixed * claim.unmixed }
        // For the first two aims there is no limit on this, so nothing may rest on it.
        if claim.aim == .placed { sum += prices.placed * problem.count }
        if claim.aim == .unmixed { sum += prices.unmixed * claim.groups.upperBound }
        return sum
    }

    /// What is left of a group after paying.
    private func rest(of group: Possible, _ prices: GroupMultipliers, _ claim: Claim) -> Int {
        var rest = prices.unit * group.value - prices.group
        for member in group.members { rest += prices.placed - prices.members[member] }
        if group.isUnmixed { rest -= prices.unmixed }
        guard rest > 0 || !prices.trios.isEmpty else { return rest }
        for trio in prices.trios where group.members.count(where: { trio.members.contains($0) }) > 1 {
            rest -= trio.price
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
