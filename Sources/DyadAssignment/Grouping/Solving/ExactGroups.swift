/// Forms groups and proves them best, one aim after the other.
struct ExactGroups {
    private let table: GroupTable
    /// The work for all three aims together, in numbers touched: a minute or so.
    private static let budget = 60_000_000_000

    init(_ table: GroupTable) { self.table = table }

    func solve() -> Grouping {
        var groups = start()
        var budget = Self.budget
        let pricing = GroupPricing(table)
        var evidence = GroupEvidence()
        var (placedBound, unmixedBound) = (table.counts.mostPlaced, 0)
        if score(groups).placed < placedBound {
            let aim = GroupAim(kind: .placed, placed: 0, unmixed: 0, table: table)
            evidence.placed = improve(&groups, aim, pricing, \.placed, &placedBound, &budget)
        }
        if table.asksForMixing {
            let placed = score(groups).placed
            unmixedBound = table.counts.fewestUnmixed(placed: placed)
            if score(groups).unmixed > unmixedBound {
                let aim = GroupAim(kind: .unmixed, placed: placed, unmixed: 0, table: table)
                var bound = 0
                evidence.unmixed = improve(&groups, aim, pricing, \.lessUnmixed, &bound, &budget)
                unmixedBound = -bound
            }
        }
        let reached = score(groups)
        let aim = GroupAim(kind: .total, placed: reached.placed, unmixed: reached.unmixed, table: table)
        var bound = 0
        evidence.total = .proof(improve(&groups, aim, pricing, \.total, &bound, &budget))
        return GroupAnswer(table, groups: inOrder(groups)).grouping(
            placedBound: placedBound, unmixedBound: unmixedBound, bound: bound, evidence: evidence)
    }

    /// Proves one aim, with a better grouping if there is one.
    private func improve(
        _ groups: inout [[Int]], _ aim: GroupAim, _ pricing: GroupPricing, _ value: KeyPath<GroupScore, Int>,
        _ bound: inout Int, _ budget: inout Int
    ) -> GroupProof {
        let search = GroupSearch(
            aim, pricing: pricing, best: score(groups)[keyPath: value], groups: groups.map { UInt64(members: $0) },
            budget: budget)
        let proof = search.prove()
        let found = search.bestGroups.map(\.members)
        if aim.kind != .total, found != groups { groups = settled(found) } else { groups = found }
        bound = search.ceiling
        budget -= search.work
        return proof
    }

    private func score(_ groups: [[Int]]) -> GroupScore {
        GroupScore(
            placed: groups.reduce(0) { $0 + $1.count }, unmixed: groups.count(where: table.isUnmixed),
            total: groups.reduce(0) { $0 + table.total(of: $1) })
    }

    /// The best of what a few numbers of groups give, after shaking.
    private func start() -> [[Int]] {
        let (few, most) = (table.counts.fewestGroups, table.counts.mostGroups)
        var best: LocalGroups?
        for count in Set([few, (few + most) / 2, most]).sorted() where count > 0 {
            let groups = GroupStart(table, groupCount: count).formed(maxPasses: 100)
            if best.map({ $0.score < groups.score }) ?? true { best = groups }
        }
        guard let best else { return [] }
        var shaking = GroupShaking(best)
        shaking.run(times: 30 * table.count)
        return best.groups.filter { !$0.isEmpty }.map { $0.sorted() }
    }

    private func local(_ groups: [[Int]]) -> LocalGroups {
        let local = LocalGroups(table, groupCount: groups.count)
        for (place, group) in groups.enumerated() { for member in group { local.put(member, into: place) } }
        return local
    }

    private func settled(_ groups: [[Int]]) -> [[Int]] {
        let local = local(groups)
        local.settle(maxPasses: 100)
        var shaking = GroupShaking(local)
        shaking.run(times: 10 * table.count)
        return local.groups.map { $0.sorted() }
    }

    private func inOrder(_ groups: [[Int]]) -> [[Int]] {
        let local = local(groups)
        local.putInOrder()
        return local.groups
    }
}
