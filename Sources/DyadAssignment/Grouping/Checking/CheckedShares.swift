/// Checks ``GroupShares`` over every pair.
struct CheckedShares {
    private let shares: GroupShares
    private let problem: GroupProblem
    private let pairs: CheckedPairs

    init(_ shares: GroupShares, _ problem: GroupProblem, _ pairs: CheckedPairs) {
        (self.shares, self.problem, self.pairs) = (shares, problem, pairs)
    }

    /// Whether the shares bound the total when the number of members placed is in a range.
    func check(placed: ClosedRange<Int>, bound: Int) -> CheckedGroups.Result {
        let limit = (1 << 60) / max(1, problem.count * min(problem.largest, problem.count + 2))
        guard shares.unit > 0, shares.members.count == problem.count, placed.upperBound <= problem.count,
            shares.members.allSatisfy({ $0.count == problem.kindCount && $0.allSatisfy { abs($0) < limit } }),
            pairs.extreme < limit / shares.unit, abs(bound) < limit
        else { return .malformed }
        for second in 0..<problem.count {
            let (mine, kind) = (shares.members[second], problem.kinds[second])
            for first in 0..<second {
                guard let worth = pairs.worth(first, second) else { continue }
                if shares.members[first][kind] + mine[problem.kinds[first]] < shares.unit * worth { return .fails }
            }
        }
        let brought = (0..<problem.kindCount).flatMap(mostBrought(byKind:)).sorted(by: >)
        var sum = 0
        for (place, share) in brought.enumerated() {
            if placed.contains(place), sum >= (bound + 1) * shares.unit { return .fails }
            sum += share
        }
        return placed.contains(brought.count) && sum >= (bound + 1) * shares.unit ? .fails : .holds
    }

    /// What those members of a kind can bring in who can bring in most, as many as can be placed.
    private func mostBrought(byKind kind: Int) -> [Int] {
        let places = CheckedCounts(problem).mostPlaced(ofOneKind: problem.kindCount)
        let all = problem.kinds.indices.filter { problem.kinds[$0] == kind }.map(mostBrought(by:))
        return Array(all.sorted(by: >).prefix(places))
    }

    /// The most that a member can bring in: one partner of each other kind, and more of any kind.
    private func mostBrought(by member: Int) -> Int {
        let own = shares.members[member]
        let others = own.indices.reduce(0) { $1 == problem.kinds[member] ? $0 : $0 + own[$1] }
        let greatest = own.max() ?? 0
        let most = min(problem.largest, max(problem.count, problem.smallest)) - problem.kindCount
        return others + max((problem.smallest - problem.kindCount) * greatest, most * greatest)
    }
}
